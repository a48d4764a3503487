using System.Collections.Immutable;
using Reftel.Reading.Language.Sentences;
using Reftel.Reading.Statements.Prose;
using Reftel.Reading.Text;

namespace Reftel.Reading.Statements.Attribution;

/// <summary>The points of a list that somebody made, as far as they go on: an item begins with its sign, or is a block of its own.</summary>
internal static class AnnouncedItems
{
    /// <summary>Pieces of a list at most: a document of one long list is not what one person said.</summary>
    public const int Most = 50;

    /// <summary>Characters around the last item in which the width of its lines is looked for, and its last sentence.</summary>
    private const int Sight = 1_000;

    /// <summary>True where an item begins.</summary>
    public static bool At(DocumentProse prose, IReadOnlyList<ProseSentence> sentences, int sentence) =>
        Sign(prose, sentences[sentence].Span) > 0
        || (prose.Blocks[sentences[sentence].Block].Role == ProseRole.Item && (sentence == 0 || sentences[sentence - 1].Block != sentences[sentence].Block));

    /// <summary>Items that go on behind a sentence in its own paragraph.</summary>
    public static ImmutableArray<TextSpan> OfBlock(DocumentProse prose, IReadOnlyList<ProseSentence> sentences, int sentence) =>
        sentence + 1 < sentences.Count && sentences[sentence + 1].Block == sentences[sentence].Block && Sign(prose, sentences[sentence + 1].Span) > 0 ? From(prose, sentences, sentence + 1) : [];

    /// <summary>Where the words of an item begin, behind its sign; the beginning of any other sentence.</summary>
    public static int WordsStart(DocumentProse prose, ProseSentence sentence) => sentence.Span.Start + Sign(prose, sentence.Span);

    /// <summary>The attribution with the items behind its sentence, where its content reaches to the colon at the end: "proposed three steps:".</summary>
    public static FoundAttribution GoOn(DocumentProse prose, IReadOnlyList<ProseSentence> sentences, SentenceReading reading, FoundAttribution found)
    {
        int mark = reading.Count - 1;
        return mark > 0 && reading.Word(mark) is ":" or "that" && found.Content[^1].End >= reading.SpanOf(mark - 1).End && reading.Index + 1 < sentences.Count && At(prose, sentences, reading.Index + 1)
            ? found with { Content = [.. found.Content, .. From(prose, sentences, reading.Index + 1)] }
            : found;
    }

    /// <summary>The words of the items from a sentence on, without their signs.</summary>
    public static ImmutableArray<TextSpan> From(DocumentProse prose, IReadOnlyList<ProseSentence> sentences, int first)
    {
        var pieces = ImmutableArray.CreateBuilder<TextSpan>();
        int before = first;
        int last = first;
        for (int i = first; i < sentences.Count && pieces.Count < Most; i++)
        {
            if (At(prose, sentences, i))
            {
                // Sentences between two items of one paragraph belong to the first of them.
                for (int j = last + 1; j < i && sentences[j].Block == sentences[last].Block; j++)
                {
                    pieces.Add(sentences[j].Span);
                }

                pieces.Add(Words(prose, sentences[i].Span));
                (before, last) = (last, i);
            }
            else if (sentences[i].Block != sentences[last].Block || prose.Text[sentences[i].Span.End - 1] == ':')
            {
                // Somebody else's words are announced.
                break;
            }
        }

        if (!IsOneSentence(prose, sentences[before].Span, sentences[last].Span))
        {
            Rest(prose, sentences, last, pieces);
        }

        return pieces.ToImmutable();
    }

    // The last point goes on to where its lines end.
    private static void Rest(DocumentProse prose, IReadOnlyList<ProseSentence> sentences, int last, ImmutableArray<TextSpan>.Builder pieces)
    {
        TextSpan block = prose.Blocks[sentences[last].Block].Span;
        int begin = Math.Max(block.Start, sentences[last].Span.Start - Sight);
        ReadOnlySpan<char> text = prose.Text.AsSpan(begin, Math.Min(block.End, sentences[last].Span.End + Sight) - begin);
        int width = 0;
        for (int i = last + 1; i < sentences.Count && sentences[i].Block == sentences[last].Block && sentences[i].Span.Start - begin < text.Length && pieces.Count < Most; i++)
        {
            int end = sentences[i - 1].Span.End - begin;
            int next = sentences[i].Span.Start - begin;
            int lines = text[end..next].Count('\n');
            width = lines == 1 && width == 0 ? WrappedLines.Widest(text) : width;
            if (lines > 1 || (lines == 1 && WrappedLines.IsMeant(text, end, next, width)) || prose.Text[sentences[i].Span.End - 1] == ':')
            {
                return;
            }

            pieces.Add(sentences[i].Span);
        }
    }

    // Points that semicolons part, or that begin small, are one sentence: it ends with the last.
    private static bool IsOneSentence(DocumentProse prose, TextSpan before, TextSpan last)
    {
        char first = prose.Text[Words(prose, last).Start];
        return char.IsLower(first) || (before != last && PointStop.Before(prose.Text, before.End) is not ('.' or '?' or '!'));
    }

    // Without the sign before them, and without the "and" before the next point.
    private static TextSpan Words(DocumentProse prose, TextSpan span)
    {
        int start = span.Start + Sign(prose, span);
        int end = span.End - PointStop.JoinLength(prose.Text.AsSpan(span.Start, span.Length));
        return TextSpan.Between(start, Math.Max(start + 1, end));
    }

    // Length of "-- ", "• ", "(b) " with its blank; zero where there is none.
    private static int Sign(DocumentProse prose, TextSpan span)
    {
        ReadOnlySpan<char> text = prose.Text.AsSpan(span.Start, span.Length);
        int at = ListItems.MarkerLength(text, 0);
        while (at > 0 && at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at > 0 && at < text.Length && (char.IsWhiteSpace(text[at - 1]) || LineSign.Length(text, 0) > 0) ? at : 0;
    }
}

using System.Collections.Immutable;
using Reftel.Reading.Documents;
using Reftel.Reading.Text;
using Reftel.Server.Documents;

namespace Reftel.Server.Statements;

/// <summary>The sentence of a statement within what stands around it, with its parts marked.</summary>
/// <param name="Words">Id of the paragraph: <c>p3</c>.</param>
/// <param name="Cited">How it is cited, or null.</param>
/// <param name="Runs">The words; where they are cut, an ellipsis says so.</param>
public sealed record StatementContext(string Words, string? Cited, IReadOnlyList<TextRun> Runs)
{
    // A few sentences on each side; a paragraph may be as long as a book.
    private const int Around = 400;

    /// <summary>One for each paragraph that the statement goes over.</summary>
    /// <param name="view">The document.</param>
    /// <param name="statement">The statement.</param>
    /// <param name="isAlone">Leaves out what stands around the sentence.</param>
    public static List<StatementContext> Of(DocumentView view, StatementView statement, bool isAlone = false) =>
        [.. statement.Pieces.Select(piece => Of(view, statement, piece, isAlone ? 0 : Around))];

    private static StatementContext Of(DocumentView view, StatementView statement, WordsPiece piece, int around)
    {
        string text = piece.Words.Text;
        int start = piece.Start - around <= 0 ? 0 : BlankFrom(text, piece.Start - around, piece.Start);
        int end = piece.End + around >= text.Length ? text.Length : BlankBefore(text, piece.End + around, piece.End);
        start = around == 0 ? piece.Start : start;
        end = around == 0 ? piece.End : end;
        var marks = new List<TextMark> { new(piece.Start - start, piece.End - start, MarkKind.Sentence, "") };
        foreach ((MarkKind kind, TextSpan span) in Parts(statement))
        {
            foreach (WordsPiece part in WordsPiece.Of(view, span).Where(part => part.Words == piece.Words && part.End > start && part.Start < end))
            {
                marks.Add(new TextMark(Math.Max(0, part.Start - start), Math.Min(end, part.End) - start, kind, ""));
            }
        }

        List<TextRun> runs = TextRun.Cut(text[start..end], marks);
        if (start > 0 && around > 0)
        {
            runs.Insert(0, new TextRun("\u2026 ", 0, []));
        }

        if (end < text.Length && around > 0)
        {
            runs.Add(new TextRun(" \u2026", 0, []));
        }

        return new StatementContext(piece.Words.Id, piece.Words.Cited, runs);
    }

    /// <summary>The places of what a statement is made of.</summary>
    internal static IEnumerable<(MarkKind Kind, TextSpan Span)> Parts(StatementView view)
    {
        Statement statement = view.Statement;
        return Spans(statement.Content, MarkKind.Content).Concat(Spans(statement.Speaker, MarkKind.Speaker)).Concat(Spans(statement.Cue, MarkKind.Cue));
    }

    private static IEnumerable<(MarkKind, TextSpan)> Spans(StatementWords? words, MarkKind kind) => (words?.Spans ?? ImmutableArray<TextSpan>.Empty).Select(span => (kind, span));

    private static int BlankFrom(string text, int from, int limit)
    {
        while (from < limit && !char.IsWhiteSpace(text[from]))
        {
            from++;
        }

        return Math.Min(from + 1, limit);
    }

    private static int BlankBefore(string text, int from, int limit)
    {
        while (from > limit && !char.IsWhiteSpace(text[from]))
        {
            from--;
        }

        return from;
    }
}

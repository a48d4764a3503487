using Reftel.Reading.Diagnostics;
using Reftel.Reading.Documents;
using Reftel.Reading.Telegrams.Catalogues;
using Reftel.Reading.Telegrams.Head;
using Reftel.Reading.Telegrams.Lines;

namespace Reftel.Reading.Telegrams.Body;

/// <summary>
/// Lifts out of the body what is printed again inside it: lone captions, the heads of further transmission sections,
/// and the heads of telegrams quoted whole.
/// </summary>
internal sealed class BodyFurniture(TelegramText text, TelegramDraft draft, DiagnosticBag findings, ReadingOptions options)
{
    /// <summary>Line where the first quoted telegram of the body begins, or -1.</summary>
    public int QuoteLine { get; private set; } = -1;

    public void Find(int start, int end)
    {
        for (int line = start; line < end; line++)
        {
            if (!text.IsWords(line))
            {
                continue;
            }

            ReadOnlySpan<char> words = text.Words(line);
            bool prose = words.Length > 120 || (words.Length > 2 && char.IsAsciiLetterLower(words[1]) && char.IsAsciiLetterLower(words[2]));
            if (prose && !text.SectionLines.Contains(line))
            {
                continue;
            }

            if (IsLoneCaption(words))
            {
                text.Furniture[line] = Furniture.RepeatedCaption;
            }
            else if (ClassLine.ReadNumbered(words[Opening(words)..]) is ClassLine classLine
                && (text.SectionLines.Contains(line) || IsClassLineInBody(line, words[Opening(words)..], classLine)))
            {
                line = ReadInnerHead(line, end, classLine) - 1;
            }
        }
    }

    // "QUOTE C O N F I D E N T I A L ANKARA 9038"
    private static int Opening(ReadOnlySpan<char> words) =>
        Scan.IsWord(words, 0, "QUOTE") || Scan.IsWord(words, 0, "QTE") ? Scan.Skip(words, Scan.SkipLetters(words, 0), ":.-") : 0;

    private static bool IsLoneCaption(ReadOnlySpan<char> words) =>
        words.Length <= 40 && words.IndexOfAnyInRange('a', 'z') < 0 && CaptionWords.ReadLine(words) is { Count: > 0 };

    // Prose may begin with a classification and hold a number; a class line is letter-spaced, or names a section or a known post.
    private static bool IsClassLineInBody(int line, ReadOnlySpan<char> words, ClassLine classLine) =>
        line > 0 && words.Length < 90 && classLine.RestLength < 20
        && (classLine.Section >= 0 || Posts.IsKnown(classLine.Post) || words[1] == ' ')
        && words.IndexOfAnyInRange('a', 'z') < 0;

    private int ReadInnerHead(int line, int end, ClassLine classLine)
    {
        bool same = text.SectionLines.Contains(line) || (classLine.Number == draft.Number && classLine.Post == draft.Post);
        int start = text[line].First;
        if (!same && QuoteLine < 0)
        {
            QuoteLine = line;
            string? id = draft.Year is int year && classLine.Post is not null
                ? Identity.CanonicalId.Of(year, classLine.Post, classLine.Number) : null;
            draft.Quoted.Add(new QuotedTelegram(
                id, classLine.Classification?.Classification, classLine.Post, classLine.Number, text.ToSource(start, text[line].End)));
        }

        int next = Math.Min(end, new HeadReader(text, draft, findings, options).ReadInner(line));
        for (int inner = line; inner < next; inner++)
        {
            if (text.IsWords(inner))
            {
                text.Furniture[inner] = Furniture.SectionBreak;
            }
        }

        return Math.Max(next, line + 1);
    }
}

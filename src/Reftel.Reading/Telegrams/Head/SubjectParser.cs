using Reftel.Reading.Documents.Syntax;
using Reftel.Reading.Telegrams.Body;
using Reftel.Reading.Telegrams.Lines;

namespace Reftel.Reading.Telegrams.Head;

/// <summary>The SUBJECT line: lines joined, a portion mark in front or behind taken off.</summary>
internal static class SubjectParser
{
    public static void Parse(TelegramText text, JoinedText value, TelegramDraft draft)
    {
        ReadOnlySpan<char> words = value.AsSpan();
        int start = 0;
        if (PortionMark.TryRead(words, out PortionMark mark))
        {
            (int from, int to) = value.ToReadable(0, mark.Length);
            text.Mark(SyntaxKind.PortionMark, from, to);
            draft.SubjectMarking = mark.Marking;
            start = Scan.Skip(words, mark.Length, ":-");
        }

        int end = words.Length;
        int last = words.LastIndexOf('(');
        if (draft.SubjectMarking is null && last > start + 1 && char.IsWhiteSpace(words[last - 1])
            && PortionMark.TryRead(words[last..], out PortionMark behind) && last + behind.Length == words.Length)
        {
            (int from, int to) = value.ToReadable(last, words.Length);
            text.Mark(SyntaxKind.PortionMark, from, to);
            draft.SubjectMarking = behind.Marking;
            end = last;
        }

        words = words[..end].TrimEnd();
        if (start < words.Length)
        {
            (int from, int to) = value.ToReadable(start, words.Length);
            text.Mark(SyntaxKind.SubjectText, from, to);
            draft.Subject = Scan.Fold(words[start..]);
        }
    }
}

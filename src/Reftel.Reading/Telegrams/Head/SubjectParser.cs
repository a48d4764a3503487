using Reftel.Reading.Documents.Syntax;
using Reftel.Reading.Telegrams.Body;
using Reftel.Reading.Telegrams.Lines;

namespace Reftel.Reading.Telegrams.Head;

/// <summary>The SUBJECT line: lines joined, a portion mark in front taken off.</summary>
internal static class SubjectParser
{
    public static void Parse(TelegramText text, JoinedText value, TelegramDraft draft)
    {
        ReadOnlySpan<char> words = value.AsSpan();
        int start = 0;
        if (PortionMark.TryRead(words, out PortionMark mark))
        {
            (int first, int last) = value.ToReadable(0, mark.Length);
            text.Mark(SyntaxKind.PortionMark, first, last);
            draft.SubjectMarking = mark.Marking;
            start = Scan.Skip(words, mark.Length, ":-");
        }

        if (start < words.Length)
        {
            (int first, int last) = value.ToReadable(start, words.Length);
            text.Mark(SyntaxKind.SubjectText, first, last);
            draft.Subject = Scan.Fold(words[start..]);
        }
    }
}

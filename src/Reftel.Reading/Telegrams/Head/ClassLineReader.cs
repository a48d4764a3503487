using Reftel.Reading.Diagnostics;
using Reftel.Reading.Documents;
using Reftel.Reading.Documents.Syntax;

namespace Reftel.Reading.Telegrams.Head;

/// <summary>Takes the class line into the record.</summary>
internal static class ClassLineReader
{
    public static void Read(TelegramText text, TelegramDraft draft, DiagnosticBag findings, HeadStart head, ClassLine line)
    {
        int start = text[head.Line].First;
        int numberLine = head.NumberLine < 0 ? head.Line : head.NumberLine;
        int numberStart = text[numberLine].First;
        text.Mark(SyntaxKind.ClassLine, start, text[numberLine].End);
        if (line.Classification is ClassificationMatch match)
        {
            text.Mark(SyntaxKind.ClassificationWord, start, start + match.Length);
            draft.Classification = match.Classification;
            draft.ClassSpan = text.ToSource(start, start + match.Length);
            if (match.Damaged)
            {
                findings.Add(
                    DiagnosticCatalogue.ClassLineDamaged, draft.ClassSpan, text.Text.Substring(start, match.Length), match.Classification.ToWord().ToUpperInvariant());
            }
        }

        foreach (string caption in line.Captions)
        {
            if (!draft.Captions.Exists(c => c.Name == caption))
            {
                draft.Captions.Add(new CaptionUse(caption, text.LineSpan(head.Line)));
            }
        }

        if (line.Section >= 0)
        {
            draft.Section = new TransmissionSection(line.Section, line.SectionOf < 0 ? null : line.SectionOf);
            Mark(text, SyntaxKind.SectionNumber, numberStart, line.SectionRange);
        }

        if (line.HasNumber)
        {
            draft.Post = line.Post;
            draft.Number = line.Number;
            Mark(text, SyntaxKind.PostName, numberStart, line.PostRange);
            Mark(text, SyntaxKind.MessageNumber, numberStart, line.NumberRange);
        }

        if (line.SeriesName is not null)
        {
            draft.SecondSeries = new SecondSeries(line.SeriesName, line.SeriesNumber);
            Mark(text, SyntaxKind.SecondSeries, numberStart, line.SeriesRange);
        }
    }

    private static void Mark(TelegramText text, SyntaxKind kind, int start, Range range) =>
        text.Mark(kind, start + range.Start.Value, start + range.End.Value);
}

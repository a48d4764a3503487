using Reftel.Testing.Generation;
using Reftel.Testing.Reports.Vocabulary;

namespace Reftel.Testing.Reports;

/// <summary>Writes headings, paragraphs and lists, and sets an anchor behind so many of a hundred sentences until all notes are cited.</summary>
internal sealed class BodyWriter(SeededRandom random, ReportDraft draft, int notes, int anchored, CitationWriter citations)
{
    private int _cited;
    private int _anchors;

    public void Write()
    {
        bool hasHeadings = random.Percent(60);
        bool hasBullets = random.Percent(30);
        for (int paragraph = 0; _cited < notes || paragraph < 3; paragraph++)
        {
            if (hasHeadings && paragraph % 3 == 2)
            {
                Add(ParagraphShape.Heading, new PieceDraft(random.Pick(draft.IsRussian ? RussianWords.Headings : ReportWords.Headings), null));
            }

            int bullets = hasBullets && random.Percent(15) ? random.Between(2, 4) : 0;
            for (int i = 0; i < bullets; i++)
            {
                Paragraph(ParagraphShape.Bullet, 1);
            }

            Paragraph(ParagraphShape.Prose, random.Between(2, 6));
        }

        Add(ParagraphShape.Prose, new PieceDraft(
            draft.IsRussian ? "Редакция продолжит следить за событиями." : "We will continue monitoring the situation and providing updates.", null));
    }

    private void Add(ParagraphShape shape, PieceDraft piece) => draft.Paragraphs.Add(new ParagraphDraft(shape) { Pieces = { piece } });

    private void Paragraph(ParagraphShape shape, int sentences)
    {
        var paragraph = new ParagraphDraft(shape);
        for (int i = 0; i < sentences; i++)
        {
            string sentence = draft.IsRussian ? ReportProse.RussianSentence(random, draft.Day.Year) : ReportProse.Sentence(random, draft.Day.Year);
            Sentence(paragraph, i == 0 ? sentence : $" {sentence}");
        }

        draft.Paragraphs.Add(paragraph);
    }

    private void Sentence(ParagraphDraft paragraph, string sentence)
    {
        // An anchor in the middle, behind a comma that follows a word.
        int comma = sentence.IndexOf(", ", StringComparison.Ordinal);
        if (comma > 20 && char.IsLetter(sentence[comma - 1]) && random.Percent(anchored * 8 / 55) && NextAnchor() is { } middle)
        {
            paragraph.Pieces.Add(new PieceDraft(sentence[..(comma + 1)], middle));
            sentence = sentence[(comma + 1)..];
        }

        AnchorDraft? anchor = random.Percent(anchored) ? NextAnchor() : null;
        if (anchor is not null && draft.IsRussian)
        {
            // Russian sets the number before the stop.
            paragraph.Pieces.Add(new PieceDraft(sentence[..^1], anchor));
            paragraph.Pieces.Add(new PieceDraft(".", null));
            return;
        }

        paragraph.Pieces.Add(new PieceDraft(sentence, anchor));
    }

    private AnchorDraft? NextAnchor()
    {
        // A note at the foot of a page is cited there and nowhere else.
        if (_cited > 3 && draft.Form != ReportForm.Pdf && random.Percent(6))
        {
            int again = random.Between(1, _cited);
            return new AnchorDraft(_anchors++, [again], $"{again}", IsFirst: false);
        }

        if (_cited == notes)
        {
            return null;
        }

        int count = Math.Min(notes - _cited, random.OneOf(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 3, 4));
        int[] numbers = [.. Enumerable.Range(_cited + 1, count)];
        foreach (int number in numbers)
        {
            var note = new NoteDraft(number);
            citations.Write(note);
            draft.Notes.Add(note);
        }

        _cited += count;
        return new AnchorDraft(_anchors++, numbers, Digits(numbers), IsFirst: true);
    }

    private static string Digits(int[] numbers) => numbers.Length switch
    {
        1 => $"{numbers[0]}",
        2 => $"{numbers[0]}, {numbers[1]}",
        3 => $"{numbers[0]}-{numbers[2]}",
        _ => $"{numbers[0]}, {numbers[1]}-{numbers[^1]}",
    };
}

using Reftel.Reading.Documents;
using Reftel.Reading.Text;
using Reftel.Testing.Reports.Chapters;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Notes;

/// <summary>Books whose notes count anew in each chapter, as plain text and as printed pages.</summary>
public sealed class ChapterTests
{
    private const int Seeds = 6;

    public static TheoryData<NumberLook, NumberLook, NotesPlace, int> Looks()
    {
        var looks = new TheoryData<NumberLook, NumberLook, NotesPlace, int>();
        foreach (NumberLook anchors in (ReadOnlySpan<NumberLook>)[NumberLook.Bare, NumberLook.Bracketed, NumberLook.Raised])
        {
            foreach (NumberLook labels in Enum.GetValues<NumberLook>())
            {
                looks.Add(anchors, labels, NotesPlace.ChapterEnd, 0);
                looks.Add(anchors, labels, NotesPlace.BookEnd, 0);
                looks.Add(anchors, labels, NotesPlace.ChapterEnd, 44);
                looks.Add(anchors, labels, NotesPlace.BookEnd, 44);
                looks.Add(anchors, labels, NotesPlace.PageFoot, 44);
            }
        }

        return looks;
    }

    [Theory]
    [MemberData(nameof(Looks))]
    public void Each_anchor_goes_to_the_note_of_its_chapter(NumberLook anchors, NumberLook labels, NotesPlace place, int pageLines)
    {
        int all = 0;
        int given = 0;
        int right = 0;
        for (ulong seed = 0; seed < Seeds; seed++)
        {
            foreach (ChapterOptions options in Variants(new ChapterOptions { Anchors = anchors, Labels = labels, Place = place, PageLines = pageLines }))
            {
                (string text, int count) = ChapteredBook.Write(seed, options);
                Report report = DocumentReader.Read(SourceText.From(text), new ReadingOptions { Form = DocumentForm.Report })[0].Report!;
                all += count;
                foreach (Note note in report.Notes)
                {
                    given += note.Anchors.Length;
                    right += note.Anchors.Count(a => note.Text.Contains(LastWord(text, a.Span), StringComparison.Ordinal));
                }
            }
        }

        Assert.True(right >= 0.98 * all, $"{right} of {all} found");
        Assert.True(right >= 0.99 * given, $"{right} of {given} right");
    }

    private static IEnumerable<ChapterOptions> Variants(ChapterOptions look)
    {
        foreach (bool numbered in (bool[])[false, true])
        {
            ChapterOptions options = look with { NumberedHeadings = numbered };
            yield return options;
            yield return options with { Chapters = 5, OwnPages = true };
            if (look.Place == NotesPlace.PageFoot)
            {
                yield return options with { Ruled = true };
                yield return options with { First = 11 };
                yield return options with { Chapters = 1, First = 23, Ruled = true };
            }
        }
    }

    // The name before the stop and the anchor: it stands in its own note only.
    private static string LastWord(string text, TextSpan anchor)
    {
        ReadOnlySpan<char> before = text.AsSpan(0, anchor.Start).TrimEnd("[.");
        return before[(before.LastIndexOfAny(' ', '\n') + 1)..].ToString();
    }
}

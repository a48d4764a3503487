using System.Collections.Immutable;
using Reftel.Analysis.Drafting.Notes;

namespace Reftel.Analysis.Drafting.Layout;

/// <summary>A draft laid out: what every form of it prints, in order.</summary>
internal sealed record DraftLayout
{
    public required string Title { get; init; }

    /// <summary>House and number, and the class of the highest portion mark; lines between title and date.</summary>
    public required ImmutableArray<string> HeadLines { get; init; }

    public required string Date { get; init; }

    /// <summary><c>By Ida Holm and Petr Varga</c>, or null.</summary>
    public required string? Byline { get; init; }

    public required ImmutableArray<LaidParagraph> Paragraphs { get; init; }

    public required ImmutableArray<LaidNote> Notes { get; init; }

    public static DraftLayout Of(Draft draft, DraftOptions options)
    {
        var notes = new NoteNumbering(options);
        var paragraphs = ImmutableArray.CreateBuilder<LaidParagraph>();
        foreach (DraftSection section in draft.Sections.Where(section => !section.Paragraphs.IsEmpty))
        {
            notes.BeginSection();
            string? heading = SectionHeadings.Of(section.Kind);
            foreach (DraftParagraph paragraph in section.Paragraphs)
            {
                ImmutableArray<LaidSentence> sentences = [.. paragraph.Sentences.Select(sentence => new LaidSentence(SentenceWords.Of(sentence), notes.Add(sentence.Citations), sentence))];
                paragraphs.Add(new LaidParagraph(
                    heading, section.Kind, SectionHeadings.IsList(section.Kind), Markings.Highest(paragraph.Sentences.Select(sentence => sentence.Marking)), FrameWords.Of(paragraph), sentences));
                heading = null;
            }
        }

        return new DraftLayout
        {
            Title = draft.FullTitle,
            HeadLines = HeadOf(draft),
            Date = PrintedDate.Of(draft.Date),
            Byline = draft.Authors.IsEmpty ? null : $"By {Names.Join(draft.Authors)}",
            Paragraphs = paragraphs.ToImmutable(),
            Notes = notes.Build(),
        };
    }

    private static ImmutableArray<string> HeadOf(Draft draft)
    {
        string? number = draft.Number is { } count ? $"number {count}" : null;
        string? house = draft.House is null ? (number is null ? null : $"Number {draft.Number}") : number is null ? draft.House : $"{draft.House}, {number}";
        string? banner = Markings.Banner(draft.Sentences.Select(sentence => sentence.Marking));
        return [.. new[] { house, banner }.OfType<string>()];
    }
}

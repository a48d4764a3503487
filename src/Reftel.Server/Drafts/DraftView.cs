using System.Collections.Immutable;
using Reftel.Analysis.Drafting;
using Reftel.Analysis.Drafting.Assembly;
using Reftel.Analysis.Drafting.Layout;

namespace Reftel.Server.Drafts;

/// <summary>The next update of a question as a reader sees it before it is written.</summary>
public sealed record DraftView
{
    public required DraftRequest Request { get; init; }

    /// <summary>The day of the update before, named or found.</summary>
    public required DateOnly Since { get; init; }

    public required string Title { get; init; }

    /// <summary>House, and the class of the highest portion mark.</summary>
    public required ImmutableArray<string> HeadLines { get; init; }

    /// <summary>As printed.</summary>
    public required string Date { get; init; }

    public required string? Byline { get; init; }

    /// <summary>Sections that have something.</summary>
    public required ImmutableArray<DraftPart> Parts { get; init; }

    public required ImmutableArray<DraftNote> Notes { get; init; }

    /// <summary>Headings of sections for which there is nothing.</summary>
    public required ImmutableArray<string> Empty { get; init; }

    /// <summary>Why it cannot be written as it is.</summary>
    public required ImmutableArray<DraftProblem> Problems { get; init; }

    /// <summary>What the question names and nobody finds, and sources that no longer hold.</summary>
    public required ImmutableArray<string> Remarks { get; init; }

    /// <summary>The text of a telegram; null where an update is asked for, or something is missing.</summary>
    public string? Telegram { get; init; }

    public ImmutableArray<FoundInDraft> Findings { get; init; } = [];

    /// <summary>Each form with what reading it does not give back; none where something is missing.</summary>
    public ImmutableArray<ProvedForm> Forms { get; init; } = [];

    /// <summary>Whether nothing keeps it from being handed out.</summary>
    public bool IsSound => Problems.IsEmpty && Findings.IsEmpty && Forms.All(form => form.Differences.IsEmpty);

    internal static DraftView Of(DraftRequest request, DateOnly since, QuestionDraft made)
    {
        var layout = DraftLayout.Of(made.Draft, request.Options);
        return new DraftView
        {
            Request = request,
            Since = since,
            Title = layout.Title,
            HeadLines = layout.HeadLines,
            Date = layout.Date,
            Byline = layout.Byline,
            Parts = DraftPart.Of(layout.Paragraphs),
            Notes = [.. layout.Notes.Select(DraftNote.Of)],
            Empty = [.. made.Draft.Sections.Where(section => section.Paragraphs.IsEmpty).Select(section => SectionHeadings.Of(section.Kind) ?? "the headline judgement")],
            Problems = made.ProblemsOf(request.IsTelegram),
            Remarks = made.Remarks,
        };
    }
}

/// <summary>Something odd in the words of a draft.</summary>
/// <param name="Code">Of the finding.</param>
/// <param name="Severity">Its word.</param>
/// <param name="Message">For a person.</param>
/// <param name="Words">What it is about.</param>
/// <param name="Sentence">Number of the sentence on the page, from 1; null where that is not clear.</param>
public sealed record FoundInDraft(string Code, string Severity, string Message, string Words, int? Sentence);

/// <summary>A form of a draft that was written and read back.</summary>
/// <param name="Extension"><c>.docx</c></param>
/// <param name="Name">Of the form, for a person.</param>
/// <param name="Differences">What reading does not give back; empty where the draft proves itself.</param>
public sealed record ProvedForm(string Extension, string Name, ImmutableArray<string> Differences);

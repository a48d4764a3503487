using Reftel.Reading.Text;

namespace Reftel.Testing.Reports;

/// <summary>A report nobody ever published, and what a reader must find in it.</summary>
/// <param name="Seed">Gives the same report again, with the same options.</param>
/// <param name="Form">The container it is written in.</param>
/// <param name="Text">The report; for a Word or PDF file the extracted text.</param>
/// <param name="Truth">What it says.</param>
public sealed record GeneratedReport(ulong Seed, ReportForm Form, string Text, ReportTruth Truth);

/// <summary>What a generated report says, as far as its text, damaged or not, still shows it.</summary>
/// <param name="Title">Series and headline, as printed.</param>
/// <param name="Series">The series, or null.</param>
/// <param name="Headline">The title without the series.</param>
/// <param name="Day">The day of publication.</param>
/// <param name="Authors">In the order of the byline.</param>
/// <param name="Prose">Paragraphs, each on a line, without anchors and without damage.</param>
/// <param name="Notes">By number.</param>
/// <param name="Damage">What was done, in words, for the message of a failing test.</param>
public sealed record ReportTruth(
    string Title,
    string? Series,
    string Headline,
    DateOnly Day,
    IReadOnlyList<string> Authors,
    string Prose,
    IReadOnlyList<NoteTruth> Notes,
    IReadOnlyList<string> Damage);

/// <summary>One note.</summary>
/// <param name="Number">Its number.</param>
/// <param name="IsGone">True where the note is no more in the text: a reader that gives one of this number has invented it.</param>
/// <param name="Words">The parts of its text that are no link, in order.</param>
/// <param name="Links">The sound addresses, each once, in order.</param>
/// <param name="Text">All of it with sound addresses.</param>
/// <param name="LabelIsHarmed">True where the printed label is not the number.</param>
/// <param name="Anchors">Where the prose points to it.</param>
public sealed record NoteTruth(
    int Number,
    bool IsGone,
    IReadOnlyList<string> Words,
    IReadOnlyList<string> Links,
    string Text,
    bool LabelIsHarmed,
    IReadOnlyList<AnchorTruth> Anchors);

/// <summary>One place that points to a note.</summary>
/// <param name="Offset">Place in <see cref="ReportTruth.Prose"/>.</param>
/// <param name="Before">The 30 characters of the prose before it.</param>
/// <param name="IsLost">True where nothing is printed any more: it is not missed, but a reader that gives one has invented it.</param>
/// <param name="Place">Where the number stands in the text of the report; empty when lost, null when the text was made by other code.</param>
public sealed record AnchorTruth(int Offset, string Before, bool IsLost, TextSpan? Place);

using System.Collections.Immutable;
using Reftel.Analysis.Drafting;
using Reftel.Analysis.Drafting.Files;
using Reftel.Analysis.Drafting.Proof;
using Reftel.Analysis.Drafting.Telegrams;
using Reftel.Archive.Drafts;
using Reftel.Archive.Wording;
using Reftel.Cli.Batch;
using Reftel.Cli.Terminal;
using Reftel.Intake;
using Reftel.Reading;
using Reftel.Reading.Diagnostics;
using Reftel.Reading.Documents;
using Reftel.Reading.Text;

namespace Reftel.Cli.Drafts;

/// <summary>Writes a draft: first what is missing and what lint finds, then the file, then what reading it does not give back.</summary>
internal sealed class DraftRun(CommandHost host, string from, string output)
{
    private const long MaxBytes = 16L << 20;

    private readonly string _extension = Path.GetExtension(output).ToLowerInvariant();

    public required DraftOptions Options { get; init; }

    public bool IsTelegram { get; init; }

    /// <summary>Whether a file that stands there may go.</summary>
    public bool Force { get; init; }

    /// <summary>Whether it is written although lint finds something.</summary>
    public bool WithFindings { get; init; }

    /// <summary>How what was written is read back; of a question with the lists of its archive.</summary>
    public ReadingOptions Reading { get; set; } = ReadingOptions.Default;

    public int Run()
    {
        InputContent content = new InputReader(MaxBytes, host.OpenInput).Read(new Input(from, from == Input.StandardInputName ? null : from));
        if (content.Failure is { } failure)
        {
            return Fail($"{from}: {failure.Message}; --from needs a draft as docs/draft.md describes it");
        }

        DraftReading reading = DraftFile.Read(SourceText.From(content.Bytes).Text);
        return reading.Draft is { } draft ? Write(draft, IsTelegram ? TelegramCheck.Of(draft, reading.Envelope) : []) : Refuse(reading.Problems);
    }

    /// <summary>Writes a draft, unless something is missing.</summary>
    public int Write(Draft draft, ImmutableArray<DraftProblem> problems)
    {
        if (problems.Length > 0)
        {
            return Refuse(problems);
        }

        // What lint finds is found in the words, whatever they are printed on.
        bool printed = _extension == DraftForm.Pdf;
        string form = DraftForm.ForWords(_extension);
        (ReadOnlyMemory<byte> bytes, _) = DraftForm.Write(draft, Options, form, IsTelegram, host.Stop);
        WrittenDraft written = Read(draft, DraftForm.Read(bytes, form, host.Stop).Text ?? SourceText.From(bytes));
        int findings = TellFindings(written);
        if (findings > 0 && !WithFindings)
        {
            host.Errors.WriteLine($"reftel draft: {Counted.Of(findings, "finding")}, and nothing was written; mend the sentences, or write it all the same with --with-findings");
            return ExitCode.Findings;
        }

        string? problem = null;
        if (printed)
        {
            (bytes, problem) = DraftForm.Write(draft, Options, _extension, IsTelegram, host.Stop);
        }

        return problem is not null ? Fail($"{output}: {problem}") : Save(draft, written, bytes, printed, findings);
    }

    private int Save(Draft draft, WrittenDraft written, ReadOnlyMemory<byte> bytes, bool printed, int findings)
    {
        try
        {
            WholeFile.Write(output, bytes.Span, Force);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Fail($"{output} was not written: {(!Force && File.Exists(output) ? "it exists; --force replaces it" : e.Message)}");
        }

        if (printed)
        {
            (SourceText? text, string? problem) = DraftForm.Read(bytes, _extension, host.Stop);
            if (text is null)
            {
                return Fail($"{output} was written, and cannot be read back: it {problem}");
            }

            written = Read(draft, text);
        }

        ImmutableArray<DraftDifference> differences = written.Differences();
        foreach (DraftDifference difference in differences)
        {
            string place = difference.Place is { } at ? $"{from}({at.Line},{at.Column})" : output;
            host.Errors.WriteLine(Escaped.Line($"{place}: {difference}"));
        }

        host.Write(Escaped.Line(differences.IsEmpty
            ? $"{output}: {Contents(written.Document)}; reading it gives all that it was made from"
            : $"{output}: {Contents(written.Document)}; reading it gives {Counted.Of(differences.Length, "difference")}") + "\n");
        return differences.IsEmpty && findings == 0 ? ExitCode.Done : ExitCode.Findings;
    }

    private static string Contents(Document document) => document.Report is { } report
        ? $"{Counted.Of(report.Paragraphs.Length, "paragraph")}, {Counted.Of(report.Notes.Length, "note")}, {Counted.Of(report.Sources.Length, "source")}"
        : $"{Counted.Of(document.Telegram?.Paragraphs.Length ?? 0, "paragraph")}, {Counted.Of(document.Telegram?.References.Length ?? 0, "reference")}";

    private WrittenDraft Read(Draft draft, SourceText text) => new(draft, Options, IsTelegram, text, Reading);

    private int Refuse(ImmutableArray<DraftProblem> problems)
    {
        foreach (DraftProblem problem in problems)
        {
            string place = problem.Place is { } at ? $"({at.Line},{at.Column})" : "";
            host.Errors.WriteLine(Escaped.Line($"{from}{place}: error {problem.Code}: {problem.Message}"));
        }

        host.Errors.WriteLine("reftel draft: nothing was written; docs/draft.md describes the form and its codes");
        return ExitCode.Usage;
    }

    private int TellFindings(WrittenDraft written)
    {
        ImmutableArray<DraftFinding> findings = written.Findings();
        foreach (DraftFinding finding in findings)
        {
            string place = finding.Sentence?.Place is { } at ? $"{from}({at.Line},{at.Column})" : $"{output}({written.Document.Source.GetPosition(finding.Found.Span.Start)})";
            host.Errors.WriteLine(Escaped.Line($"{place}: {finding.Found.Severity.ToWord()} {finding.Found.Code}: {finding.Found.Message}"));
        }

        return findings.Length;
    }

    private int Fail(string message)
    {
        host.Errors.WriteLine(Escaped.Line($"reftel draft: {message}"));
        return ExitCode.Failure;
    }
}

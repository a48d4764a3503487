using System.Collections.Immutable;
using Reftel.Analysis.Drafting;
using Reftel.Analysis.Drafting.Files;
using Reftel.Analysis.Drafting.Proof;
using Reftel.Analysis.Drafting.Telegrams;
using Reftel.Archive.Wording;
using Reftel.Cli.Batch;
using Reftel.Cli.Terminal;
using Reftel.Intake;
using Reftel.Reading;
using Reftel.Reading.Diagnostics;
using Reftel.Reading.Documents;
using Reftel.Reading.Statements;
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
        (ReadOnlyMemory<byte> bytes, string? problem) = DraftForm.Write(draft, Options, printed ? ".html" : _extension, IsTelegram, host.Stop);
        Document document = ReadBack(SourceText.From(bytes), printed ? ".html" : _extension, bytes);
        int findings = TellFindings(draft, document);
        if (findings > 0 && !WithFindings)
        {
            host.Errors.WriteLine($"reftel draft: {Counted.Of(findings, "finding")}, and nothing was written; mend the sentences, or write it all the same with --with-findings");
            return ExitCode.Findings;
        }

        if (printed)
        {
            (bytes, problem) = DraftForm.Write(draft, Options, _extension, IsTelegram, host.Stop);
        }

        return problem is not null ? Fail($"{output}: {problem}") : Save(draft, document, bytes, printed, findings);
    }

    private int Save(Draft draft, Document document, ReadOnlyMemory<byte> bytes, bool printed, int findings)
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

            document = Read(text);
        }

        ImmutableArray<DraftDifference> differences = IsTelegram ? TelegramProof.Compare(draft, Options, document) : DraftProof.Compare(draft, Options, document);
        foreach (DraftDifference difference in differences)
        {
            string place = difference.Place is { } at ? $"{from}({at.Line},{at.Column})" : output;
            host.Errors.WriteLine(Escaped.Line($"{place}: {difference}"));
        }

        host.Write(Escaped.Line(differences.IsEmpty
            ? $"{output}: {Contents(document)}; reading it gives all that it was made from"
            : $"{output}: {Contents(document)}; reading it gives {Counted.Of(differences.Length, "difference")}") + "\n");
        return differences.IsEmpty && findings == 0 ? ExitCode.Done : ExitCode.Findings;
    }

    private static string Contents(Document document) => document.Report is { } report
        ? $"{Counted.Of(report.Paragraphs.Length, "paragraph")}, {Counted.Of(report.Notes.Length, "note")}, {Counted.Of(report.Sources.Length, "source")}"
        : $"{Counted.Of(document.Telegram?.Paragraphs.Length ?? 0, "paragraph")}, {Counted.Of(document.Telegram?.References.Length ?? 0, "reference")}";

    private Document ReadBack(SourceText text, string extension, ReadOnlyMemory<byte> bytes) =>
        Read(extension == ".docx" ? DraftForm.Read(bytes, extension, host.Stop).Text ?? text : text);

    // Two sentences without a note are too little to be known for a report by themselves.
    private Document Read(SourceText text) =>
        StatementReader.AddTo(DocumentReader.Read(text, Reading with { Form = IsTelegram ? DocumentForm.Telegram : DocumentForm.Report })[0], Reading);

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

    // Of a telegram also what check would find in it.
    private int TellFindings(Draft draft, Document document)
    {
        ImmutableArray<Diagnostic> findings = [.. StatementLint.Check(document), .. IsTelegram ? document.Diagnostics : []];
        foreach (Diagnostic finding in findings)
        {
            string words = document.Source.Slice(finding.Span).ToString();
            string place = FindingPlace.Of(draft, words) is { } at ? $"{at.Line},{at.Column}" : document.Source.GetPosition(finding.Span.Start).ToString();
            string file = FindingPlace.Of(draft, words) is null ? output : from;
            host.Errors.WriteLine(Escaped.Line($"{file}({place}): {finding.Severity.ToWord()} {finding.Code}: {finding.Message}"));
        }

        return findings.Length;
    }

    private int Fail(string message)
    {
        host.Errors.WriteLine(Escaped.Line($"reftel draft: {message}"));
        return ExitCode.Failure;
    }
}

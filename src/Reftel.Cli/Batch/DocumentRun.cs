using System.Buffers;
using System.Collections.Immutable;
using Reftel.Archive.Ingest;
using Reftel.Cli.Terminal;
using Reftel.Intake;
using Reftel.Reading;
using Reftel.Reading.Documents;
using Reftel.Reading.Text;

namespace Reftel.Cli.Batch;

/// <summary>Writes what is to be printed about one document. Called from several threads, for a document each.</summary>
internal delegate void DocumentRenderer(Document document, string name, IBufferWriter<byte> output);

/// <summary>
/// Reads all inputs of a command, several at a time, and prints what is made of them in the order they were given.
/// An input that cannot be read is reported and passed over.
/// </summary>
internal sealed class DocumentRun(CommandHost host, InputSelection selection)
{
    // Bytes of input begun and not yet printed. Small files keep all cores busy far below it; large ones come one by one.
    private const long MostBytesAhead = 32L << 20;

    /// <param name="render">Writes what is printed.</param>
    /// <param name="untilClosed">Whether the run ends when nobody reads its results any more: where they are all that it is for.</param>
    public Tally Run(DocumentRenderer render, bool untilClosed)
    {
        var expander = new InputExpander();
        var reader = new SourceReader(new InputReader(selection.MaxBytes, host.OpenInput), new PdfText());
        using var progress = new Progress(host);
        IEnumerable<Input> inputs = progress.Watch(expander.Expand(selection.Arguments));
        var tally = new Tally();
        foreach (InputResult result in OrderedWork.Run(
            inputs, input => Read(reader, input, render), selection.Jobs, Weigh, MostBytesAhead, host.Stop))
        {
            tally += result.Tally;
            Print(result, progress);
            progress.Advance(result.Tally.Documents);
            if (untilClosed && host.IsOutputClosed())
            {
                break;
            }
        }

        progress.Hide();
        ReportSkipped(expander.Skipped);
        return tally;
    }

    private InputResult Read(SourceReader reader, Input input, DocumentRenderer render)
    {
        try
        {
            (SourceText? text, InputFailure? failure) = reader.Read(input, host.Stop);
            if (text is null)
            {
                return new InputResult(input, failure, default, Tally.Failed);
            }

            ImmutableArray<Document> documents = DocumentReader.Read(text, selection.Options);
            var output = new ArrayBufferWriter<byte>();
            foreach (Document document in documents)
            {
                host.Stop.ThrowIfCancellationRequested();
                render(document, input.Name, output);
            }

            return new InputResult(input, null, output.WrittenMemory, Tally.Of(documents));
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // Reading never throws on any text; if it does after all, the other documents are still worth having.
            var defect = new InputFailure(InputFailureKind.Broken, $"reftel failed on it, please report this: {e.GetType().Name}: {e.Message}");
            return new InputResult(input, defect, default, Tally.Failed);
        }
    }

    private void Print(InputResult result, Progress progress)
    {
        if (result.Failure is { } failure)
        {
            string remedy = failure.Kind == InputFailureKind.TooLarge ? "; raise it with --max-size" : "";
            progress.Hide();
            host.Errors.WriteLine(Escaped.Line($"reftel: {result.Input.Name}: {failure.Message}{remedy}"));
        }
        else if (!result.Output.IsEmpty)
        {
            progress.Hide();
            host.Output.Write(result.Output.Span);
        }
    }

    private void ReportSkipped(IReadOnlyDictionary<string, int> skipped)
    {
        if (skipped.Count > 0)
        {
            string kinds = string.Join(", ", skipped.Select(kind => $"{kind.Value} {kind.Key}"));
            host.Errors.WriteLine($"reftel: passed over files that are no documents: {kinds}");
        }
    }

    private static long Weigh(Input input)
    {
        try
        {
            return input.Path is null ? 0 : new FileInfo(input.Path).Length;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return 0;
        }
    }

    private readonly record struct InputResult(Input Input, InputFailure? Failure, ReadOnlyMemory<byte> Output, Tally Tally);
}

using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Reftel.Reading;
using Reftel.Reading.Documents;
using Reftel.Reading.Documents.Json;
using Reftel.Reading.Statements;
using Reftel.Reading.Text;

namespace Reftel.Benchmarks;

/// <summary>What is measured, on one document.</summary>
internal static class Work
{
    private static readonly ArrayBufferWriter<byte> Output = new(1 << 20);
    private static readonly ReadingOptions AsReport = new() { Form = DocumentForm.Report };

    /// <summary>The floor no reader gets below: UTF-8 decoded to a string, line breaks counted.</summary>
    public static int ScanLines(byte[] bytes)
    {
        string text = Encoding.UTF8.GetString(bytes);
        ReadOnlySpan<char> rest = text;
        int lines = 0;
        int next;
        while ((next = rest.IndexOf('\n')) >= 0)
        {
            lines++;
            rest = rest[(next + 1)..];
        }

        return lines;
    }

    /// <summary>Decoding, tree, record, checks.</summary>
    public static int Read(byte[] bytes) => DocumentReader.Read(SourceText.From(bytes)).Length;

    /// <summary>The same for a report, whose form is told.</summary>
    public static int ReadReport(byte[] bytes) => DocumentReader.Read(SourceText.From(bytes), AsReport).Length;

    /// <summary>Reading, and what is said in every document.</summary>
    public static int ReadWithStatements(byte[] bytes) => DocumentReader.Read(SourceText.From(bytes)).Sum(document => StatementReader.AddTo(document).Statements.Length);

    /// <summary>Reading, and every document written as JSON.</summary>
    public static int ReadAndWrite(byte[] bytes)
    {
        ImmutableArray<Document> documents = DocumentReader.Read(SourceText.From(bytes));
        Output.ResetWrittenCount();
        foreach (Document document in documents)
        {
            DocumentJson.Write(document, path: null, Output);
        }

        return Output.WrittenCount;
    }

    public static Action Over(Corpus corpus, Func<byte[], int> work) => Over(corpus.Telegrams, work);

    public static Action Over(IReadOnlyList<byte[]> documents, Func<byte[], int> work) => () =>
    {
        foreach (byte[] document in documents)
        {
            work(document);
        }
    };
}

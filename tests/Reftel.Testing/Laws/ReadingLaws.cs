using System.Collections.Immutable;
using Reftel.Reading;
using Reftel.Reading.Documents;
using Reftel.Reading.Documents.Json;
using Reftel.Reading.Text;

namespace Reftel.Testing.Laws;

/// <summary>What holds of every reading, whatever the bytes. Tests, fuzzer and baselines ask here.</summary>
public static class ReadingLaws
{
    /// <summary>Reads the bytes twice and checks every law.</summary>
    /// <param name="bytes">Any bytes.</param>
    /// <param name="name">File name or seed, for the message.</param>
    /// <exception cref="LawBrokenException">A law is broken, or the reading threw.</exception>
    public static ImmutableArray<Document> Enforce(ReadOnlyMemory<byte> bytes, string name) => Enforce(() => SourceText.From(bytes), name);

    /// <summary>Reads a source twice, made anew each time, and checks every law.</summary>
    /// <exception cref="LawBrokenException">A law is broken, or the reading threw.</exception>
    public static ImmutableArray<Document> Enforce(Func<SourceText> make, string name)
    {
        try
        {
            SourceText source = make();
            ImmutableArray<Document> documents = DocumentReader.Read(source);
            if (Check(source, documents).FirstOrDefault() is { } breach)
            {
                throw new LawBrokenException(Describe(source, name, breach));
            }

            string? once = Json(documents);
            string? again = Json(DocumentReader.Read(make()));
            return once == again
                ? documents
                : throw new LawBrokenException($"{name}: reading twice gives two records\n{FirstDifference.Show(once, again)}");
        }
        catch (Exception thrown) when (thrown is not LawBrokenException)
        {
            throw new LawBrokenException($"{name}: reading threw {thrown}", thrown);
        }
    }

    /// <summary>The breaches of one reading, in no order that matters.</summary>
    public static IEnumerable<Breach> Check(SourceText source, ImmutableArray<Document> documents) =>
    [
        .. documents.Select(d => d.Tree).Distinct().SelectMany(t => TreeLaws.Check(source, t)).Take(1),
        .. SpanLaws.Check(source, documents).Take(1),
        .. documents.SelectMany(ParagraphLaws.Check).Take(1),
        .. documents.SelectMany(ReportLaws.Check).Take(1),
        .. documents.SelectMany(DiagnosticLaws.Check).Take(1),
    ];

    private static string Json(ImmutableArray<Document> documents) => string.Join('\n', documents.Select(d => DocumentJson.ToJson(d)));

    private static string Describe(SourceText source, string name, Breach breach)
    {
        LinePosition place = source.GetPosition(breach.Place.Start);
        string around = source.Text[Math.Max(0, breach.Place.Start - 60)..Math.Min(source.Text.Length, breach.Place.Start + 60)];
        return $"{name}({place}): {breach.Law}: {breach.Detail}\n  around: {Baselines.Escape.Controls(around)}";
    }
}

using System.Collections.Immutable;
using Reftel.Reading.Documents;
using Reftel.Reading.Documents.Json;
using Reftel.Reading.Text;
using Reftel.Testing.Laws;
using Reftel.Testing.Reports;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Damage;

/// <summary>A megabyte of one thing, told to be a report, is read to its end and keeps the laws. Its time is measured by the benchmarks.</summary>
public sealed class HostileReportTests
{
    private const int Size = 1 << 20;

    public static TheoryData<string> Names => [.. HostileReport.All.Select(i => i.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_megabyte_is_read_to_its_end(string name)
    {
        SourceText source = SourceText.From(HostileReport.All.Single(i => i.Name == name).At(Size));
        ImmutableArray<Document> documents = DocumentReader.Read(source, new ReadingOptions { Form = DocumentForm.Report });

        Assert.Empty(ReadingLaws.Check(source, documents).Select(b => $"{b.Law}: {b.Detail}"));
        Assert.All(documents, d => Assert.NotEmpty(DocumentJson.ToJson(d)));
    }
}

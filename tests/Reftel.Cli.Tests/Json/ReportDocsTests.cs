using System.Text.Json;
using Reftel.Reading.Documents.Json;
using Reftel.Testing.Reports;
using Xunit;

namespace Reftel.Cli.Tests.Json;

public sealed class ReportDocsTests
{
    [Fact]
    public void Every_member_of_a_report_is_told_in_the_documentation()
    {
        string page = Repository.ReadDocs("reports.md");
        using JsonDocument record = JsonDocument.Parse(DocumentJson.ToJson(HandmadeReports.Full()));

        Assert.All(
            Members(record.RootElement.GetProperty("report")).Distinct(),
            name => Assert.True(page.Contains($"`{name}`", StringComparison.Ordinal) || page.Contains($"\"{name}\":", StringComparison.Ordinal), name));
    }

    private static IEnumerable<string> Members(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(member => Members(member.Value).Prepend(member.Name)),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Members),
        _ => [],
    };
}

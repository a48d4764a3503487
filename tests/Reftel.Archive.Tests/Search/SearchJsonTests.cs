using System.Text;
using System.Text.Json;
using Reftel.Archive.Search;
using Xunit;

namespace Reftel.Archive.Tests.Search;

public sealed class SearchJsonTests
{
    [Fact]
    public void The_members_of_the_contract()
    {
        using JsonDocument json = Write("\"Union State\" AND from:MINSK", FieldOffice.Documents);
        Assert.Equal(["query", "total", "documents", "firstDate", "lastDate", "olderVersions", "facets", "hits"], json.RootElement.EnumerateObject().Select(member => member.Name));
        JsonElement hit = json.RootElement.GetProperty("hits")[0];
        Assert.Equal(
            ["document", "sha256", "version", "versions", "title", "date", "form", "piece", "paragraph", "voice", "span", "snippet", "highlights", "reasons"],
            hit.EnumerateObject().Select(member => member.Name));
        Assert.Equal("07MINSK1009", hit.GetProperty("document").GetString());
        Assert.Equal("field", hit.GetProperty("reasons")[1].GetProperty("kind").GetString());
    }

    [Fact]
    public void Highlights_count_code_points()
    {
        using JsonDocument json = Write("state", [new HeldDocument(1, "A", null, null).Says("\U0001F600 the \U0001F600 state")]);
        Assert.Equal("[[8,13]]", json.RootElement.GetProperty("hits")[0].GetProperty("highlights").GetRawText());
    }

    private static JsonDocument Write(string query, IReadOnlyList<HeldDocument> documents)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            SearchJson.Write(json, new ArchiveSearch(new HeldStore(documents)).Search(query, new SearchOptions()), query);
        }

        return JsonDocument.Parse(Encoding.UTF8.GetString(bytes.ToArray()));
    }
}

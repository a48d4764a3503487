using System.Text.Json;
using Xunit;

namespace Reftel.Server.Tests.Api;

public sealed class ApiTests
{
    [Fact]
    public async Task Every_address_of_the_api_is_described_and_nothing_else()
    {
        await using TestRoom room = await TestRoom.OpenAsync();
        using var description = JsonDocument.Parse(await room.Get("/api/openapi.json"));
        string[] described =
        [
            .. description.RootElement.GetProperty("paths").EnumerateObject()
                .SelectMany(path => path.Value.EnumerateObject().Select(verb => $"{verb.Name.ToUpperInvariant()} {path.Name}")).Order(StringComparer.Ordinal),
        ];
        Assert.Equal(room.Endpoints.Where(endpoint => endpoint.Contains(" /api/", StringComparison.Ordinal)).Order(StringComparer.Ordinal), described);
    }

    [Fact]
    public async Task A_search_has_the_shape_of_the_command()
    {
        await using TestRoom room = await TestRoom.OpenAsync(Telegrams.Of(1, "A HARBOR", "The harbor is closed."), Telegrams.Of(2, "A PORT", "The harbor is open."));
        using var found = JsonDocument.Parse(await room.Get("/api/search?q=harbor&f=tag:PGOV&limit=1&order=newest"));
        Assert.Equal("harbor AND tag:PGOV", found.RootElement.GetProperty("query").GetString());
        Assert.Equal(1, found.RootElement.GetProperty("hits").GetArrayLength());
        Assert.Equal(2, found.RootElement.GetProperty("documents").GetInt32());
        JsonElement hit = found.RootElement.GetProperty("hits")[0];
        foreach (string member in (string[])["document", "title", "date", "paragraph", "span", "snippet", "reasons"])
        {
            Assert.True(hit.TryGetProperty(member, out _), member);
        }
    }
}

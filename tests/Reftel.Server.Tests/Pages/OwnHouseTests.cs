using Reftel.Reading.Lists;
using Reftel.Reading.Reports.Catalogues;
using Xunit;

namespace Reftel.Server.Tests.Pages;

public sealed class OwnHouseTests
{
    private const string Report =
        "# Pier Institute Brief: The Pier Opens\n\nPier Institute\n\nJanuary 5, 2020, 6:00 EST\n\nThe pier opened on Friday.[^1] Nobody came.[^2]\n\n[^1]: \"The Pier Is Late,\" https://pier.example/2019/late\n[^2]: \"No Ferry,\" https://courier.example/2020/no-ferry\n";

    private const string Houses =
        "houses:\n  - key: pier-institute\n    name: Pier Institute\n    kind: think tank\n    hosts:\n      - pier.example\n    titles: [Pier Institute Brief]\n    recorded: 2026-11-22\n    source: imprint of pier.example\n"
        + "  - key: courier\n    name: Courier\n    kind: independent media\n    hosts:\n      - courier.example\n    recorded: 2026-11-22\n    source: imprint of courier.example\n";

    [Fact]
    public async Task Houses_of_the_reader_s_own_hold_for_what_is_added_and_for_what_is_shown()
    {
        var houses = HouseList.Parse(Houses, out IReadOnlyList<ListProblem> problems);
        Assert.Empty(problems);
        await using TestRoom room = await TestRoom.OpenAsync(_ => { }, options => options with { Houses = houses });
        using HttpResponseMessage added = await room.Client.PostAsync(new Uri("/api/documents?name=a.md", UriKind.Relative), new StringContent(Report));
        added.EnsureSuccessStatusCode();
        string id = Assert.Single(await PageTests.Ids(room));
        Assert.Contains("own house, think tank", await room.Get($"/documents/{id}"), StringComparison.Ordinal);
        string sources = await room.Get("/sources");
        Assert.Contains("<td>100%</td>", sources, StringComparison.Ordinal);
        Assert.Contains("<td>0%</td>", sources, StringComparison.Ordinal);
        Assert.Contains("\"own\":0,\"ownKnown\":1", await room.Get("/api/sources"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_houses_are_not_known_the_share_is_said_to_be_unknown()
    {
        await using TestRoom room = await TestRoom.OpenAsync(Report);
        string sources = await room.Get("/sources");
        Assert.Contains("<td>unknown</td>", sources, StringComparison.Ordinal);
        Assert.DoesNotContain("%</td>", sources, StringComparison.Ordinal);
    }
}

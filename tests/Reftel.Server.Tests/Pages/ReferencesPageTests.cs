using Xunit;

namespace Reftel.Server.Tests.Pages;

public sealed class ReferencesPageTests
{
    private const string Report =
        "# Sound Watch: The Pier Opens\n\nJanuary 5, 2020, 6:00 EST\n\nThe pier opened on Friday.[^1] Nobody came.[^2]\n\n[^1]: \"Sound Watch: The Pier Is Late,\" https://watch.example/2019/sound-watch-the-pier-is-late\n[^2]: https://watch.example/2019/sound-watch-no-ferry\n";

    [Fact]
    public async Task What_a_report_cites_without_an_id_is_told_and_can_be_followed()
    {
        await using TestRoom room = await TestRoom.OpenAsync(Report);
        string record = await room.Get("/api/documents/sound-watch-2020-01-05");
        Assert.Contains("sound-watch-no-ferry", record[record.IndexOf("\"references\"", StringComparison.Ordinal)..], StringComparison.Ordinal);
        Assert.Contains("href=\"https://watch.example/2019/sound-watch-no-ferry\">sound-watch-no-ferry</a>", await room.Get("/documents/sound-watch-2020-01-05"), StringComparison.Ordinal);
        string page = await room.Get("/references/sound-watch-2020-01-05");
        Assert.Contains("Cites, by address alone", page, StringComparison.Ordinal);
        Assert.Contains("https://watch.example/2019/sound-watch-no-ferry", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_that_cites_over_steps_is_told_with_a_blank_before()
    {
        await using TestRoom room = await TestRoom.OverSamplesAsync();
        Assert.Matches("</a>\\s+<span class=\"faint\">over 2 steps", await room.Get("/references/07PORTSELWYN1009?depth=3"));
    }
}

using Xunit;

namespace Reftel.Server.Tests.Hosting;

public sealed class FreshnessTests
{
    [Fact]
    public async Task What_was_added_is_there_for_every_later_request()
    {
        await using TestRoom room = await TestRoom.OpenAsync(Telegrams.Of(1, "A HARBOR", "Words."));
        for (int number = 2; number < 8; number++)
        {
            // Searches hold a view of the archive; they must not hold it for ever.
            await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => room.Get("/search?q=harbor")));
            room.AddTexts(Telegrams.Of(number, "A HARBOR", $"Words {number}."));
            for (int i = 0; i < 4; i++)
            {
                await room.Get($"/documents/07PORTSELWYN{number}");
            }
        }
    }
}

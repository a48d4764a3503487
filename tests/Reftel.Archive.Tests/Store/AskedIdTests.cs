using Reftel.Archive.Store;
using Xunit;

namespace Reftel.Archive.Tests.Store;

public sealed class AskedIdTests
{
    [Theory]
    [InlineData("7minsk1009", "07MINSK1009")]
    [InlineData("07 MINSK 001009", "07MINSK1009")]
    [InlineData("2007MINSK1009", "07MINSK1009")]
    [InlineData("06 Tel Aviv 4", "06TELAVIV4")]
    [InlineData("73 BANGKOK-A0050", "73BANGKOK-A50")]
    [InlineData("1973bangkok-a50", "73BANGKOK-A50")]
    public void A_telegram_is_known_however_its_id_is_typed(string typed, string id) => Assert.Contains(id, AskedId.Spellings(typed));

    [Theory]
    [InlineData("belarus-warning-update-2020-11-30")]
    [InlineData("text-1f0c9a77e2b4")]
    [InlineData("123MINSK4")]
    [InlineData("")]
    public void What_is_no_id_of_a_telegram_is_taken_as_it_is(string typed) =>
        Assert.Equal(new[] { typed, typed.ToUpperInvariant() }.Distinct(), AskedId.Spellings(typed));
}

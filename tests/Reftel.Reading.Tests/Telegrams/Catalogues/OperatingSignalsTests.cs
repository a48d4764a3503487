using Reftel.Reading.Telegrams.Catalogues;
using Xunit;

namespace Reftel.Reading.Tests.Telegrams.Catalogues;

public sealed class OperatingSignalsTests
{
    [Fact]
    public void Codes_are_unique_and_begin_with_Z()
    {
        Assert.Equal(OperatingSignals.Rows.Length, OperatingSignals.Rows.Select(row => row.Code).Distinct(StringComparer.Ordinal).Count());
        Assert.All(OperatingSignals.Rows, row => Assert.True(row.Code.Length == 3 && row.Code[0] == 'Z', row.Code));
    }

    [Theory]
    [InlineData("ZNY", "ZNY")]
    [InlineData("ZFF3", "ZFF")]
    public void Signals_are_found_with_their_variants(string code, string expected)
    {
        Assert.True(OperatingSignals.TryFind(code, out var signal));
        Assert.Equal(expected, signal.Code);
    }

    [Theory]
    [InlineData("ZZZ")]
    [InlineData("12")]
    [InlineData("")]
    public void Others_are_not_found(string code) => Assert.False(OperatingSignals.TryFind(code, out _));

    [Fact]
    public void A_signal_without_a_source_says_so() =>
        Assert.Equal(["ZDK", "ZDS", "ZFF"], OperatingSignals.Rows.Where(row => row.Source is null).Select(row => row.Code));
}

using Reftel.Reading.Reports.Links;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Links;

/// <summary>Misread digits are mended only where the address or the document proves it.</summary>
public sealed class DigitRepairTests
{
    [Theory]
    [InlineData("https://example.org/2020/I0/a-title.html", "https://example.org/2020/10/a-title.html")]
    [InlineData("https://example.org/2020/II/26_a_I2345678.shtml", "https://example.org/2020/11/26_a_12345678.shtml")]
    [InlineData("https://example.org/20I9/03/a", "https://example.org/2019/03/a")]
    [InlineData("https://example.org/2o19/03/2I/a", "https://example.org/2019/03/21/a")]
    [InlineData("https://example.org/2020/lO/a", "https://example.org/2020/10/a")]
    public void A_date_in_the_path_is_mended(string printed, string expected) => Assert.Equal([expected], Apply(printed));

    [Theory]
    [InlineData("https://example.org/2020/I3/a")]
    [InlineData("https://example.org/2020/IO5/a")]
    [InlineData("https://example.org/3020/I0/a")]
    [InlineData("https://example.org/Qrs7tUvWxYz/a")]
    [InlineData("https://l0.example.org/II/a")]
    [InlineData("https://example.org/id/446o693")]
    [InlineData("https://example.org/2020/11/26_a_I2345678.shtml")]
    [InlineData("https://example.org/2O2O/IO/a")]
    public void What_nothing_proves_stays(string printed) => Assert.Equal([printed], Apply(printed));

    [Fact]
    public void A_number_is_mended_where_others_stand_at_its_place() =>
        Assert.Equal(
            ["https://example.org/x/id/5550693", "https://example.org/y/id/5550315", "https://example.org/x/id/5550580"],
            Apply("https://example.org/x/id/555o693", "https://example.org/y/id/5550315", "https://example.org/x/id/5550580"));

    [Theory]
    [InlineData("https://example.org/id/555o693", "https://example.org/id/15550315")]
    [InlineData("https://example.org/id/555o693", "https://example.org/id/abcdefg")]
    [InlineData("https://example.org/id/555o693", "https://other.example.org/id/5550315")]
    [InlineData("https://example.org/id/555o693", "https://example.org/no/5550315")]
    public void Other_numbers_prove_nothing(string printed, string other) => Assert.Equal([printed, other], Apply(printed, other));

    [Fact]
    public void The_original_and_the_proof_are_kept()
    {
        FoundLink link = DigitRepair.Apply(LinkFinder.Find("https://example.org/2020/I0/a"))[0];

        LinkRepair repair = Assert.Single(link.Repairs);
        Assert.Equal(("ocr-digits", "I0", "10"), (repair.Kind, repair.Original, repair.Repaired));
        Assert.Contains("date", repair.Reason, StringComparison.Ordinal);
    }

    private static string[] Apply(params string[] urls) =>
        [.. DigitRepair.Apply(LinkFinder.Find(string.Join(" ; ", urls))).Select(link => link.Url)];
}

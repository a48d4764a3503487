using Reftel.Reading.Documents;
using Reftel.Reading.Reports.Links;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Links;

/// <summary>Addresses that only send the reader on lead to the page that they name.</summary>
public sealed class RedirectTests
{
    private const string Page = "https://courier.example/quay";

    [Theory]
    [InlineData("https://www.google.com/url?q=https://courier.example/quay&sa=D&ust=1500&usg=AF", Page)]
    [InlineData("https://www.google.co.uk/url?sa=t&url=https%3A%2F%2Fcourier.example%2Fquay&usg=AF", Page)]
    [InlineData("https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fcourier.example%2Fquay&data=02%7C01&reserved=0", Page)]
    [InlineData("https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fcourier.example%2Fq%3Fa%3D1%26b%3D2&data=02", "https://courier.example/q?a=1&b=2")]
    [InlineData("https://l.facebook.com/l.php?u=https%3A%2F%2Fcourier.example%2Fquay&h=AT0", Page)]
    [InlineData("https://t.umblr.com/redirect?z=https%3A%2F%2Fcourier.example%2Fquay&t=Mz", Page)]
    [InlineData("https://urldefense.com/v3/__https://courier.example/quay__;!!Ab!cd$", Page)]
    [InlineData("https://urldefense.com/v3/__https:/courier.example/quay__;!!Ab!cd$", Page)]
    [InlineData("https://urldefense.proofpoint.com/v2/url?u=https-3A__courier.example_quay&d=DwMF&c=a", Page)]
    [InlineData("https://urldefense.proofpoint.com/v2/url?u=https-3A__courier.example_the-2Dquay-3Fa-3D1&d=DwMF", "https://courier.example/the-quay?a=1")]
    [InlineData("https://vk.com/away.php?to=https%3A%2F%2Fcourier.example%2F%25D0%25BF", "https://courier.example/%D0%BF")]
    [InlineData("https://www.youtube.com/redirect?event=video&q=https%3A%2F%2Fcourier.example%2Fquay", Page)]
    [InlineData("https://href.li/?https://courier.example/quay", Page)]
    [InlineData("https://nam.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.google.com%2Furl%3Fq%3Dhttps%253A%252F%252Fcourier.example%252Fquay&data=1", Page)]
    public void A_redirect_is_unwrapped_and_kept(string printed, string target)
    {
        FoundLink link = Assert.Single(LinkFinder.Find($"See {printed} of May."));
        Assert.Equal(target, link.Url);
        LinkRepair repair = link.Repairs[^1];
        Assert.Equal((RepairKinds.Unwrapped, printed, target), (repair.Kind, repair.Original, repair.Repaired));
        Assert.Equal(printed, $"See {printed} of May."[link.Start..link.End]);
    }

    [Theory]
    [InlineData("https://www.google.com/search?q=https://courier.example/quay")]
    [InlineData("https://www.google.com/url?q=quay&sa=D")]
    [InlineData("https://t.co/aBcDeF12")]
    [InlineData("https://courier.example/url?q=https://harbour.example/quay")]
    [InlineData("https://urldefense.com/v3/__https://courier.example/*quay__;Iw!!Ab!cd$")]
    [InlineData("https://notgoogle.com/url?q=https://courier.example/quay")]
    public void An_address_that_hides_its_target_or_is_no_redirect_stays(string printed) =>
        Assert.DoesNotContain(RepairKinds.Unwrapped, Assert.Single(LinkFinder.Find(printed)).Repairs.Select(r => r.Kind));

    [Fact]
    public void Linked_words_and_printed_redirects_lead_to_one_source()
    {
        const string text = "# The Ferry\n\nBy Ann Reed, May 4, 2016\n\nThe council of Orvik pays for the ferry, and it has no boat of its own today.[^1] The board knew.[^2]\n\n"
            + "[^1]: Bo Stone, [Two boats](https://www.google.com/url?q=https%3A%2F%2Fcourier.example%2Fquay&sa=D), May 2016.\n\n"
            + "[^2]: https://l.facebook.com/l.php?u=https%3A%2F%2Fcourier.example%2Fquay&h=AT0\n";
        Report report = DocumentReader.Read(SourceText.From(text))[0].Report!;
        Source source = Assert.Single(report.Sources);
        Assert.Equal(Page, source.Url);
        Assert.Equal("courier.example", source.Host);
        Assert.Equal("1 2", string.Join(' ', source.CitedBy));
        Assert.All(report.Notes, note => Assert.Equal("unwrapped", string.Join(' ', note.Citations[0].Repairs)));
        Assert.Equal(2, report.Repairs.Count(r => r.Kind == "unwrapped"));
        Assert.All(report.Repairs, r => Assert.Equal(r.Original, text.Substring(r.Span.Start, r.Span.Length)));
    }
}

using Reftel.Reading.Reports.Links;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Links;

public sealed class SourceAddressTests
{
    [Theory]
    [InlineData("https://www.Example.org:443/A/?utm_source=x&b=%7e%e2%80%99#top", "http://m.example.org/A?b=~’")]
    [InlineData("https://example.org/news/7.html?utm_campaign=r&mainnews=", "example.org/news/7.html")]
    [InlineData("http://example.org:80/index.html", "https://example.org")]
    [InlineData("https://example.org/новость", "https://example.org/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D1%8C/")]
    [InlineData("doi:10.1000/ABC", "https://doi.org/10.1000/abc")]
    [InlineData("https://example.org/a.", "https://example.org/a")]
    public void One_source_has_one_key(string a, string b) => Assert.Equal(SourceAddress.Key(a), SourceAddress.Key(b));

    [Theory]
    [InlineData("https://example.org/a", "https://example.org/b")]
    [InlineData("https://example.org/a?id=1", "https://example.org/a?id=2")]
    [InlineData("https://example.org/r/index.html#r/view?doc=1", "https://example.org/r/index.html#r/view?doc=2")]
    [InlineData("https://example.org/#!/a", "https://example.org/#!/b")]
    [InlineData("https://news.example.org/a", "https://example.org/a")]
    [InlineData("https://example.org/aB3", "https://example.org/ab3")]
    public void Two_sources_have_two(string a, string b) => Assert.NotEqual(SourceAddress.Key(a), SourceAddress.Key(b));

    [Theory]
    [InlineData("https://www.example.org/a", "example.org")]
    [InlineData("m.example.org:8080/a", "example.org")]
    [InlineData("http://ann@news.Example.org", "news.example.org")]
    [InlineData("doi:10.1000/1", "doi.org")]
    [InlineData("nothing", null)]
    public void The_host_is_told(string url, string? host) => Assert.Equal(host, SourceAddress.Host(url));

    [Theory]
    [InlineData("https://web.archive.org/web/20201130123456id_/https://example.org/a", "https://example.org/a", "2020-11-30T12:34:00Z")]
    [InlineData("https://archive.org/wayback/2020/http:/example.org", "http://example.org", "2020")]
    [InlineData("https://archive.ph/2020.11.30-123456/https://example.org/a", "https://example.org/a", "2020-11-30T12:34:00Z")]
    [InlineData("https://web.archive.org/web/202011/example.org/a", "example.org/a", "2020-11")]
    [InlineData("https://perma.cc/AB12-CD34", null, null)]
    public void A_copy_in_an_archive_leads_to_the_original(string url, string? original, string? date)
    {
        ArchivedLink? link = ArchivedLink.TryRead(url);

        Assert.NotNull(link);
        Assert.Equal(original, link.Original);
        Assert.Equal(date, link.CapturedOn?.ToString());
    }

    [Theory]
    [InlineData("https://example.org/web/2020/https://a.org")]
    [InlineData("https://archive.org/details/book")]
    [InlineData("")]
    public void Other_addresses_are_no_copies(string url) => Assert.Null(ArchivedLink.TryRead(url));
}

using Reftel.Reading.Reports.Links;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Links;

/// <summary>Pairs of addresses: what is one page, and what looks alike and is two.</summary>
public sealed class SameSourceTests
{
    [Theory]
    // scheme, host, port
    [InlineData("http://quay.example/a", "https://quay.example/a")]
    [InlineData("https://www.quay.example/a", "https://quay.example/a")]
    [InlineData("https://QUAY.Example/a", "https://quay.example/a")]
    [InlineData("https://m.quay.example/a", "https://quay.example/a")]
    [InlineData("https://amp.quay.example/a", "https://quay.example/a")]
    [InlineData("https://quay.example:443/a", "https://quay.example/a")]
    [InlineData("quay.example:443/a", "quay.example/a")]
    [InlineData("https://quay.example./a", "https://quay.example/a")]
    [InlineData("https://причал.example/a", "https://xn--80apknf7b.example/a")]
    // path and fragment
    [InlineData("https://quay.example/a/", "https://quay.example/a")]
    [InlineData("https://quay.example/", "https://quay.example")]
    [InlineData("https://quay.example/a/index.html", "https://quay.example/a/")]
    [InlineData("https://quay.example/a#part-2", "https://quay.example/a")]
    [InlineData("https://quay.example/a#:~:text=x/y", "https://quay.example/a")]
    [InlineData("https://quay.example/a#!", "https://quay.example/a")]
    [InlineData("https://quay.example/a%c3%a9", "https://quay.example/a%C3%A9")]
    [InlineData("https://quay.example/aé", "https://quay.example/a%C3%A9")]
    [InlineData("https://quay.example/Regent%27s%20Quay", "https://quay.example/Regent's%20Quay")]
    [InlineData("https://quay.example/%61%2Dquay", "https://quay.example/a-quay")]
    [InlineData("https://quay.example/news/a/amp/", "https://quay.example/news/a")]
    [InlineData("https://quay.example/a?amp=1", "https://quay.example/a")]
    [InlineData("https://www.google.com/amp/s/quay.example/a/amp", "https://quay.example/a")]
    [InlineData("https://quay-example.cdn.ampproject.org/c/s/quay.example/a", "https://quay.example/a")]
    // how the reader came
    [InlineData("https://quay.example/a?utm_source=x&utm_medium=y", "https://quay.example/a")]
    [InlineData("https://quay.example/a?id=7&utm%5Fsource=x", "https://quay.example/a?id=7")]
    [InlineData("https://quay.example/a?id=7&amp;utm_source=x", "https://quay.example/a?id=7")]
    [InlineData("https://quay.example/a?fbclid=IwAR0x", "https://quay.example/a")]
    [InlineData("https://quay.example/a?gclid=1&yclid=2&mc_cid=3&mc_eid=4&igshid=5", "https://quay.example/a")]
    [InlineData("https://quay.example/a?ref=twitter", "https://quay.example/a")]
    [InlineData("https://quay.example/a?from=rss&source=Facebook&share=vk", "https://quay.example/a")]
    [InlineData("https://quay.example/a?at_medium=custom7&at_campaign=64&ns_mchannel=social", "https://quay.example/a")]
    [InlineData("https://quay.example/a?ref=", "https://quay.example/a")]
    [InlineData("https://www.nytimes.com/2021/03/04/quay.html?smid=tw-share", "https://nytimes.com/2021/03/04/quay.html")]
    [InlineData("https://www.rbc.ru/quay/1?from=newsfeed", "https://rbc.ru/quay/1")]
    // posts
    [InlineData("https://twitter.com/quay/status/123456789?s=20&t=x", "https://x.com/quay/status/123456789")]
    [InlineData("https://mobile.twitter.com/quay/status/123456789/photo/1", "https://twitter.com/i/web/status/123456789")]
    [InlineData("https://t.me/s/Quay/14", "https://t.me/quay/14")]
    [InlineData("https://telegram.me/quay/14?single", "https://t.me/quay/14")]
    [InlineData("https://youtu.be/aB3-dE_6h9Q?t=12", "https://www.youtube.com/watch?list=x&v=aB3-dE_6h9Q&t=40s")]
    [InlineData("https://www.youtube.com/embed/aB3-dE_6h9Q", "https://m.youtube.com/shorts/aB3-dE_6h9Q?feature=share")]
    [InlineData("https://vk.com/feed?w=wall-1_2", "https://m.vk.com/wall-1_2")]
    [InlineData("https://archive.is/aB3dE", "http://archive.ph/aB3dE")]
    public void One_page_has_one_key(string a, string b) => Assert.Equal(SourceAddress.Key(a), SourceAddress.Key(b));

    [Theory]
    [InlineData("https://quay.example/a", "https://quay.example/A")]
    [InlineData("https://quay.example/a", "https://news.quay.example/a")]
    [InlineData("https://quay.example/a", "https://quay.example/a/b")]
    [InlineData("https://quay.example/a", "https://quay.example:8080/a")]
    [InlineData("http://quay.example:443/a", "http://quay.example/a")]
    [InlineData("https://quay.example/amp", "https://quay.example/")]
    [InlineData("https://quay.example/a%2Fb", "https://quay.example/a/b")]
    [InlineData("https://quay.example/#/a", "https://quay.example/#/b")]
    [InlineData("https://quay.example/a?id=1", "https://quay.example/a?id=2")]
    [InlineData("https://quay.example/a?page=1", "https://quay.example/a")]
    [InlineData("https://quay.example/trains?from=minsk&to=brest", "https://quay.example/trains?from=gomel&to=brest")]
    [InlineData("https://quay.example/doc?source=12", "https://quay.example/doc?source=13")]
    [InlineData("https://quay.example/doc?ref=A-1", "https://quay.example/doc?ref=A-2")]
    [InlineData("https://quay.example/view?share=aB3", "https://quay.example/view?share=aB4")]
    [InlineData("https://maps.example/place?cid=1234", "https://maps.example/place?cid=1235")]
    [InlineData("https://quay.example/a?at_home=1", "https://quay.example/a?at_home=2")]
    [InlineData("https://quay.example/a?ns_id=1", "https://quay.example/a?ns_id=2")]
    [InlineData("https://quay.example/a?pk_id=1", "https://quay.example/a?pk_id=2")]
    [InlineData("https://quay.example/a?partner=1", "https://quay.example/a?partner=2")]
    [InlineData("https://quay.example/a?sh=1", "https://quay.example/a?sh=2")]
    [InlineData("https://quay.example/a?smid=1", "https://quay.example/a?smid=2")]
    [InlineData("https://x.com/quay/status/123456789", "https://x.com/quay/status/123456780")]
    [InlineData("https://x.com/quay", "https://x.com/kay")]
    [InlineData("https://t.me/quay/14", "https://t.me/quay/15")]
    [InlineData("https://t.me/quay/14", "https://t.me/quay/14?comment=3")]
    [InlineData("https://t.me/quay/14", "https://t.me/kay/14")]
    [InlineData("https://t.me/c/11/14", "https://t.me/c/12/14")]
    [InlineData("https://www.youtube.com/watch?v=aB3-dE_6h9Q", "https://www.youtube.com/watch?v=aB3-dE_6h9q")]
    [InlineData("https://www.youtube.com/c/quay", "https://www.youtube.com/c/kay")]
    [InlineData("https://vk.com/wall-1_2", "https://vk.com/wall-1_2?reply=3")]
    [InlineData("https://m.example/a", "https://example/a")]
    [InlineData("https://perma.cc/AB12-CD34", "https://perma.cc/AB12-CD35")]
    public void Two_pages_have_two(string a, string b) => Assert.NotEqual(SourceAddress.Key(a), SourceAddress.Key(b));

    [Theory]
    [InlineData("https://web.archive.org/web/20210304120000/https://quay.example/a", "https://quay.example/a", "2021-03-04T12:00:00Z")]
    [InlineData("https://web.archive.org/web/20210304/http://www.quay.example:80/a", "http://www.quay.example:80/a", "2021-03-04")]
    [InlineData("https://web.archive.org/web/20210304120000if_/https://quay.example/a", "https://quay.example/a", "2021-03-04T12:00:00Z")]
    [InlineData("https://web.archive.org/web/2021*/https://quay.example/a", "https://quay.example/a", null)]
    [InlineData("https://web.archive.org/web/https://quay.example/a", "https://quay.example/a", null)]
    [InlineData("https://web.archive.org/save/https://quay.example/a", "https://quay.example/a", null)]
    [InlineData("https://web.archive.org/web/20210304120000/https%3A//quay.example/a", "https://quay.example/a", "2021-03-04T12:00:00Z")]
    [InlineData("https://archive.ph/20210304120000/https://quay.example/a?b=1", "https://quay.example/a?b=1", "2021-03-04T12:00:00Z")]
    [InlineData("https://archive.is/newest/https://quay.example/a", "https://quay.example/a", null)]
    [InlineData("https://archive.today/2021.03.04-120000/https://quay.example/a", "https://quay.example/a", "2021-03-04T12:00:00Z")]
    [InlineData("https://archive.ph/2021A", null, null)]
    [InlineData("https://archive.ph/aB3dE", null, null)]
    [InlineData("https://perma.cc/2021-CD34", null, null)]
    [InlineData("https://www.webcitation.org/query?url=https%3A%2F%2Fquay.example%2Fa&date=2012-03-04", "https://quay.example/a", null)]
    public void A_copy_tells_the_original_and_the_day(string url, string? original, string? date)
    {
        ArchivedLink? link = ArchivedLink.TryRead(url);
        Assert.Equal((original, date), (link?.Original, link?.CapturedOn?.ToString()));
        Assert.NotNull(link);
    }

    [Theory]
    [InlineData("https://web.archive.org/")]
    [InlineData("https://web.archive.org/collection/quay")]
    [InlineData("https://archive.org/details/quay")]
    public void Other_pages_of_an_archive_are_no_copies(string url) => Assert.Null(ArchivedLink.TryRead(url));
}

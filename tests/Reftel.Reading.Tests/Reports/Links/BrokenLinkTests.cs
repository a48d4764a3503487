using Reftel.Reading.Reports.Links;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Links;

/// <summary>Links broken by line ends, blanks and LaTeX; and sentences that must not be glued to one.</summary>
public sealed class BrokenLinkTests
{
    [Theory]
    [InlineData("1 https://news.example dot\n\nby/economics/7.html", "https://news.example.by/economics/7.html")]
    [InlineData("https://news.example.\nby/economics/7.html", "https://news.example.by/economics/7.html")]
    [InlineData("https://news.example\n.by/economics/7.html", "https://news.example.by/economics/7.html")]
    [InlineData("https://news.example.dot\n\nby/a/b-c.html?x=1; https://b.org", "https://news.example.by/a/b-c.html?x=1 | https://b.org")]
    [InlineData("hxxps://news[.]example[.]\ncom/abc/def", "https://news.example.com/abc/def")]
    [InlineData("https://www.nordhavn\nharbour.org/backgrounder/some-title-here", "https://www.nordhavnharbour.org/backgrounder/some-title-here")]
    [InlineData("https://example.com.\n\nBy the way, it rained.", "https://example.com")]
    [InlineData("https://example.com.\nIt rained.", "https://example.com")]
    [InlineData("https://www.example dot by/economics/view/\nsome-slug-318842-2020/", "https://www.example.by/economics/view/some-slug-318842-2020/")]
    [InlineData("https://www.example.by/economics/view/some-slug-of-\nthe-page-318842-2020/ and text", "https://www.example.by/economics/view/some-slug-of-the-page-318842-2020/")]
    [InlineData("https://www.example.org/backgrounder/harbour-upd\nate-town-seeks-leverage.html", "https://www.example.org/backgrounder/harbour-update-town-seeks-leverage.html")]
    [InlineData("https://www.example.org/backgrounder/harbour-update\n-town-seeks-leverage", "https://www.example.org/backgrounder/harbour-update-town-seeks-leverage")]
    [InlineData("https://www.example.org/a?b=\nc&d=e", "https://www.example.org/a?b=c&d=e")]
    [InlineData("https://www.example.org/a?b=c&\nd=e", "https://www.example.org/a?b=c&d=e")]
    [InlineData("https://www.example.org/some-article\nstate-of-the-art systems", "https://www.example.org/some-article")]
    [InlineData("https://www.example.org/\nfor details see there", "https://www.example.org/")]
    [InlineData("Is it https://www.example.org/a?\nthen he said", "https://www.example.org/a")]
    [InlineData("https://a.example.org/x-y\nhttps://b.example.org/z", "https://a.example.org/x-y | https://b.example.org/z")]
    [InlineData("https://a.example.org/x/\n12 https://b.example.org/z", "https://a.example.org/x/ | https://b.example.org/z")]
    [InlineData("<https://www.example.org/a\nb/c>", "https://www.example.org/ab/c")]
    [InlineData("https://www.example.org/a%\n20b.pdf", "https://www.example.org/a%20b.pdf")]
    [InlineData("https://www.example.org/a%2\n0b.pdf", "https://www.example.org/a%20b.pdf")]
    [InlineData("https://www.example.org/docs/My%20Long%20File%20Na\nme%202020.pdf", "https://www.example.org/docs/My%20Long%20File%20Name%202020.pdf")]
    [InlineData("https://www.example.org/2020/\n11/some-slug.html", "https://www.example.org/2020/11/some-slug.html")]
    [InlineData("https://www.example.org/2020/11/some-\n\nslug-goes-on/x.html", "https://www.example.org/2020/11/some-slug-goes-on/x.html")]
    [InlineData("https://www.example.org/some_article_na\nme_goes_on_2020", "https://www.example.org/some_article_name_goes_on_2020")]
    [InlineData("https://www.kremlin.dot.\nru/events/12", "https://www.kremlin.ru/events/12")]
    [InlineData("https://www.kremlin\ndot ru/events/12", "https://www.kremlin.ru/events/12")]
    [InlineData("https://www.kremlin dot ru\n/events/12", "https://www.kremlin.ru/events/12")]
    [InlineData("https://www.kremlin dot ru/\nevents/president/news/64500", "https://www.kremlin.ru/events/president/news/64500")]
    [InlineData("https://www.example.org/report.pdf\nIt says more", "https://www.example.org/report.pdf")]
    [InlineData("https://www.example.org/news\nthe president said on Monday", "https://www.example.org/news")]
    [InlineData("https://www.example.org/news/\nthe president said on Monday", "https://www.example.org/news/")]
    [InlineData("https://www.example.org/news-\nthe president", "https://www.example.org/news-the")]
    [InlineData("1. https://a.org/x\n2. https://b.org/y", "https://a.org/x | https://b.org/y")]
    [InlineData("https://a.org/x\n2 https://b.org/y", "https://a.org/x | https://b.org/y")]
    [InlineData("https://a.org/x-\n2 https://b.org/y", "https://a.org/x- | https://b.org/y")]
    [InlineData("https://www.example.org/index.php?option=com_content&view=article&id=\n123", "https://www.example.org/index.php?option=com_content&view=article&id=123")]
    [InlineData("https://www.example.org/a.\n\n13 https://b.org", "https://www.example.org/a | https://b.org")]
    [InlineData("https://example.org/a/b\n/s/ A. Okafor", "https://example.org/a/b")]
    [InlineData("https://example.org/a/857\n=Director of the port", "https://example.org/a/857")]
    [InlineData("https://example.org/a\n-state-owned ports", "https://example.org/a")]
    [InlineData("https://example.org/a\n/news/ports/7.html", "https://example.org/a/news/ports/7.html")]
    [InlineData("https://example.org/a%20b%2\n0c.pdf", "https://example.org/a%20b%20c.pdf")]
    public void Lines_are_joined_only_where_the_link_goes_on(string text, string expected) => Assert.Equal(expected, Links(text));

    [Theory]
    [InlineData("$https://www.example\\ dot\\ ru/ru/maps/-/asset\\_publisher/Qrs7/content/id/446$", "https://www.example.ru/ru/maps/-/asset_publisher/Qrs7/content/id/446")]
    [InlineData("$^{20}\\ http://www.ex.minsk\\ dot\\ by/r/index.html\\#r/view/text?doc=48;\\ http://www.ex.minsk\\ dot\\ by/r$", "http://www.ex.minsk.by/r/index.html#r/view/text?doc=48 | http://www.ex.minsk.by/r")]
    [InlineData("$^9\\,http://www.example.org/b/go ods-likely-delayed-x\\% E2\\%80\\%99 s-plan$", "http://www.example.org/b/goods-likely-delayed-x%E2%80%99s-plan")]
    [InlineData("http://www.example.org/b/goods-likely-delayed-x\\% E2\\%80\\%99 s-plan-b and more", "http://www.example.org/b/goods-likely-delayed-x%E2%80%99s-plan-b")]
    [InlineData("http://www.example.org/b/tells-\\%E2\\%80\\%9 Ctrade\\%E2\\%80\\%9 D-will", "http://www.example.org/b/tells-%E2%80%9Ctrade%E2%80%9D-will")]
    [InlineData("\\url{https://www.example.org/a\\_b}", "https://www.example.org/a_b")]
    [InlineData("https://www.example\\ dot\\ com/a\\_b", "https://www.example.com/a_b")]
    [InlineData("$https://www.example\\,dot\\,com/a\\_b$", "https://www.example.com/a_b")]
    [InlineData("https://www.mid dot ru/harbour\\_policy/news/-/asset\\_publisher/\nbZz7kQQ02Xw/content/id/4458963", "https://www.mid.ru/harbour_policy/news/-/asset_publisher/bZz7kQQ02Xw/content/id/4458963")]
    public void Latex_and_Markdown_are_unwrapped(string text, string expected) => Assert.Equal(expected, Links(text));

    private static string Links(string text) => string.Join(" | ", LinkFinder.Find(text).Select(link => link.Url));
}

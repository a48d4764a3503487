using Reftel.Reading.Reports.Links;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Links;

/// <summary>Links made unclickable in any convention.</summary>
public sealed class DefangedLinkTests
{
    [Theory]
    [InlineData("see news dot example dot by today", "news.example.by")]
    [InlineData("example dot com/path", "example.com/path")]
    [InlineData("www dot example dot com", "www.example.com")]
    [InlineData("https://example dot com", "https://example.com")]
    [InlineData("https://www.example DOT com/a", "https://www.example.com/a")]
    [InlineData("https://www.exampleDOTcom/a", "https://www.example.com/a")]
    [InlineData("https://www-dot-example-dot-com/a", "https://www.example.com/a")]
    [InlineData("https://my-dot-host.example.org/a", "https://my-dot-host.example.org/a")]
    [InlineData("https://www.dot.gov/briefing", "https://www.dot.gov/briefing")]
    [InlineData("https://www.fhwa.dot.gov/x", "https://www.fhwa.dot.gov/x")]
    [InlineData("https://www.state.dot.gov/x", "https://www.state.gov/x")]
    [InlineData("hxxps://example[.]com/a[.]html", "https://example.com/a.html")]
    [InlineData("hxxp[:]//example[.]com", "http://example.com")]
    [InlineData("hxxps[://]example[dot]com[/]path", "https://example.com/path")]
    [InlineData("https://example [.] com/a", "https://example.com/a")]
    [InlineData("https://example[.] com/a", "https://example.com/a")]
    [InlineData("example{dot}com", "example.com")]
    [InlineData("me (arroba) example (punto) com", "me@example.com")]
    [InlineData("user[at]example[dot]org", "user@example.org")]
    [InlineData("https://новости[точка]рф/а", "https://новости.рф/а")]
    [InlineData("https://example。com/a", "https://example.com/a")]
    [InlineData("https://example\\[.\\]com/a", "https://example.com/a")]
    [InlineData("hxxps\\://example.com/a", "https://example.com/a")]
    [InlineData("[text](https://www.example.org/a_(b)) more", "https://www.example.org/a_(b)")]
    [InlineData("https://www.example.org/a[12]", "https://www.example.org/a")]
    [InlineData("h**p://example.com", "http://example.com")]
    [InlineData("https://www.example dot by/president/view/a-b-318645-2020/ https://www.example dot by/x", "https://www.example.by/president/view/a-b-318645-2020/ | https://www.example.by/x")]
    [InlineData("https://www.example . dot . by/a", "https://www.example.by/a")]
    [InlineData("https://example dot com dot ua/news", "https://example.com.ua/news")]
    [InlineData("https://example[.]org/path and hxxp://192[.]168[.]1[.]1:8080/x", "https://example.org/path | http://192.168.1.1:8080/x")]
    [InlineData("hxxps://t[.]me/channel/123", "https://t.me/channel/123")]
    [InlineData("https://twitter dot com/user/status/1333", "https://twitter.com/user/status/1333")]
    [InlineData("https://www.facebook.com/watch/?v=1; https://vk dot com/wall-12_34", "https://www.facebook.com/watch/?v=1 | https://vk.com/wall-12_34")]
    [InlineData("https://tass dot ru/politika/100; ria dot ru/20201126/a.html; www.kommersant dot ru/doc/45", "https://tass.ru/politika/100 | ria.ru/20201126/a.html | www.kommersant.ru/doc/45")]
    [InlineData("www.kommersant.dot.ru/doc/45", "www.kommersant.ru/doc/45")]
    [InlineData("https://www.kremlin dot ru/events. The mayor said", "https://www.kremlin.ru/events")]
    [InlineData("https://www.kremlin dot ru, and then", "https://www.kremlin.ru")]
    [InlineData("(https://www.kremlin dot ru/events)", "https://www.kremlin.ru/events")]
    [InlineData("“https://www.kremlin dot ru/events”", "https://www.kremlin.ru/events")]
    [InlineData("https://www.kremlin(dot)ru/events", "https://www.kremlin.ru/events")]
    [InlineData("https://www.kremlin[.ru/events", "https://www.kremlin.ru/events")]
    [InlineData("https[:]//www[.]kremlin[.]ru", "https://www.kremlin.ru")]
    [InlineData("hxxps[:]//kremlin[.]ru[/]events", "https://kremlin.ru/events")]
    [InlineData("contact foo [at] example [dot] com now", "foo@example.com")]
    [InlineData("first.last(at)example(dot)co(dot)uk", "first.last@example.co.uk")]
    [InlineData("https://президент(точка)рф/новости", "https://президент.рф/новости")]
    [InlineData("12https://www.example dot org/a", "https://www.example.org/a")]
    public void Defanged_links_are_refanged(string text, string expected) => Assert.Equal(expected, Links(text));

    private static string Links(string text) => string.Join(" | ", LinkFinder.Find(text).Select(link => link.Url));
}

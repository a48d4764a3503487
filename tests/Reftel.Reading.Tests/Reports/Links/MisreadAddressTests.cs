using Reftel.Reading.Reports.Links;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Links;

/// <summary>Letters in addresses that were read for digits, and letters of another script.</summary>
public sealed class MisreadAddressTests
{
    [Theory]
    [InlineData("https://news.example.org/2020/I0/a", "https://news.example.org/2020/10/a")]
    [InlineData("https://news.example.org/2О21/04/a", "https://news.example.org/2021/04/a")]
    [InlineData("https://вестник.пример.испытание/2О21/04/27/дерево", "https://вестник.пример.испытание/2021/04/27/дерево")]
    [InlineData("https://procurement.varnia.example/2021/readers?lot=4O", "https://procurement.varnia.example/2021/readers?lot=40")]
    [InlineData("https://news.example.org/a?id=1O2345", "https://news.example.org/a?id=102345")]
    [InlineData("https://news.example.org/a?id=12l45&x=b", "https://news.example.org/a?id=12145&x=b")]
    [InlineData("https://news.example.org/a?v=dQw4w9WgXcQ", "https://news.example.org/a?v=dQw4w9WgXcQ")]
    [InlineData("https://news.example.org/a?v=O0", "https://news.example.org/a?v=O0")]
    [InlineData("https://news.example.org/politics/70I626.html", "https://news.example.org/politics/701626.html")]
    [InlineData("https://cables.example.org/09LOSCEDROS1I8", "https://cables.example.org/09LOSCEDROS118")]
    [InlineData("https://cables.example.org/07PORTSELWYN1OO9", "https://cables.example.org/07PORTSELWYN1009")]
    [InlineData("https://cables.example.org/07PORTSELWYN1009", "https://cables.example.org/07PORTSELWYN1009")]
    [InlineData("https://cables.example.org/O7PORTSELWYN1009", "https://cables.example.org/07PORTSELWYN1009")]
    [InlineData("https://cables.example.org/07OSLO1I8", "https://cables.example.org/07OSLO118")]
    [InlineData("https://news.example.org/a?size=XL", "https://news.example.org/a?size=XL")]
    [InlineData("https://news.example.org/a?id=l2", "https://news.example.org/a?id=l2")]
    [InlineData("https://news.example.org/a?id=Io", "https://news.example.org/a?id=Io")]
    [InlineData("https://exаmple.org/a", "https://example.org/a")]
    [InlineData("https://www.nеws.example.org/a", "https://www.news.example.org/a")]
    [InlineData("https://новости.example.org/a", "https://новости.example.org/a")]
    [InlineData("https://сор.рф/a", "https://сор.рф/a")]
    [InlineData("https://news.example.org/2020/II/26_a_I3375843.shtml", "https://news.example.org/2020/11/26_a_13375843.shtml")]
    [InlineData("https://news.example.org/a-Il-b", "https://news.example.org/a-Il-b")]
    [InlineData("https://news.example.org/p/Kq7hTzVnOwLd/item/5520318 ; https://news.example.org/p/Kq7hTzVn0wLd/item/5520318", "https://news.example.org/p/Kq7hTzVn0wLd/item/5520318 | https://news.example.org/p/Kq7hTzVn0wLd/item/5520318")]
    [InlineData("https://news.example.org/p/Kq7hTzVnOwLd/item/5520318", "https://news.example.org/p/Kq7hTzVnOwLd/item/5520318")]
    [InlineData("https://news.example.org/2020-I0-05/a", "https://news.example.org/2020-10-05/a")]
    [InlineData("https://news.example.org/2020-11-O5-title", "https://news.example.org/2020-11-05-title")]
    [InlineData("https://news.example.org/2O20/11/05/title", "https://news.example.org/2020/11/05/title")]
    [InlineData("https://news.example.org/20201I05/title", "https://news.example.org/20201105/title")]
    [InlineData("https://gov.halden.example/aske/2009-2021", "https://gov.halden.example/aske/2009-2021")]
    [InlineData("https://gov.halden\n.example/aske/2009-2021", "https://gov.halden.example/aske/2009-2021")]
    [InlineData("https://gov.halden.\n\nexample/aske/2009-2021", "https://gov.halden.example/aske/2009-2021")]
    public void What_is_proved_is_mended_and_the_rest_stays(string text, string expected) => Assert.Equal(expected, Links(text));

    private static string Links(string text) => string.Join(" | ", DigitRepair.Apply(LinkFinder.Find(text)).Select(link => link.Url));
}

using Reftel.Reading.Reports.Links;
using Reftel.Testing.Generation;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Links;

/// <summary>What holds of the links of any text.</summary>
public sealed class LinkLawsTests
{
    private const int Size = 2 << 20;

    // Pieces that the readers of links react to; random rows of them meet states that no one thinks of.
    private static readonly string[] Pieces =
    [
        "http", "https", "hxxp", "://", ":", "/", "//", ".", "[.]", "(dot)", " dot ", ".dot.", "-dot-", " slash ", "colon", "&#46;", "%3A", "：", "／", "utm_so", "=", "html", ".html12", "The ", "\f", "{\\_}", "$\\sim$", "ttps", " . ", "[,]", "[:]", "2001", "/2020/I0/", "lot=4O", "а", "DOT", "@", "[at]", " AT ", "www", "example", "org", "by", "com",
        " ", "\n", "\n\n", "\\", "\\ ", "\\_", "\\%", "%", "%2", "0", "E2", "$", "<", ">", "[", "]", "(", ")", "{", "}", ";", ",", "-", "_", "?", "a=b", "&amp;", "&quot;",
        "\u200B", "\u00AD", "рф", "точка", "\uD83D", "😀", "doi:10.1000/", "12", "слово", "\u3002", "'", "\"", "#", "!", "|", "192.168.10.20",
    ];

    public static TheoryData<string> Units =>
    [
        "[", ".", "dot ", "http", "hxxp://", "%", "\\", "a.", "http://a.b/ ", "$\\", "x dot ", "www.", "(.)", "a@", "a[at]", "a-dot-", "\n/", "http://a.com/%", "<http://",
        "http://a.com/b-\n", "[.]a", "doi:10.1/", "http://www. ", "DOT", "xDOTx", "https:// ", "http://a.com/\n\n", "\u00AD", "http://a/(", "http://a/?[", "A", " ", "\n",
        "http://a.com/a\n", "a\\.", "1.", "[www]", "http://a.com/%E 2/a/b-c/d%E2 /a/b-c/d",
        "https;//", "ttps://", "meow://", "[,]", "a[,]", "&#46;", "&amp;", "%3A%2F%2F", "http%3A%2F%2F", "a . ", "dot dot ", "a dot com slash ", "h t t p s : / / ", "$\\sim$", "\\url{", "{\\_}",
        "http://a.com/?id=4O&", "http://a.com/1O2 ", "http://a.com/b1O2I3 ", "2001[:]", "[:]", "http://e.exam\n", "http://a.com/b(", "http://a.com/b.html1", "http://аa.com/ ", "．", "точка ",
    ];

    [Theory]
    [MemberData(nameof(Units))]
    public void Two_megabytes_of_one_thing_are_read_to_their_end(string unit)
    {
        string text = string.Concat(Enumerable.Repeat(unit, Size / unit.Length));

        Enforce(text);
    }

    [Theory]
    [InlineData("http://", "a", ".com/b")]
    [InlineData("hxxp://example[.]", "o", "rg")]
    [InlineData("http://example.org/", "O0", "/2020/I0/")]
    [InlineData("http://example.org/?id=", "1O", "&x=1")]
    public void A_link_of_five_megabytes_is_read_to_its_end(string before, string unit, string after) =>
        Enforce(before + string.Concat(Enumerable.Repeat(unit, (5 << 20) / unit.Length)) + after);

    [Fact]
    public void The_laws_hold_for_texts_of_random_pieces()
    {
        var random = new SeededRandom(1919);
        for (int i = 0; i < 20_000; i++)
        {
            int count = 1 + (int)(random.Next() % 24);
            string text = string.Concat(Enumerable.Range(0, count).Select(_ => Pieces[random.Next() % (ulong)Pieces.Length]));
            Enforce(text);
        }
    }

    private static void Enforce(string text)
    {
        int at = 0;
        List<FoundLink> links = LinkFinder.Find(text);
        Assert.Equal(links.Count, DigitRepair.Apply(links).Count);
        foreach (FoundLink link in links)
        {
            string about = text.Length < 500 ? text : text[..50];
            Assert.True(link.Start >= at && link.End > link.Start && link.End <= text.Length, $"range {link.Start}..{link.End} behind {at} of: {about}");
            Assert.True(link.Url.Length > 3 || link.Kind == LinkKind.Url, $"'{link.Url}' in: {about}");
            Assert.False(link.Url.AsSpan().ContainsAny(" \n\t\r"), $"'{link.Url}' in: {about}");
            Assert.True(!link.Repairs.IsEmpty || text[link.Start..link.End] == link.Url, $"'{link.Url}' differs from the text without a repair: {about}");
            foreach (LinkRepair repair in link.Repairs)
            {
                Assert.True(repair.Start >= link.Start && repair.End <= link.End, $"a repair outside its link in: {about}");
                Assert.Equal(text[repair.Start..repair.End], repair.Original);
            }

            at = link.End;
        }
    }
}

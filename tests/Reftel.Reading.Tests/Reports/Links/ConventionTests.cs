using Reftel.Reading.Reports.Links;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Links;

/// <summary>Every row of the table of conventions is read.</summary>
public sealed class ConventionTests
{
    public static IEnumerable<object[]> Schemes => DefangConventions.Schemes.Select(row => new object[] { row.Written, row.Meant });

    // Signs disguised one by one are read in any mixture; these are the usual ones.
    private static readonly string[] Mixtures =
    [
        "://", ":///", ":////", "[:]//", "(:)//", "{:}//", "[:][/][/]", "[:]/[/]", ":[/][/]", ":[/]/", ":\\/\\/", "\\://", "：//", ":／／", "：／／", "&#58;//", "&#58;&#47;&#47;",
        "&colon;&sol;&sol;", "%3A%2F%2F", "%3a//", "[colon]//", "(colon)[slash][slash]", " colon slash slash ", ": //", ":/ /", " : / / ", "//", ";//", ".//", ",//", "::://", ":\\\\", ":/",
    ];

    public static TheoryData<string> Separators => [.. DefangConventions.Separators, .. Mixtures];

    public static TheoryData<string> DotWords => [.. DefangConventions.DotWords];

    public static TheoryData<string> AtWords => [.. DefangConventions.AtWords];

    public static TheoryData<string, string> Brackets => new() { { "[", "]" }, { "(", ")" }, { "{", "}" }, { "<", ">" } };

    [Theory]
    [MemberData(nameof(Schemes))]
    public void A_scheme_is_read_in_small_letters_and_capitals(string written, string meant)
    {
        Assert.Equal($"{meant}://nordhavn.example.org/a", Only($"see {written}://nordhavn.example.org/a").Url.ToLowerInvariant());
        Assert.Equal($"{meant}://nordhavn.example.org/a", Only($"see {written.ToUpperInvariant()}://nordhavn.example.org/a").Url.ToLowerInvariant());
    }

    [Theory]
    [MemberData(nameof(Separators))]
    public void A_separator_is_read(string written) =>
        Assert.Equal("https://nordhavn.example.org/a", Only($"see https{written}nordhavn.example.org/a").Url);

    [Theory]
    [MemberData(nameof(DotWords))]
    public void A_word_for_the_stop_is_read_in_brackets_only(string word)
    {
        Assert.Equal("nordhavn.example.org", Only($"nordhavn[{word}]example({word})org").Url);
        Assert.Equal("nordhavn.example.org", Only($"nordhavn [{word.ToUpperInvariant()}] example ({word}) org").Url);
        Assert.Empty(LinkFinder.Find($"nordhavn{word}org"));
    }

    [Theory]
    [MemberData(nameof(AtWords))]
    public void A_word_for_the_sign_of_a_mailbox_is_read_in_brackets(string word) =>
        Assert.Equal("post@example.org", Only($"post [{word}] example.org").Url);

    [Theory]
    [MemberData(nameof(Brackets))]
    public void A_stop_is_read_in_brackets(string open, string close) =>
        Assert.Equal("nordhavn.example.org", Only($"nordhavn{open}.{close}example{open}.{close}org").Url);

    [Fact]
    public void Signs_that_stand_for_a_stop_are_read()
    {
        foreach (char sign in DefangConventions.DotSigns)
        {
            Assert.Equal("https://nordhavn.example.org", Only($"https://nordhavn{sign}example{sign}org").Url);
        }
    }

    [Fact]
    public void Signs_in_brackets_are_read_inside_a_path()
    {
        foreach (char sign in DefangConventions.BracketedSigns)
        {
            Assert.Equal($"https://example.org/a{sign}b", Only($"https://example.org/a[{sign}]b").Url);
        }
    }

    private static FoundLink Only(string text) => Assert.Single(LinkFinder.Find(text));
}

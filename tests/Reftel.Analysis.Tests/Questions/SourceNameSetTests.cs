using Reftel.Analysis.Questions.Sources;
using Xunit;

namespace Reftel.Analysis.Tests.Questions;

/// <summary>A set of names says of each source what the names say one by one.</summary>
public sealed class SourceNameSetTests
{
    private static readonly string[] Names =
    [
        "20NORDHAVN7", "20nordhavn7/s2", "https://news.example/a", "http://www.news.example/a/", "news.example", "WWW.Example.ORG.", "org", "a.news.example", "example.org/a", "08OSLO1/s10",
    ];

    private static readonly string[] Addresses =
    [
        "https://news.example/a", "https://www.news.example/a#top", "https://a.news.example/", "https://anews.example/b", "http://example.org:8080/x", "https://x@sub.example.org/y", "ftp://org/z", "https://localhost/", "no address",
    ];

    [Fact]
    public void Addresses_and_hosts_are_as_they_are_alone()
    {
        foreach (string name in Names)
        {
            var one = new SourceNameSet([name]);
            Assert.All(Addresses, address => Assert.Equal((name, address, SourceNames.IsOfAddress(name, address)), (name, address, one.HasAddress(address))));
        }

        var all = new SourceNameSet(Names);
        Assert.All(Addresses, address => Assert.Equal(Names.Any(name => SourceNames.IsOfAddress(name, address)), all.HasAddress(address)));
        Assert.True(all.HasAddress("https://a.news.example/"));
        Assert.False(all.HasAddress("https://anews.example/b"));
    }

    [Theory]
    [InlineData("20NORDHAVN7", null, true)]
    [InlineData("20NORDHAVN7", "20NORDHAVN7/s9", true)]
    [InlineData("08OSLO1", "08OSLO1/S10", true)]
    [InlineData("08OSLO1", "08OSLO1/s1", false)]
    [InlineData("08OSLO1", null, false)]
    public void Documents_and_statements_too(string document, string? statement, bool named)
    {
        Assert.Equal(named, new SourceNameSet(Names).HasDocument(document, statement));
        Assert.Equal(named, Names.Any(name => SourceNames.IsOfDocument(name, document, statement)));
        Assert.False(new SourceNameSet([]).HasDocument(document, statement));
    }
}

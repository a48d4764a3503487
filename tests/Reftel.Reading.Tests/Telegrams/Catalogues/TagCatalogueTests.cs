using Reftel.Reading.Documents;
using Reftel.Reading.Telegrams.Catalogues;
using Xunit;

namespace Reftel.Reading.Tests.Telegrams.Catalogues;

public sealed class TagCatalogueTests
{
    [Theory]
    [InlineData("PGOV", TagKind.Subject, "Internal Governmental Affairs")]
    [InlineData("PREL", TagKind.Subject, "External Political Relations")]
    [InlineData("PINR", TagKind.Subject, "Intelligence")]
    [InlineData("PHUM", TagKind.Subject, "Human Rights")]
    [InlineData("AORC", TagKind.Subject, "International Organizations and Conferences")]
    [InlineData("BO", TagKind.Geographic, "Belarus")]
    [InlineData("KDEM", TagKind.Program, "Democratization")]
    [InlineData("NATO", TagKind.Organization, "North Atlantic Treaty Organization")]
    public void Known_codes_have_kind_and_title(string code, TagKind expectedKind, string expectedTitle)
    {
        Assert.True(TagCatalogue.TryFind(code, 2007, out var kind, out var title));
        Assert.Equal((expectedKind, expectedTitle), (kind, title));
    }

    [Theory]
    [InlineData("ZZZZ")]
    [InlineData("pgov")]
    [InlineData("")]
    public void Unknown_codes_are_not_found(string code)
    {
        Assert.False(TagCatalogue.TryFind(code, null, out var kind, out var title));
        Assert.Equal((TagKind.Unknown, null), (kind, title));
    }

    [Theory]
    [InlineData("QQ", TagKind.Geographic)]
    [InlineData("KZZZ", TagKind.Program)]
    [InlineData("PZZZ", TagKind.Subject)]
    [InlineData("HZZZ", TagKind.Subject)]
    [InlineData("NZZZ", TagKind.Organization)]
    [InlineData("ZZZ", TagKind.Organization)]
    [InlineData("ZZZZZZ", TagKind.Organization)]
    [InlineData("ZZZZZZZ", TagKind.Unknown)]
    [InlineData("Z", TagKind.Unknown)]
    [InlineData("P1OV", TagKind.Unknown)]
    [InlineData("", TagKind.Unknown)]
    public void Kind_of_an_unknown_code_follows_its_shape(string code, TagKind expected) =>
        Assert.Equal(expected, TagCatalogue.GuessKind(code));

    [Theory]
    [InlineData("PGOVSOCI", "PGOV SOCI")]
    [InlineData("NATOPREL", "NATO PREL")]
    [InlineData("PRELPGOVPHUM", "PREL PGOV PHUM")]
    [InlineData("PRELBO", "PREL BO")]
    [InlineData("BOPREL", "BO PREL")]
    [InlineData("BORSPREL", "BO RS PREL")]
    [InlineData("KDEMPGOVUNSC", "KDEM PGOV UNSC")]
    [InlineData("PRELPRELPRELPRELPRELPRELPRELPRELPRELPREL", "PREL PREL PREL PREL PREL PREL PREL PREL PREL PREL")]
    public void Glued_codes_are_split(string glued, string expected)
    {
        Assert.True(TagCatalogue.TrySplitGlued(glued, out var codes));
        Assert.Equal(expected.Split(' '), codes);
    }

    [Theory]
    [InlineData("PGOV")]
    [InlineData("BORSUP")]
    [InlineData("PGOVX")]
    [InlineData("PGOVXXXX")]
    [InlineData("XPGOVSOCI")]
    [InlineData("UNESCO")]
    [InlineData("pgovsoci")]
    [InlineData("")]
    [InlineData("PRELPRELPRELPRELPRELPRELPRELPRELPRELPRELBO")]
    public void Other_runs_are_left_alone(string run)
    {
        Assert.False(TagCatalogue.TrySplitGlued(run, out var codes));
        Assert.Empty(codes);
    }

    [Fact]
    public void Every_pair_of_a_subject_and_a_country_is_covered_by_the_fewest_codes()
    {
        foreach (var subject in SubjectTags.Table.Rows)
        {
            foreach (var country in GeographicTags.Rows)
            {
                var glued = subject.Code + country.Code;
                Assert.True(TagCatalogue.TrySplitGlued(glued, out var codes), glued);
                Assert.Equal(glued, string.Concat(codes));
                Assert.True(codes.Length <= 2, glued);
            }
        }
    }

    [Fact]
    public void Looking_up_does_not_allocate()
    {
        TagCatalogue.TryFind("PGOV", 2007, out _, out _);
        TagCatalogue.TrySplitGlued("PGOVXXXX", out _);

        var before = GC.GetAllocatedBytesForCurrentThread();
        TagCatalogue.TryFind("UNESCO", 2007, out _, out _);
        TagCatalogue.TryFind("CG", 1975, out _, out _);
        TagCatalogue.TrySplitGlued("PGOVXXXX", out _);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }
}

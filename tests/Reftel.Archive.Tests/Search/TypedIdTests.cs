using Reftel.Archive.Search;
using Reftel.Archive.Search.Index;
using Xunit;

namespace Reftel.Archive.Tests.Search;

/// <summary>Queries take ids in every way in which <c>reftel show</c> does.</summary>
public sealed class TypedIdTests
{
    private const string Cited = "07PORTSELWYN1009";
    private const string Citing = "07PORTSELWYN1012";
    private const string Airgram = "73BANGKOK-A50";

    private static readonly HeldStore Store = new(
    [
        new HeldDocument(1, Cited, "2007", null).Says("The harbor dues."),
        new HeldDocument(2, Citing, "2007", null).Has(DocumentField.Cites, Cited, Airgram).Says("The ferries."),
        new HeldDocument(3, Airgram, "1973", null).Says("The rice."),
        new HeldDocument(4, "note-portselwyn-1009", "2007", null).Says("A note."),
    ]);

    [Theory]
    [InlineData("id:2007PORTSELWYN1012", Citing)]
    [InlineData("id:\"07 PORT SELWYN 001012\"", Citing)]
    [InlineData("id:\"2007 Port Selwyn 1012\"", Citing)]
    [InlineData("2007portselwyn1012", Citing)]
    [InlineData("id:2007PORTSEL*", $"{Cited} {Citing}")]
    [InlineData("id:2007PORTSELWYN101*", Citing)]
    [InlineData("id:2007PORTSELWYN10", "")]
    [InlineData("id:1973BANGKOK-A0050", Airgram)]
    [InlineData("cites:2007PORTSELWYN1009", Citing)]
    [InlineData("cites:\"07 PORT SELWYN 1009\"", Citing)]
    [InlineData("cites:1973BANG*", Citing)]
    [InlineData("citedby:2007PORTSELWYN1012", $"{Cited} {Airgram}")]
    [InlineData("citedby:\"07 PORT SELWYN 1012\"", $"{Cited} {Airgram}")]
    [InlineData("citedby:2007PORTSELWYN1*", $"{Cited} {Airgram}")]
    public void An_id_is_met_however_it_is_typed(string query, string expected) => Assert.Equal(
        expected, string.Join(' ', new ArchiveSearch(Store).Search(query, new SearchOptions()).Hits.Select(hit => hit.Document).Distinct().Order(StringComparer.Ordinal)));
}

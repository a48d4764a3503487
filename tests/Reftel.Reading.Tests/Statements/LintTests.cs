using Reftel.Reading.Diagnostics;
using Reftel.Reading.Documents;
using Reftel.Reading.Statements;
using Xunit;

namespace Reftel.Reading.Tests.Statements;

public sealed class LintTests
{
    private const string Head = "# Harbour Update: Varno Sells the Port\n\nMarch 3, 2021\n\n";
    private const string Notes = "\n\n[^1]: https://news.example/port\n";

    public static TheoryData<string, string> Findings => new()
    {
        { "RT1601", "It is likely that Varno will sell the port in 2022, and we have high confidence in this." },
        { "RT1602", "Varno will likely sell in 2022.[^1] The buyer is probably the state bank.[^1]" },
        { "RT1603", "The ministry opened the bids.[^1]\n\nThe buyer is likely the state bank." },
        { "RT1604", "Varno will sell the port.[^1]" },
        { "RT1605", "The ministry opened the bids.[^1]\n\nThe port was built in the years after the war and stands on sand to this day." },
        { "RT1606", "Varno may sell the port.[^1]" },
        { "RT1607", "The HVKL opened the bids.[^1]" },
        { "RT1608", "Sergei Prokhorenko opened the bids.[^1] The buyer was named by Sergey Prokhorenka on Monday.[^1]" },
    };

    [Theory]
    [MemberData(nameof(Findings))]
    public void What_a_writer_can_do_better(string code, string prose) => Assert.Contains(code, Codes(prose));

    [Theory]
    [InlineData("Varno will likely sell the port to the Harbour Bank (HBK) by June 2022, the ministry said.[^1] The HBK has the money.[^1]")]
    [InlineData("The ministry opened the bids.[^1]\n\n## Indicators\n\n- Not looked for: The dues of the old port are printed in the gazette of the town.\n\n## Gaps\n\nNobody outside of the ministry of finance has seen the decree or its annex.")]
    public void A_sound_paragraph_has_none(string prose) => Assert.Empty(Codes(prose));

    [Fact]
    public void Words_of_one_scale_of_the_house_are_no_mixed_rows()
    {
        const string Prose = "Varno will likely sell in 2022.[^1] The buyer is probably the state bank.[^1]";
        Assert.Contains("RT1602", Codes(Prose));
        Assert.DoesNotContain("RT1602", Codes(Prose, ScaleList.Parse("scales:\n  - {key: house, rows: [{words: [likely, probable], from: 60, to: 85}]}\n", out _)));
    }

    [Theory]
    [InlineData("Sergei Prokhorenko opened the bids.[^1] Prokhorenko named the buyer on Monday.[^1]")]
    [InlineData("Anna Hale opened the bids.[^1] The Hales named the buyer on Monday.[^1] Anton Halvorsen was there.[^1]")]
    [InlineData("Irina Petrova opened the bids.[^1] Ivan Petrov named the buyer on Monday.[^1]")]
    public void Two_names_of_one_family_are_not_two_spellings(string prose) => Assert.DoesNotContain("RT1608", Codes(prose));

    [Fact]
    public void A_passage_finds_what_it_holds()
    {
        Document document = StatementsOf.Report(Head + string.Join("\n\n", Enumerable.Repeat("Varno will sell the port.[^1] Orlen will buy it in 2022.[^1] It is likely that the bank lends, and we have high confidence in this.[^1]", 60)) + Notes);
        ILookup<string, Diagnostic> findings = StatementLint.Check(document).ToLookup(finding => finding.Code);
        Assert.Equal(60, findings["RT1604"].Count(finding => finding.Message.Contains("Varno", StringComparison.Ordinal)));
        Assert.DoesNotContain(findings["RT1604"], finding => finding.Message.Contains("Orlen", StringComparison.Ordinal));
        Assert.Equal(60, findings["RT1601"].Count());
    }

    [Fact]
    public void Every_rule_names_its_standard() =>
        Assert.All(DiagnosticCatalogue.All.Where(descriptor => descriptor.Category == DiagnosticCategory.Tradecraft), descriptor => Assert.NotEmpty(descriptor.RuleSource));

    private static IEnumerable<string> Codes(string prose, ScaleList? scales = null)
    {
        Document document = StatementsOf.Report(Head + prose + Notes, scales);
        Assert.Equal(DocumentForm.Report, document.Form);
        return StatementLint.Check(document).Select(finding => finding.Code);
    }
}

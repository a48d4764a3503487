using System.Reflection;
using System.Text.RegularExpressions;
using Reftel.Reading.Diagnostics;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Reading.Tests.Diagnostics;

/// <summary>The catalogue of findings is complete and of one style.</summary>
public sealed class CatalogueTests
{
    // The findings of a report begin at RT1501, those of its notes at RT1520.
    private const int FirstOfNotes = 20;

    public static TheoryData<string> Codes => [.. DiagnosticCatalogue.All.Select(d => d.Code)];

    [Fact]
    public void Every_property_is_in_the_list()
    {
        IEnumerable<DiagnosticDescriptor> declared = typeof(DiagnosticCatalogue).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(p => p.PropertyType == typeof(DiagnosticDescriptor))
            .Select(p => (DiagnosticDescriptor)p.GetValue(null)!);
        Assert.Equal(declared.Select(d => d.Code).Order(), DiagnosticCatalogue.All.Select(d => d.Code));
    }

    [Fact]
    public void Codes_are_unique() => Assert.Equal(DiagnosticCatalogue.All.Length, DiagnosticCatalogue.All.Select(d => d.Code).Distinct().Count());

    [Fact]
    public void Codes_of_a_category_count_without_a_gap_from_where_it_begins()
    {
        foreach (IGrouping<DiagnosticCategory, DiagnosticDescriptor> category in DiagnosticCatalogue.All.GroupBy(d => d.Category))
        {
            int[] numbers = [.. category.Select(d => int.Parse(d.Code.AsSpan(4)))];
            IEnumerable<int> starts = numbers.Where(n => !numbers.Contains(n - 1));
            Assert.All(category, d => Assert.StartsWith($"RT1{(int)category.Key}", d.Code, StringComparison.Ordinal));
            Assert.Equal(category.Key == DiagnosticCategory.Report ? [1, FirstOfNotes] : [1], starts);
        }
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_descriptor_says_what_why_and_what_to_do(string code)
    {
        DiagnosticDescriptor descriptor = DiagnosticCatalogue.Find(code.ToLowerInvariant())!;
        Assert.Matches("^RT1[0-6][0-9]{2}$", descriptor.Code);
        Assert.False(descriptor.Title.EndsWith('.'), "a title has no full stop");
        Assert.False(descriptor.MessageFormat.EndsWith('.'), "a message has no full stop");
        Assert.EndsWith(".", descriptor.Explanation, StringComparison.Ordinal);
        Assert.EndsWith(".", descriptor.Remedy, StringComparison.Ordinal);
        Assert.NotEmpty(descriptor.RuleSource);
        Assert.All([descriptor.Title, descriptor.MessageFormat, descriptor.Explanation, descriptor.Remedy, descriptor.RuleSource], s => Assert.Equal(s.Trim(), s));
        Assert.EndsWith($"#{code.ToLowerInvariant()}", descriptor.HelpPage, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Placeholders_count_from_0_without_a_gap(string code)
    {
        IEnumerable<int> numbers = Regex.Matches(DiagnosticCatalogue.Find(code)!.MessageFormat, "\\{(?<number>[0-9]+)\\}", RegexOptions.NonBacktracking)
            .Select(m => int.Parse(m.Groups["number"].Value)).Distinct().Order();
        Assert.Equal(Enumerable.Range(0, numbers.Count()), numbers);
    }

    [Fact]
    public void A_long_quotation_is_cut()
    {
        var finding = new Diagnostic(DiagnosticCatalogue.ReferenceNotUnderstood, new TextSpan(0, 0), null, new string('x', 500));
        Assert.InRange(finding.Message.Length, 80, 160);
    }

    [Fact]
    public void A_bag_keeps_so_many_of_a_kind_and_sorts_them()
    {
        var bag = new DiagnosticBag(mostOfOneKind: 2);
        bag.Add(DiagnosticCatalogue.UnknownTag, new TextSpan(9, 1), "XXXX");
        bag.Add(DiagnosticCatalogue.UnknownTag, new TextSpan(5, 1), "YYYY");
        bag.Add(DiagnosticCatalogue.UnknownTag, new TextSpan(1, 1), "ZZZZ");
        bag.Add(DiagnosticCatalogue.GluedTags, new TextSpan(5, 1), "A", "B");
        Assert.Equal([("RT1203", 5), ("RT1204", 5), ("RT1204", 9)], bag.ToSorted().Select(d => (d.Code, d.Span.Start)));
    }
}

using Reftel.Reading.Reports.Containers;
using Reftel.Reading.Reports.Containers.Html;
using Reftel.Reading.Reports.Containers.Markdown;
using Reftel.Reading.Reports.Containers.Paged;
using Reftel.Reading.Reports.Containers.Plain;
using Reftel.Reading.Tests.Laws;
using Reftel.Reading.Text;
using Reftel.Testing.Generation;
using Reftel.Testing.Hostile;
using Reftel.Testing.Mutation;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Containers;

/// <summary>Every reader keeps the laws on every text, also on one of another form.</summary>
public sealed class ContainerLawTests
{
    private const int Mutants = 2_000;
    private const int SmallSize = 1 << 14;
    private const int LargeSize = 1 << 20;

    private static readonly (ContainerForm Form, Func<string, ContainerText> Read)[] Readers =
    [
        (ContainerForm.Plain, PlainReader.Read), (ContainerForm.Paged, PagedReader.Read), (ContainerForm.Markdown, MarkdownReader.Read), (ContainerForm.Html, HtmlReader.Read),
    ];

    private static readonly string[] Units =
    [
        ">", "> ", "- ", "- > ", "1. ", "*", "**a", "_a_", "`", "`a", "#", "|", "|a|\n|-|\n", "    x\n", "[", "]", "[a](", "[a](b)", "[a]: b\n", "[^", "[^1]: x\n", "^[", "![", "$a_", "$\\$", "^1",
        "<sup>", "<sup>&</sup>", "<sup>1</sup>", "&lt;sup>", "<!--", "<!--\n\n", "```\n", "===\n", "a\n---\n", "<p>", "<b>", "</b>", "<b><i></b>", "<a href=x>", "<table><tr><td>x", "<form>",
        "<li>", "<nav>", "<p id=a>", "<script>", "<title>", "<br>", "\f", "1 a\n\f", "a   b\n", "a-\nb", "1 A b\n\n", "\u00B9", "- x\n", "a\n\n",
    ];

    public static TheoryData<string> UnitData => [.. Units];

    public static TheoryData<string> HostileNames => [.. HostileInput.All.Select(i => i.Name)];

    [Fact]
    public void The_laws_hold_for_the_cases()
    {
        foreach ((string name, string source) in ContainerCases.All)
        {
            Check(name, source);
        }
    }

    [Fact]
    public void The_laws_hold_for_the_cases_cut_anywhere()
    {
        foreach ((string name, string source) in ContainerCases.All)
        {
            for (int length = 0; length < source.Length; length += 3)
            {
                Check($"{name} cut to {length}", source[..length]);
            }
        }
    }

    [Fact]
    public void The_laws_hold_for_mutants()
    {
        var mutator = new Mutator([string.Join("\n\n", ContainerCases.All.Select(c => c.Source)), .. ContainerCases.All.Select(c => c.Source)]);
        var seeds = new SeededRandom(1998);
        for (int i = 0; i < Mutants; i++)
        {
            ulong seed = TestSeed.Asked ?? seeds.Next();
            Check(TestSeed.HowToReplay(seed), SourceText.From(mutator.FromSeed(seed).Bytes).Text);
        }
    }

    [Theory]
    [MemberData(nameof(UnitData))]
    public void One_thing_over_and_over_is_read_to_its_end(string unit)
    {
        Check(unit, new HostileInput(unit, unit).At(SmallSize));
        string large = new HostileInput(unit, unit).At(LargeSize);
        Assert.All(Readers, r => Assert.NotNull(r.Read(large)));
    }

    [Theory]
    [MemberData(nameof(HostileNames))]
    public void Hostile_telegrams_keep_the_laws(string name) => Check(name, HostileInput.All.Single(i => i.Name == name).At(SmallSize));

    private static void Check(string name, string source)
    {
        foreach ((ContainerForm form, Func<string, ContainerText> read) in Readers)
        {
            string? breach = ContainerLaws.Breach(source, read(source), inOrder: form != ContainerForm.Paged);
            Assert.True(breach is null, $"{name}, read as {form}: {breach}");
        }
    }
}

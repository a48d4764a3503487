using Reftel.Reading.Documents.Syntax;
using Reftel.Reading.Text;
using Reftel.Testing.Generation;
using Reftel.Testing.Laws;
using Xunit;

namespace Reftel.Reading.Tests.Documents;

/// <summary>Whatever is marked, the tree stays whole.</summary>
public sealed class SyntaxTreeBuilderTests
{
    private const string Words = "FM AMEMBASSY KESTREVA\nTO RUEHC/SECSTATE WASHDC\n";

    [Fact]
    public void An_empty_text_has_a_root()
    {
        SyntaxTree tree = Build("");
        Assert.Equal(SyntaxKind.File, tree.Root.Kind);
        Assert.Equal(1, tree.Count);
    }

    [Fact]
    public void What_no_mark_covers_is_text_and_blank() =>
        Assert.Equal("Text[0..2) Blank[2..3)", Show(Build("FM\n")));

    [Fact]
    public void A_mark_inside_another_is_its_child() =>
        Assert.Equal(
            "FromLine[0..4) Label[0..2) Blank[2..3) Text[3..4) Blank[4..5)",
            Show(Build("FM A\n", (SyntaxKind.Label, 0, 2), (SyntaxKind.FromLine, 0, 4))));

    [Fact]
    public void Of_two_marks_over_the_same_characters_the_first_is_outer() =>
        Assert.Equal("TagsLine[0..4) TagCode[0..4)", Show(Build("PGOV", (SyntaxKind.TagsLine, 0, 4), (SyntaxKind.TagCode, 0, 4))));

    [Fact]
    public void A_mark_that_would_cross_an_edge_is_cut_there() =>
        Assert.Equal("Paragraph[0..4) Text[0..2) PageMark[2..4) Text[4..6)", Show(Build("abcdef", (SyntaxKind.Paragraph, 0, 4), (SyntaxKind.PageMark, 2, 6))));

    [Fact]
    public void Random_marks_never_break_the_laws()
    {
        for (ulong seed = 1; seed <= 2_000; seed++)
        {
            var random = new SeededRandom(seed);
            SourceText source = SourceText.From(Words[..random.Below(Words.Length + 1)]);
            var builder = new SyntaxTreeBuilder();
            for (int marks = random.Below(40); marks > 0; marks--)
            {
                int start = random.Below(source.Text.Length + 1);
                builder.Add((SyntaxKind)random.Below((int)SyntaxKind.Trailer + 1), new TextSpan(start, random.Below(source.Text.Length - start + 1)));
            }

            SyntaxTree tree = builder.Build(source.Text);
            Assert.True(!TreeLaws.Check(source, tree).Any(), $"seed {seed}: {TreeLaws.Check(source, tree).FirstOrDefault()}");
            Assert.Equal(source.Text, tree.ToString());
        }
    }

    private static SyntaxTree Build(string text, params (SyntaxKind Kind, int Start, int End)[] marks)
    {
        var builder = new SyntaxTreeBuilder();
        foreach ((SyntaxKind kind, int start, int end) in marks)
        {
            builder.Add(kind, TextSpan.Between(start, end));
        }

        return builder.Build(text);
    }

    private static string Show(SyntaxTree tree) => string.Join(' ', tree.Root.Descendants.Select(n => $"{n.Kind}{n.Span}"));
}

using Reftel.Reading.Documents;
using Reftel.Reading.Lists;
using Reftel.Reading.Statements;
using Xunit;

namespace Reftel.Reading.Tests.Statements;

/// <summary>What a file of scales may say, and what is told of one that is wrong.</summary>
public sealed class ScaleListTests
{
    private const string Two = "scales:\n  - {key: a, houses: [MINSK], rows: [{words: likely, from: 50, to: 80}]}\n  - {key: b, houses: [Minsk], ";
    private const string Rows = "scales:\n  - key: a\n    rows:\n      - ";

    [Fact]
    public void A_sound_list_has_all_that_it_says()
    {
        ScaleList list = ScaleList.Parse(
            """
            scales:
              - key: harbour-2012
                name: Harbour yardstick
                houses: [PORT SELWYN, grain-institute]
                names: [HY-12]
                from: 2012
                to: 2019-06
                replaces: false
                before-named: true
                rows:
                  - {words: [likely, a realistic chance], from: 55, to: 99.9}
                  - words: conceivable
              - {key: desk, rows: [{words: likely, from: 0, to: 100}]}
            """,
            out IReadOnlyList<ListProblem> problems);

        Assert.Empty(problems);
        DeclaredScale scale = list.Scales[0];
        Assert.Equal(("harbour-2012", "Harbour yardstick", false, true, false), (scale.Key, scale.Title, scale.Replaces, scale.BeforeNamed, scale.IsAssumed));
        Assert.Equal((PartialDate.OfYear(2012), PartialDate.OfMonth(2019, 6)), (scale.From, scale.To));
        Assert.Equal<string>(["PORT SELWYN", "grain-institute"], scale.Houses);
        Assert.Equal<string>(["HY-12"], scale.Names);
        Assert.Equal<string>(["likely", "a realistic chance"], scale.Rows[0].Words);
        Assert.Equal((0.55, 0.999), (scale.Rows[0].Low, scale.Rows[0].High));
        Assert.Equal((null, null), (scale.Rows[1].Low, scale.Rows[1].High));
        Assert.Equal(("desk", "desk", true, false, true), (list.Scales[1].Key, list.Scales[1].Title, list.Scales[1].Replaces, list.Scales[1].BeforeNamed, list.Scales[1].IsAssumed));
        Assert.Empty(ScaleList.Parse("# none\n", out problems).Scales);
        Assert.Empty(problems);
    }

    [Theory]
    [InlineData("scales: [", "RT1512", 2, 1, "this is not YAML")]
    [InlineData("- key: a\n", "RT1513", 1, 1, "the file has \"scales:\"")]
    [InlineData("scale:\n  - key: a\n", "RT1513", 1, 1, "\"scale\" is not known; it can be scales")]
    [InlineData("scales: none\n", "RT1513", 1, 9, "has its rows below")]
    [InlineData("scales:\n  - likely\n", "RT1513", 2, 5, "a row has members: key, name, houses")]
    [InlineData("scales:\n  - rows: [{words: likely, from: 50, to: 80}]\n", "RT1513", 2, 5, "the row has no \"key\"")]
    [InlineData("scales:\n  - key: A B\n", "RT1513", 2, 10, "other characters than a-z, 0-9 and -")]
    [InlineData("scales:\n  - key: icd203\n", "RT1513", 2, 10, "known without the file")]
    [InlineData("scales:\n  - key: stated\n", "RT1513", 2, 10, "known without the file")]
    [InlineData("scales:\n  - key: a\n", "RT1513", 2, 5, "the scale has no rows")]
    [InlineData("scales:\n  - {key: a, rows: []}\n", "RT1513", 2, 20, "the scale has no rows")]
    [InlineData("scales:\n  - {key: a, house: MINSK, rows: [{words: likely}]}\n", "RT1513", 2, 14, "\"house\" is not known")]
    [InlineData("scales:\n  - {key: a, from: soon, rows: [{words: likely}]}\n", "RT1513", 2, 20, "\"soon\" is not a date")]
    [InlineData("scales:\n  - {key: a, from: 2012, to: 2011-05, rows: [{words: likely}]}\n", "RT1513", 2, 30, "\"to\" (2011-05) lies before \"from\" (2012)")]
    [InlineData("scales:\n  - {key: a, replaces: perhaps, rows: [{words: likely}]}\n", "RT1513", 2, 24, "\"replaces\" is true or false")]
    [InlineData("scales:\n  - {key: a, houses: MINSK, rows: [{words: likely}]}\n", "RT1513", 2, 22, "\"houses\" is a list of texts")]
    [InlineData("scales:\n  - {key: a, houses: [MINSK, Minsk], rows: [{words: likely}]}\n", "RT1513", 2, 30, "\"Minsk\" stands twice")]
    [InlineData(Rows + "{words: likely, from: 80, to: 55}\n", "RT1513", 4, 39, "\"to\" (55) is less than \"from\" (80)")]
    [InlineData(Rows + "{words: likely, from: 55%, to: 80}\n", "RT1513", 4, 31, "\"55%\" is no percentage")]
    [InlineData(Rows + "{words: likely, from: -1, to: 80}\n", "RT1513", 4, 31, "is no percentage")]
    [InlineData(Rows + "{words: likely, from: 55, to: 100.5}\n", "RT1513", 4, 39, "is no percentage")]
    [InlineData(Rows + "{words: likely, from: 55}\n", "RT1513", 4, 9, "the row has no \"to\"; write both ends")]
    [InlineData(Rows + "{from: 55, to: 80}\n", "RT1513", 4, 9, "the row has no \"words\"")]
    [InlineData(Rows + "{words: [], from: 55, to: 80}\n", "RT1513", 4, 17, "the row has no words")]
    [InlineData(Rows + "{words: [likely, Likely], from: 55, to: 80}\n", "RT1513", 4, 26, "\"Likely\" stands twice in one scale")]
    [InlineData(Rows + "{words: likely}\n      - {words: likely}\n", "RT1513", 5, 17, "stands twice in one scale")]
    [InlineData(Rows + "{words: chance}\n      - {words: a chance}\n", "RT1513", 5, 17, "stands twice in one scale")]
    [InlineData(Rows + "{words: \"likely, probable\"}\n", "RT1513", 4, 17, "has the sign \",\"")]
    [InlineData(Rows + "{words: вероятно}\n", "RT1513", 4, 17, "not written in Latin letters")]
    [InlineData(Rows + "{words: will}\n", "RT1513", 4, 17, "says nothing of likelihood by itself")]
    [InlineData("scales:\n  - {key: a, rows: [{words: likely}]}\n  - {key: a, houses: [MINSK], rows: [{words: likely}]}\n", "RT1513", 3, 11, "the key \"a\" stands twice")]
    [InlineData(Two + "rows: [{words: likely}]}\n", "RT1513", 3, 23, "\"Minsk\" has the scales \"a\" and \"b\" on the same dates")]
    [InlineData("scales:\n  - {key: a, rows: [{words: likely}]}\n  - {key: b, from: 2012, rows: [{words: likely}]}\n", "RT1513", 3, 5, "what no house declares has the scales \"a\" and \"b\"")]
    [InlineData("scales:\n  - {key: a, names: [HY], to: 2012, rows: [{words: likely}]}\n  - {key: b, names: [HY], from: 2012-03, rows: [{words: likely}]}\n", "RT1513", 3, 22, "the name \"HY\" has the scales")]
    public void A_fault_is_told_with_its_place(string yaml, string code, int line, int column, string message)
    {
        ScaleList.Parse(yaml, out IReadOnlyList<ListProblem> problems);

        Assert.Equal((code, line, column), (problems[0].Code, problems[0].Line, problems[0].Column));
        Assert.Contains(message, problems[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_scale_with_a_fault_is_left_out_and_one_behind_another_is_none()
    {
        Assert.Equal(["b"], ScaleList.Parse(Rows + "{words: will}\n  - {key: b, rows: [{words: likely}]}\n", out _).Scales.Select(scale => scale.Key));
        ScaleList.Parse("scales:\n  - {key: a, to: 2011, rows: [{words: likely}]}\n  - {key: b, from: 2012, rows: [{words: likely}]}\n", out IReadOnlyList<ListProblem> problems);
        Assert.Empty(problems);
    }

    [Fact]
    public void Limits_hold()
    {
        Assert.Contains("at most 100 scales", Problem("scales:\n" + string.Concat(Enumerable.Range(0, 101).Select(i => $"  - {{key: k{i}, houses: [H{i}], rows: [{{words: likely}}]}}\n"))), StringComparison.Ordinal);
        Assert.Contains("at most 500 rows", Problem("scales:\n  - key: a\n    rows:\n" + string.Concat(Enumerable.Range(0, 501).Select(i => $"      - words: chance w{i}\n"))), StringComparison.Ordinal);
        Assert.Contains("at most 100 words", Problem(Rows + $"words: [{string.Join(", ", Enumerable.Range(0, 101).Select(i => $"chance w{i}"))}]\n"), StringComparison.Ordinal);
        Assert.Contains("at most 200 characters", Problem(Rows + $"words: {new string('a', 201)}\n"), StringComparison.Ordinal);
        Assert.Contains("at most 1000 texts", Problem($"scales:\n  - {{key: a, houses: [{string.Join(", ", Enumerable.Range(0, 1001).Select(i => $"h{i}"))}], rows: [{{words: likely}}]}}\n"), StringComparison.Ordinal);
        Assert.Contains("nested too deeply", Problem(new string('[', 40) + new string(']', 40)), StringComparison.Ordinal);
        ScaleList.Parse("scales:\n" + string.Concat(Enumerable.Repeat("  - x\n", 90)) + "  - {key: a, rows: [" + string.Concat(Enumerable.Repeat("x, ", 200)) + "]}\n", out IReadOnlyList<ListProblem> problems);
        Assert.Equal(100, problems.Count);
    }

    private static string Problem(string yaml)
    {
        ScaleList.Parse(yaml, out IReadOnlyList<ListProblem> problems);
        return problems[0].Message;
    }
}

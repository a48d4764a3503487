using System.Reflection;
using Reftel.Analysis.Questions.Files;
using Reftel.Testing;
using Xunit;

namespace Reftel.Analysis.Tests.Questions;

/// <summary>The page, the template and the sample say what the program reads.</summary>
public sealed class QuestionDocsTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Samples.Root, "docs", "question.md"));

    public static TheoryData<string> Codes => [.. typeof(QuestionCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(code => (string)code.GetRawConstantValue()!)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_code_is_explained(string code) => Assert.Contains($"| {code} | ", Page, StringComparison.Ordinal);

    [Fact]
    public void The_example_of_the_page_is_a_question()
    {
        string example = Page.Split("```yaml\n")[1].Split("```")[0];
        Assert.Empty(QuestionFile.Parse(example).Problems);
    }

    [Fact]
    public void The_template_is_a_question_and_its_comments_are_too()
    {
        string template = QuestionTemplate.Of("river-treaty", Asked.Day("2020-11-30"));
        Assert.Empty(QuestionFile.Parse(template).Problems);
        string filled = template.Replace(": []\n#  ", ":\n  ", StringComparison.Ordinal).Replace("\n#    ", "\n    ", StringComparison.Ordinal).Replace("\n#  - ", "\n  - ", StringComparison.Ordinal)
            .Replace("sha256: ...", $"sha256: {Made.Hash}", StringComparison.Ordinal).Replace("  gaps: []\n", "  gaps:\n", StringComparison.Ordinal);
        Assert.Empty(QuestionFile.Parse(filled).Problems);
    }

    [Fact]
    public void The_sample_lacks_nothing_but_copies()
    {
        var file = QuestionFile.Parse(File.ReadAllText(Path.Combine(Samples.Root, "samples", "questions", "belarus-union-state.yaml")));
        Assert.All(file.Problems, problem => Assert.Equal(QuestionCodes.NoCopy, problem.Code));
        Assert.InRange(file.Question.Indicators.Length, 6, 10);
    }
}

using Reftel.Analysis.Ledger;
using Reftel.Analysis.Questions;
using Reftel.Analysis.Questions.Editing;
using Reftel.Analysis.Questions.Files;
using Xunit;

namespace Reftel.Analysis.Tests.Questions;

public sealed class QuestionFileTests
{
    [Fact]
    public void All_members_are_read()
    {
        Question question = Asked.Question;
        Assert.Equal(("southport-treaty", "Desk North", Asked.Day("2020-11-30")), (question.Id, question.Owner, question.AskedOn));
        Assert.Equal(["signs", "stalls"], question.Hypotheses.Select(hypothesis => hypothesis.Id));
        Indicator draft = question.Indicator("draft")!;
        Assert.Equal((Bearing.For, Bearing.Against), (draft.On("signs"), draft.On("stalls")));
        Assert.Equal((365, null), (draft.DecayDays, question.Indicator("recall")!.DecayDays));
        Assert.Equal(new IndicatorTest(TestAnswer.Yes, "it was so in 1998"), draft.Tests.Valid);
        Assert.Equal([Sighting.Seen, Sighting.NotSeen, Sighting.Seen], question.Observations.Select(observation => observation.Sighting));
        Assert.Equal([EvidenceKind.Statement, EvidenceKind.Document, EvidenceKind.Address], question.Observations.Select(observation => observation.Evidence[0].Kind));
        Assert.Equal(Asked.Day("2021-03-04"), question.Observations[2].KnownOn);
        Assert.Equal([Quantity.AtLeast, Quantity.None], question.Rules[1].Conditions.Select(condition => condition.Quantity));
        Assert.Equal("Southport is likely to sign.", question.Draft.Headline[0].Text);
    }

    [Theory]
    [InlineData("asked-on: 2020-11-30", "asked-on: 30.11.2020", QuestionCodes.Value, 5, 11)]
    [InlineData("owner: Desk North", "owners: Desk North", QuestionCodes.Member, 6, 1)]
    [InlineData("    decay: never", "", QuestionCodes.Missing, 30, 5)]
    [InlineData("id: recall", "id: draft", QuestionCodes.Twice, 30, 9)]
    [InlineData("for: stalls", "for: stalled", QuestionCodes.Dangling, 32, 10)]
    [InlineData("indicator: recall, on", "indicator: recalls, on", QuestionCodes.Dangling, 41, 17)]
    [InlineData("state: not-seen", "state: unseen", QuestionCodes.Value, 41, 48)]
    [InlineData("recorded-on: 2021-03-04", "recorded-on: 2021-02-04", QuestionCodes.Dates, 44, 18)]
    [InlineData("dated: 2021-03-01", "dated: 2021-03-05", QuestionCodes.Dates, 47, 7)]
    [InlineData("sha256: 9f86", "sha256: xx86", QuestionCodes.Value, 49, 17)]
    [InlineData("rating: caveated", "rating: fine", QuestionCodes.Value, 56, 13)]
    [InlineData("{any: [recall], are: seen}", "{are: seen}", QuestionCodes.Value, 62, 11)]
    [InlineData("{any: [recall], are: seen}", "[]", QuestionCodes.Value, 62, 11)]
    [InlineData("title: \"Will", "title: &a \"Will", QuestionCodes.Syntax, 4, 8)]
    [InlineData("title: \"Will", "title: !b \"Will", QuestionCodes.Syntax, 4, 8)]
    [InlineData("[signs]", "[signs", QuestionCodes.Syntax, 17, 10)]
    [InlineData("reftel/question/1", "reftel/question/9", QuestionCodes.Value, 2, 9)]
    public void What_is_wrong_is_told_with_its_place(string right, string wrong, string code, int line, int column)
    {
        var file = QuestionFile.Parse(Asked.Text.Replace(right, wrong, StringComparison.Ordinal));
        Assert.False(file.IsSound);
        QuestionProblem problem = file.Problems.First(problem => !problem.IsWarning);
        Assert.Equal((code, line, column), (problem.Code, problem.Line, problem.Column));
    }

    [Fact]
    public void Warnings_leave_the_file_usable()
    {
        string grades = string.Concat("ABCDE".Select((letter, i) => $"  - {{of: a.example, reliability: {letter}, credibility: {i + 1}, by: anna}}\n"));
        string text = Asked.Text.Replace("against: [stalls]", "for: [signs, stalls]", StringComparison.Ordinal).Replace("    for: [signs]\n", "", StringComparison.Ordinal)
            .Replace("stable: yes", "stable: no", StringComparison.Ordinal).Replace("[21NORDHAVN9]", "https://a.example/1", StringComparison.Ordinal) + $"\ngrades:\n{grades}";
        var file = QuestionFile.Parse(text);
        Assert.True(file.IsSound);
        Assert.Equal(
            [QuestionCodes.SameForAll, QuestionCodes.TestFailed, QuestionCodes.NoCopy, QuestionCodes.Diagonal], file.Problems.Select(problem => problem.Code));
    }

    [Fact]
    public void Too_much_is_told_where_it_begins()
    {
        string hypotheses = string.Concat(Enumerable.Range(0, 101).Select(i => $"  - {{id: h{i}, title: t}}\n"));
        QuestionProblem problem = QuestionFile.Parse($"schema: reftel/question/1\nid: a\ntitle: t\nhypotheses:\n{hypotheses}").Problems.Single();
        Assert.Equal((QuestionCodes.Limit, 105, 5), (problem.Code, problem.Line, problem.Column));
        string deep = string.Concat(Enumerable.Repeat("[", 20)) + string.Concat(Enumerable.Repeat("]", 20));
        Assert.Equal(QuestionCodes.Limit, QuestionFile.Parse($"schema: {deep}").Problems.Single().Code);
    }

    [Fact]
    public void As_many_observations_as_people_write_in_years_are_read()
    {
        string observations = string.Concat(Enumerable.Range(0, 25_000).Select(i => $"  - {{indicator: draft, on: 2021-01-{(i % 28) + 1:D2}, state: seen, evidence: 20NORDHAVN7/s{i}}}\n"));
        string before = Asked.Text[..Asked.Text.IndexOf("observations:", StringComparison.Ordinal)];
        string behind = Asked.Text[Asked.Text.IndexOf("assumptions:", StringComparison.Ordinal)..];
        var file = QuestionFile.Parse($"{before}observations:\n{observations}{behind}");
        Assert.True(file.IsSound, string.Join('\n', file.Problems));
        Assert.Equal(25_000, file.Question.Observations.Length);
    }

    [Theory]
    [InlineData("")]
    [InlineData("- a")]
    [InlineData("schema: [")]
    [InlineData("a: *b")]
    [InlineData("\"")]
    [InlineData("? {a: b}\n: c")]
    [InlineData("schema: reftel/question/1\n---\nschema: 2\n")]
    public void What_is_no_question_is_told(string text) => Assert.False(QuestionFile.Parse(text).IsSound);

    [Theory]
    [InlineData("[")]
    [InlineData("{")]
    [InlineData("- ")]
    [InlineData("a: ")]
    [InlineData("a: b\n")]
    [InlineData("\"\n")]
    [InlineData("&a ")]
    [InlineData("'")]
    [InlineData("? ")]
    [InlineData("- a\n")]
    [InlineData("#\n")]
    [InlineData("|\n ")]
    [InlineData("a b ")]
    public void Hostile_texts_are_told_in_a_short_time(string part)
    {
        string text = string.Concat(Enumerable.Repeat(part, 1_000_000 / part.Length));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Assert.False(QuestionFile.Parse(text).IsSound);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{watch.Elapsed}");
    }

    [Fact]
    public void Harmed_files_never_throw()
    {
        const string Harms = "\0:-[]{}#&*!|>'\"%@`\t\n\r \uD83D\u2028?,a1";
        var random = new Random(20_201_130);
        for (int i = 0; i < 2_000; i++)
        {
            char[] text = Asked.Text.ToCharArray();
            for (int harm = random.Next(1, 6); harm > 0; harm--)
            {
                text[random.Next(text.Length)] = Harms[random.Next(Harms.Length)];
            }

            QuestionFile.Parse(new string(text));
            QuestionEdit.Set(new string(text), "hypotheses/0/title", "other");
            QuestionEdit.Add(new string(text), "observations", EditValue.Of("other"));
            QuestionFile.Parse(new string(text, 0, random.Next(text.Length)));
        }
    }
}

using Reftel.Analysis.Questions.Editing;
using Reftel.Analysis.Questions.Files;
using Xunit;

namespace Reftel.Analysis.Tests.Questions;

public sealed class QuestionEditTests
{
    [Theory]
    [InlineData("title", "Will it sign?", "title: \"Will Southport sign the river treaty?\"", "title: \"Will it sign?\"")]
    [InlineData("owner", "Desk South", "owner: Desk North   # moved", "owner: Desk South   # moved")]
    [InlineData("hypotheses/stalls/title", "It stalls", "'Southport stalls', note", "It stalls, note")]
    [InlineData("indicators/draft/tests/valid/note", "so, in 1999", "note: it was so in 1998}", "note: \"so, in 1999\"}")]
    [InlineData("indicators/draft/tests/reliable", "no", "reliable: unknown", "reliable: no")]
    [InlineData("observations/0/by", "bea", "by: anna", "by: bea")]
    [InlineData("draft/headline/text", "It will.", "text: >-\n      Southport is likely\n      to sign.\n", "text: It will.\n")]
    [InlineData("owner", "a\nb: \"c\" # d", "owner: Desk North   #", "owner: \"a\\nb: \\\"c\\\" # d\"   #")]
    public void A_text_is_set_and_nothing_else_changes(string place, string value, string before, string after)
    {
        EditedFile edited = QuestionEdit.Set(Asked.Text, place, value);
        Assert.Null(edited.Problem);
        Assert.Equal(Asked.Text.Replace(before, after, StringComparison.Ordinal), edited.Text);
    }

    [Theory]
    [InlineData("note", "Ours", "cites: [20NORDHAVN7/s2]", "cites: [20NORDHAVN7/s2]\nnote: Ours")]
    [InlineData("hypotheses/signs/note", "new", "    title: Southport signs", "    title: Southport signs\n    note: new")]
    [InlineData("observations/1/by", "bea", "evidence: [21NORDHAVN9]}", "evidence: [21NORDHAVN9], by: bea}")]
    public void A_member_is_added_behind_the_others(string place, string value, string before, string after) =>
        Assert.Equal(Asked.Text.Replace(before, after, StringComparison.Ordinal), QuestionEdit.Set(Asked.Text, place, value).Text);

    [Fact]
    public void Items_are_added_at_the_end_of_their_list()
    {
        var observation = EditValue.Mapping(
            ("indicator", EditValue.Of("draft")), ("on", EditValue.Of("2021-05-01")), ("state", EditValue.Of("reversed")), ("note", null),
            ("evidence", EditValue.List([EditValue.Mapping(("address", EditValue.Of("https://a.example/#1")))])));
        string added = QuestionEdit.Add(Asked.Text, "observations", observation).Text!;
        Assert.Equal(
            Asked.Text.Replace(
                "        captured-on: 2021-03-04\n",
                "        captured-on: 2021-03-04\n  - indicator: draft\n    on: 2021-05-01\n    state: reversed\n    evidence:\n      - address: \"https://a.example/#1\"\n",
                StringComparison.Ordinal),
            added);
        Assert.Equal("2021-05-01", QuestionFile.Parse(added).Question.Observations[3].On.ToString("yyyy-MM-dd"));
    }

    [Fact]
    public void A_list_that_is_empty_or_not_there_is_begun()
    {
        var judgement = EditValue.Mapping(("statement", EditValue.Of("20NORDHAVN7/s2")), ("accepted-on", EditValue.Of("2020-12-01")));
        Assert.Contains("judgements:   # none yet\n  - statement: 20NORDHAVN7/s2\n    accepted-on: 2020-12-01\ndraft:\n", QuestionEdit.Add(Asked.Text, "judgements", judgement).Text, StringComparison.Ordinal);
        var withdrawn = EditValue.Mapping(("source", EditValue.Of("a.example")), ("on", EditValue.Of("2021-01-01")), ("reason", EditValue.Of("forged")));
        Assert.EndsWith("\nwithdrawn:\n  - source: a.example\n    on: 2021-01-01\n    reason: forged", QuestionEdit.Add(Asked.Text, "withdrawn", withdrawn).Text, StringComparison.Ordinal);
        Assert.Contains("for: [signs, stalls]", QuestionEdit.Add(Asked.Text, "indicators/draft/for", EditValue.Of("stalls")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hypotheses/stalls", "  - {id: stalls, title: 'Southport stalls', note: the old line}\n")]
    [InlineData("observations/0", "  - indicator: draft\n    on: 2020-12-15\n    state: seen\n    evidence: 20NORDHAVN7/s2\n    by: anna\n")]
    [InlineData("owner", "owner: Desk North   # moved here in 2020\n")]
    [InlineData("indicators/draft/tests/valid/note", ", note: it was so in 1998")]
    [InlineData("assumptions/0", "  - id: cabinet\n    text: The cabinet stays as it is\n    broken-by: an early election\n    rating: caveated\n")]
    public void What_is_removed_goes_alone(string place, string gone) =>
        Assert.Equal(Asked.Text.Replace(gone, "", StringComparison.Ordinal), QuestionEdit.Remove(Asked.Text, place).Text);

    [Fact]
    public void The_first_member_of_an_item_gives_its_dash_to_the_next() =>
        Assert.Contains("  - on: 2020-12-15\n    state: seen", QuestionEdit.Remove(Asked.Text, "observations/0/indicator").Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("observations/9/by")]
    [InlineData("title/x")]
    [InlineData("nothing/x")]
    [InlineData("hypotheses/other")]
    public void A_place_that_is_not_there_is_told(string place)
    {
        EditedFile edited = QuestionEdit.Set(Asked.Text, place, "x");
        Assert.Null(edited.Text);
        Assert.NotEmpty(edited.Problem!);
    }

    [Fact]
    public void Ends_of_lines_stay_as_they_are()
    {
        string windows = Asked.Text.Replace("\n", "\r\n", StringComparison.Ordinal);
        string added = QuestionEdit.Add(windows, "hypotheses", EditValue.Mapping(("id", EditValue.Of("third")), ("title", EditValue.Of("Else")))).Text!;
        Assert.Equal(windows.Replace("the old line}\r\n", "the old line}\r\n  - id: third\r\n    title: Else\r\n", StringComparison.Ordinal), added);
    }

    [Fact]
    public void Random_edits_keep_every_other_line_and_read_back()
    {
        var random = new Random(20_201_130);
        string[] texts = ["plain", "two words", "", " x ", "- a", "'q", "a: b", "a #b", "#", "line\nline", "tab\t", "\u0416\U0001F4DC", "null", "~", "{", "a,b", "@x", "%", "2020-01-01", "\\", "\"", "...", "---", "?", "*a", "&a", "!t", "a\u0085b", "yes"];
        string text = Asked.Text;
        int done = 0;
        for (int i = 0; i < 600; i++)
        {
            string value = texts[random.Next(texts.Length)];
            string place = new[] { "title", "owner", "note", "hypotheses/1/note", "hypotheses/0/title", "indicators/draft/tests/valid/note", "observations/1/by", "observations/2/note", "draft/headline/text", "assumptions/0/text" }[random.Next(10)];
            EditedFile edited = random.Next(4) > 0 ? QuestionEdit.Set(text, place, value)
                : random.Next(2) == 0 ? QuestionEdit.Add(text, "draft/gaps", EditValue.Mapping(("text", EditValue.Of(value)), ("marking", EditValue.Of("U"))))
                : QuestionEdit.Remove(text, place.EndsWith("note", StringComparison.Ordinal) ? place : "draft/gaps/0");
            if (edited.Text is null)
            {
                Assert.NotEmpty(edited.Problem!);
                continue;
            }

            done++;
            string[] old = text.Split('\n');
            string[] now = edited.Text.Split('\n');
            int first = old.Zip(now).TakeWhile(pair => pair.First == pair.Second).Count();
            int last = old.Skip(first).Reverse().Zip(now.Skip(first).Reverse()).TakeWhile(pair => pair.First == pair.Second).Count();
            Assert.True(old.Length - first - last <= 4, $"edit {i} of {place} with {value} changed {old.Length - first - last} lines");
            text = edited.Text;
        }

        Assert.True(done > 500, $"{done}");
        foreach (string comment in new[] { "# What the desk watches since the talks.", "# Order matters to nobody, but it is ours.", "# the strongest", "# none yet", "# moved here in 2020" })
        {
            Assert.Contains(comment, text, StringComparison.Ordinal);
        }
    }
}

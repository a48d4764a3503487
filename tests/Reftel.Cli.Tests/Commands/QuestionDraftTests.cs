using Xunit;

namespace Reftel.Cli.Tests.Commands;

/// <summary>The update of the shipped question from the shipped samples.</summary>
public sealed class QuestionDraftTests : IDisposable
{
    private static readonly string Question = Path.Combine(Repository.Root, "samples", "questions", "northern-sound.yaml");

    private readonly ArchiveFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_shipped_question_gives_an_update_and_a_telegram_that_prove_themselves()
    {
        AddSamples();
        string update = _folder["update.md"];
        (int code, string output) = _folder.Run("draft", Question, "--since", "2017-10-17", "--as-of", "2020-12-31", "-o", update);
        Assert.Equal(ExitCode.Done, code);
        Assert.EndsWith("reading it gives all that it was made from\n", output, StringComparison.Ordinal);
        string text = File.ReadAllText(update);
        Assert.Contains("Aldermark will almost certainly (95-99%) keep the last signature on cargo through 2021.[^1]", text, StringComparison.Ordinal);
        Assert.Contains("Overdue, due 1 January 2015. The report said on 8 April 2014: “Finance Minister Jorunn Aske of Halden has promised a Halden seal ‘on both ends of the plank’ by January 1, 2015", text, StringComparison.Ordinal);
        Assert.Contains("- (U) Not looked for: The two counts of unsealed timber are more than five points apart.\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("seals/2009-2013", text, StringComparison.Ordinal);

        string telegram = _folder["telegram.txt"];
        Assert.Equal(ExitCode.Done, _folder.Run("draft", Question, "--since", "2017-10-17", "--as-of", "2020-12-31", "--style", "telegram", "-o", telegram).Code);
        Assert.Contains("\nREF: 07 PORT SELWYN 1012\n", File.ReadAllText(telegram), StringComparison.Ordinal);
        var host = new TestHost();
        Assert.Equal(ExitCode.Done, host.Run("check", telegram));
        Assert.Contains("nothing odd", host.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_forecast_before_is_not_forecast_again_by_the_update()
    {
        AddSamples();
        string update = _folder["update.md"];
        Assert.Equal(ExitCode.Done, _folder.Run("draft", Question, "--since", "2017-10-17", "--as-of", "2020-12-31", "-o", update).Code);
        string telegram = _folder["telegram.txt"];
        Assert.Equal(ExitCode.Done, _folder.Run("draft", Question, "--since", "2017-10-17", "--as-of", "2020-12-31", "--style", "telegram", "-o", telegram).Code);
        string before = _folder.Run("ledger").Output;
        Assert.Equal(ExitCode.Done, _folder.Run("add", update, telegram).Code);
        string[] added = [.. _folder.Run("ledger").Output.Split("\n\n").Except(before.Split("\n\n")).Where(entry => entry.Contains("northern-sound-desk", StringComparison.Ordinal) || entry.Contains("20PORTSELWYN1207", StringComparison.Ordinal))];
        Assert.Equal(2, added.Length);
        Assert.All(added, entry => Assert.Contains("Aldermark will almost certainly", entry, StringComparison.Ordinal));
        Assert.Contains("entries left out, which a document quotes from another of the archive; the other's is counted", _folder.RunAll("score").Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_resolved_since_is_told_with_its_evidence()
    {
        AddSamples();
        Assert.Equal(ExitCode.Done, _folder.Run(
            "ledger", "resolve", "northern-sound-watch-2014-04-08/s20", "--outcome", "broken", "--date", "2015-01-02", "--evidence", "northern-sound-watch-2020-12-08/s17", "--note", "no seal of Halden came").Code);
        string update = _folder["update.md"];
        Assert.Equal(ExitCode.Done, _folder.Run("draft", Question, "--since", "2020-12-31", "-o", update).Code);
        string text = File.ReadAllText(update);
        Assert.Contains("## Forecasts resolved\n\n- (U) Broken, 2 January 2015. The report said on 8 April 2014: ", text, StringComparison.Ordinal);
        Assert.Contains(" No seal of Halden came.[^", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Overdue, due 1 January 2015.", text, StringComparison.Ordinal);

        // What was looked for and not seen is not told as if it had been.
        Assert.Contains("- (U) Stale (not seen), 8 December 2020, until 8 December 2022: A seal of Halden is on cargo at North Harbor.", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(".txt")]
    [InlineData(".html")]
    [InlineData(".docx")]
    public void Every_shipped_question_gives_an_update_in_every_form(string form) => AllInForm(form);

    [BrowserFact]
    public void Every_shipped_question_gives_an_update_as_pdf() => AllInForm(".pdf");

    [Theory]
    [InlineData("nothing to write from", "-o", "a.md")]
    [InlineData("--since is needed with a question", "q.yaml", "-o", "a.md")]
    [InlineData("give one of the two", "q.yaml", "--since", "2020", "--from", "b.yaml", "-o", "a.md")]
    [InlineData("go with a question", "--from", "b.yaml", "--since", "2020", "-o", "a.md")]
    [InlineData("--since is an earlier day", "q.yaml", "--since", "2020", "--as-of", "2019", "-o", "a.md")]
    public void A_command_line_that_is_unclear_is_refused(string expected, params string[] arguments)
    {
        var host = new TestHost();
        Assert.Equal(ExitCode.Usage, host.Run(["draft", .. arguments]));
        Assert.Contains(expected, host.Errors, StringComparison.Ordinal);
    }

    private void AllInForm(string form)
    {
        AddSamples();
        foreach (string question in Directory.GetFiles(Path.Combine(Repository.Root, "samples", "questions"), "*.yaml"))
        {
            string update = _folder[$"{Path.GetFileNameWithoutExtension(question)}{form}"];
            (int code, string output, string errors) = _folder.RunAll("draft", question, "--since", "2017-10-17", "--as-of", "2022-12-31", "-o", update);
            Assert.True(code == ExitCode.Done, $"{output}{errors}");
            Assert.EndsWith("reading it gives all that it was made from\n", output, StringComparison.Ordinal);
        }
    }

    // All but the PDF, which not every machine can read.
    private void AddSamples()
    {
        string telegrams = Path.Combine(Repository.Root, "samples", "telegrams");
        string[] files =
        [
            .. Directory.GetFiles(Path.Combine(Repository.Root, "samples", "reports"), "northern-sound-watch-*").Where(file => !file.EndsWith(".pdf", StringComparison.Ordinal)),
            .. Directory.GetFiles(telegrams, "0?portselwyn1*"), .. Directory.GetFiles(telegrams, "08portselwyn204*"), .. Directory.GetFiles(telegrams, "08kestreva771*"),
        ];
        Assert.Equal(ExitCode.Done, _folder.Run(["add", .. files]).Code);
    }
}

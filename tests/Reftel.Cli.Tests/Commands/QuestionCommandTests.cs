using System.Text.Json;
using Xunit;

namespace Reftel.Cli.Tests.Commands;

public sealed class QuestionCommandTests : IDisposable
{
    private static readonly string Sample = Path.Combine(Repository.Root, "samples", "questions", "belarus-union-state.yaml");

    private readonly ArchiveFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_new_file_can_be_used_at_once_and_is_never_overwritten()
    {
        string file = _folder["questions/River Treaty 2.yaml"];
        var host = new TestHost();
        Assert.Equal(ExitCode.Done, host.Run("question", "new", file));
        string text = File.ReadAllText(file);
        Assert.Contains("\nid: river-treaty-2\n", text, StringComparison.Ordinal);
        Assert.Equal((ExitCode.Done, $"{file}: nothing is wrong with it\n"), (host.Run("question", "check", file), host.Output));
        Assert.Equal(ExitCode.Failure, host.Run("question", "new", file));
        Assert.Contains("is there already and stays as it is", host.Errors, StringComparison.Ordinal);
        Assert.Equal(text, File.ReadAllText(file));
    }

    [Theory]
    [InlineData("a.txt")]
    [InlineData("questions/")]
    [InlineData("....yaml")]
    public void A_name_without_an_id_is_refused(string name) => Assert.Equal(ExitCode.Usage, new TestHost().Run("question", "new", name));

    [Fact]
    public void A_question_is_found_by_its_id_beside_the_archive()
    {
        _folder.Run("add", _folder.Write("t.txt", ArchiveFolder.Telegram(1, "A", "B")));
        (int code, string output, string errors) = _folder.RunAll("question", "show", "belarus-union-state");
        Assert.Equal((ExitCode.Failure, ""), (code, output));
        Assert.Contains("there is neither a file belarus-union-state nor a question of that id in", errors, StringComparison.Ordinal);
        _folder.Write("questions/belarus-union-state.yaml", File.ReadAllText(Sample));
        (code, output) = _folder.Run("question", "show", "belarus-union-state");
        Assert.Equal(ExitCode.Done, code);
        Assert.StartsWith("What will the Union State leave of the sovereignty of Belarus?\nbelarus-union-state, asked on 2020-11-30", output, StringComparison.Ordinal);
        // The id in the file counts, also where the file is called otherwise or has errors.
        _folder.Write("questions/other-name.yaml", File.ReadAllText(Sample).Replace("id: belarus-union-state", "id: union", StringComparison.Ordinal));
        Assert.StartsWith("What will the Union State leave of the sovereignty of Belarus?\nunion, ", _folder.Run("question", "show", "union").Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, _folder.Run("question", "show", "other-name").Code);
        _folder.Write("questions/wrong.yaml", File.ReadAllText(Sample).Replace("id: belarus-union-state", "id: wrong-one\nstrange: 1", StringComparison.Ordinal));
        Assert.Contains("error RQ1004: ", _folder.RunAll("question", "check", "wrong-one").Output, StringComparison.Ordinal);
        File.Delete(_folder["questions/other-name.yaml"]);
        File.Delete(_folder["questions/wrong.yaml"]);

        _folder.Write("questions/broken.yml", "schema: [");
        (code, output) = _folder.Run("question", "list");
        Assert.Equal(ExitCode.Findings, code);
        Assert.Contains("(8 indicators, 4 observations, 2 judgements)", output.Replace("\n            ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("broken.yml", output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_wrong_stops_every_other_command()
    {
        string file = _folder.Write("q.yaml", File.ReadAllText(Sample).Replace("decay: 730", "decay: soon", StringComparison.Ordinal));
        var host = new TestHost();
        Assert.Equal(ExitCode.Findings, host.Run("question", "check", file));
        Assert.Contains("error RQ1003: \"soon\" is not a whole number from 1 to 36525\n", host.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Findings, host.Run("question", "board", file));
        Assert.Equal("", host.Output);
        Assert.Contains("q.yaml(44,12): error RQ1003:", host.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void The_board_of_a_day_is_the_same_bytes_each_time()
    {
        _folder.Run("add", Path.Combine(Repository.Root, "samples", "telegrams", "99minsk4410-union-treaty.txt"));
        string first = _folder.Run("question", "board", Sample, "--as-of", "2022-03-31", "--format", "json").Output;
        Assert.Equal(first, _folder.Run("question", "board", Sample, "--as-of", "2022-03-31", "--format", "json").Output);
        JsonElement board = JsonDocument.Parse(first).RootElement;
        Assert.Equal(("drawn closer", "tied"), (board.GetProperty("status").GetProperty("word").GetString(), board.GetProperty("status").GetProperty("rule").GetString()));
        Assert.Equal("found", board.GetProperty("indicators")[0].GetProperty("observations")[0].GetProperty("evidence")[0].GetProperty("standing").GetString());
        string text = _folder.Run("question", "board", Sample, "--as-of", "2000-01-01").Output;
        Assert.Contains("status      a frame (unchanged)", text, StringComparison.Ordinal);
        Assert.Contains("99MINSK4410/s1 (1999-12-09, MINSK, UNION STATE TREATY SIGNED IN", text, StringComparison.Ordinal);
        Assert.DoesNotContain("2021", text, StringComparison.Ordinal);
        Assert.Contains("counts are bookkeeping, never an answer", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_line_candidates_and_losses_come_from_the_archive()
    {
        _folder.Run("add", Path.Combine(Repository.Root, "samples", "telegrams", "99minsk4410-union-treaty.txt"));
        string line = _folder.Run("question", "line", Sample).Output;
        Assert.Contains("\"The Union State is a frame without walls.\"", line, StringComparison.Ordinal);
        JsonElement json = JsonDocument.Parse(_folder.Run("question", "line", Sample, "--format", "json").Output).RootElement;
        Assert.Equal(["99MINSK4410/s6", "99MINSK4410/s7"], json.GetProperty("judgements").EnumerateArray().Select(judgement => judgement.GetProperty("id").GetString()));
        Assert.Contains("99MINSK4410 1999-12-09 UNION STATE TREATY SIGNED IN MOSCOW (observed)", _folder.Run("question", "candidates", Sample, "treaty").Output, StringComparison.Ordinal);
        Assert.Contains("falls       99MINSK4410/s6:", _folder.Run("question", "withdraw-impact", Sample, "99MINSK4410").Output, StringComparison.Ordinal);
        Assert.Contains("No judgement and no observation rests on it", _folder.Run("question", "withdraw-impact", Sample, "other.example").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ExitCode.Usage, "there is no command 'bord'; did you mean board?", "question", "bord", "x")]
    [InlineData(ExitCode.Usage, "--as-of 'soon' is not a date; write 2007, 2007-12 or 2007-12-11", "question", "board", "x", "--as-of", "soon")]
    [InlineData(ExitCode.Usage, "the question has no indicator 'treat'; did you mean treaty?", "question", "candidates", "SAMPLE", "treat")]
    [InlineData(ExitCode.Failure, "there is no folder nowhere", "question", "list", "nowhere")]
    [InlineData(ExitCode.Failure, "there is no archive", "question", "board", "SAMPLE", "--archive", "none.db")]
    public void What_cannot_be_done_is_told(int code, string message, params string[] arguments)
    {
        var host = new TestHost();
        Assert.Equal((code, ""), (host.Run([.. arguments.Select(word => word == "SAMPLE" ? Sample : word)]), host.Output));
        Assert.Contains(message, host.Errors, StringComparison.Ordinal);
    }
}

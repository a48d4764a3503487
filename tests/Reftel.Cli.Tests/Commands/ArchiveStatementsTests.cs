using System.Text.Json;
using Xunit;

namespace Reftel.Cli.Tests.Commands;

public sealed class ArchiveStatementsTests : IDisposable
{
    private readonly ArchiveFolder _folder = new();

    public ArchiveStatementsTests()
    {
        _folder.Write("in/a.txt", Telegram(12, "Foreign Minister Holm said that Southport would sign the treaty. We should press both sides."));
        _folder.Write("in/b.txt", Telegram(13, "Comment: Southport will likely sign. Holm denied that talks had failed. End comment."));
    }

    [Fact]
    public void Adding_reads_statements_and_they_are_found_by_query_by_id_and_by_options()
    {
        Assert.Equal((ExitCode.Done, $"2 documents added from 2 files to {_folder.Archive}\n", ""), _folder.RunAll("add", _folder["in"]));

        Assert.Equal(["07MINSK12/s1"], Ids("speaker:holm kind:forecast"));
        Assert.Equal(["07MINSK12/s1"], Ids("--speaker", "holm", "--kind", "forecast"));
        Assert.Equal(["07MINSK13/s1"], Ids("estimate:likely"));
        Assert.All(Ids("07MINSK13"), id => Assert.StartsWith("07MINSK13/", id, StringComparison.Ordinal));
        Assert.Equal(Ids("07MINSK13"), Ids("id:07MINSK13"));
        Assert.Equal(Ids("07MINSK13"), Ids("\"talks had failed\""));
        Assert.Equal(["07MINSK12/s1"], Ids("treaty", "--speaker", "holm"));
        Assert.Equal([.. Ids("07MINSK12"), .. Ids("07MINSK13")], Ids().Order(StringComparer.Ordinal));
        Assert.Equal(Ids()[1..3], Ids("--limit", "2", "--offset", "1"));
        Assert.Contains($"1 of {Ids().Length} statements: ", _folder.Run("statements", "--limit", "1").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_the_archive_they_are_what_they_are_of_the_file()
    {
        _folder.Run("add", _folder["in"]);
        var host = new TestHost();
        host.Run("statements", _folder["in/a.txt"], _folder["in/b.txt"], "--format", "json");

        string kept = string.Concat(_folder.Run("statements", "07MINSK12", "--format", "json").Output, _folder.Run("statements", "07MINSK13", "--format", "json").Output);
        Assert.Equal(Sorted(host.Output), Sorted(kept.Replace('\\', '/')));
        _folder.Run("export", "-o", _folder["out"]);
        Assert.Equal(Sorted(host.Output), Sorted(File.ReadAllText(_folder["out/statements.jsonl"])));
    }

    [Theory]
    [InlineData("speaker:holm")]
    [InlineData("kind:forecast estimate:*")]
    [InlineData("07MINSK12")]
    [InlineData("missing.txt")]
    public void Without_an_archive_a_query_says_that_it_needs_one(string asked)
    {
        var host = new TestHost();

        Assert.Equal(ExitCode.Failure, host.Run("statements", asked));
        Assert.StartsWith($"reftel statements: {asked}: no such file or folder, and no archive reftel.db of which an id or a query could be asked", host.Errors, StringComparison.Ordinal);
        Assert.Equal("", host.Output);
    }

    [Fact]
    public void The_name_of_a_file_that_is_not_there_is_no_query()
    {
        _folder.Run("add", _folder["in"]);

        (int code, string output, string errors) = _folder.RunAll("statements", "missing.txt");
        Assert.Equal((ExitCode.Failure, ""), (code, output));
        Assert.Contains("missing.txt: no such file or folder; quotation marks make it words", errors, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, _folder.RunAll("statements", "\"missing.txt\"").Code);
    }

    [Fact]
    public void What_was_left_out_is_told_and_made_up_for()
    {
        _folder.Run("add", "--no-statements", _folder["in"]);
        (int code, string output, string errors) = _folder.RunAll("statements");
        Assert.Equal((ExitCode.Done, "0 statements\n"), (code, output));
        Assert.Equal($"reftel statements: 2 documents of {_folder.Archive} have not been read for statements yet; reftel statements --update does it\n", errors);
        Assert.Contains("2 documents not read for them yet", _folder.Run("stats").Output, StringComparison.Ordinal);

        Assert.Matches("^[45] statements read in 2 documents\n$", _folder.Run("statements", "--update").Output);
        Assert.Equal("0 statements read in 0 documents\n", _folder.Run("statements", "--update").Output);
        Assert.Matches("^[45] statements read in 2 documents\n$", _folder.Run("statements", "--update", "--all").Output);
        JsonElement counts = JsonDocument.Parse(_folder.Run("stats", "--format", "json").Output).RootElement.GetProperty("statements");
        Assert.Equal((2, 0, 1), (counts.GetProperty("documents").GetInt32(), counts.GetProperty("waitingDocuments").GetInt32(), counts.GetProperty("recommendation").GetInt32()));
    }

    [Fact]
    public void Reading_again_keeps_the_archive_complete()
    {
        _folder.Run("add", _folder["in"]);
        string[] before = Ids();
        Assert.Equal(ExitCode.Done, _folder.Run("reread", "--all").Code);

        Assert.Equal(before, Ids());
        Assert.Equal((ExitCode.Done, "2 files, 2 documents: sound\n"), _folder.Run("verify"));
    }

    [Theory]
    [InlineData("reftel statements: kind: is information, judgement, forecast, commitment, recommendation or assumption\nkind:guess\n     ^^^^^\n", "statements", "kind:guess")]
    [InlineData("reftel statements: there is no field 'speeker'; did you mean speaker:?\nspeeker:x\n^^^^^^^^\n", "statements", "speeker:x")]
    [InlineData("reftel statements: --update reads the documents of the archive; leave out the rest\n", "statements", "--update", "x")]
    [InlineData("reftel statements: --all goes with --update\n", "statements", "--all")]
    public void What_is_wrong_is_told(string expected, params string[] arguments)
    {
        _folder.Run("add", _folder["in"]);
        (int code, string output, string errors) = _folder.RunAll(arguments);
        Assert.Equal((ExitCode.Usage, ""), (code, output));
        Assert.StartsWith(expected, errors, StringComparison.Ordinal);
    }

    [Fact]
    public void An_archive_that_is_not_there_is_a_failure()
    {
        (int code, _, string errors) = _folder.RunAll("statements", "speaker:holm");
        Assert.Equal(ExitCode.Failure, code);
        Assert.StartsWith("reftel statements: ", errors, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private string[] Ids(params string[] arguments)
    {
        (int code, string output, string errors) = _folder.RunAll(["statements", "--format", "json", .. arguments]);
        Assert.Equal((ExitCode.Done, ""), (code, errors));
        return [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString()!)];
    }

    private static string[] Sorted(string lines) => [.. lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal)];

    private static string Telegram(int number, string words) => ArchiveFolder.Telegram(number, "TALKS", "06 MINSK 1019").Replace("They talked for hours.", words, StringComparison.Ordinal);
}

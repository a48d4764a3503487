using System.Text.Json;
using System.Xml.Linq;
using Xunit;

namespace Reftel.Cli.Tests.Commands;

public sealed class ArchiveCommandTests : IDisposable
{
    private readonly ArchiveFolder _folder = new();

    [Theory]
    [InlineData("show")]
    [InlineData("refs")]
    [InlineData("remove")]
    public void An_id_may_lack_the_zeros_of_its_year(string command)
    {
        _folder.Write("a.txt", ArchiveFolder.Telegram(12, "TALKS ON GAS", "06 MINSK 1019"));
        _folder.Run("add", _folder["a.txt"]);
        Assert.Equal(ExitCode.Done, _folder.Run(command, "7minsk12").Code);
        Assert.Equal(command == "refs" ? ExitCode.Done : ExitCode.Failure, _folder.Run(command, "6MINSK1019").Code);
    }

    [Fact]
    public void References_are_followed_both_ways_and_resolve_when_the_document_comes()
    {
        _folder.Write("a.txt", ArchiveFolder.Telegram(13, "SECOND", "MINSK 12"));
        _folder.Write("b.txt", ArchiveFolder.Telegram(12, "FIRST", "06 MINSK 1019"));
        _folder.Run("add", _folder["a.txt"]);
        Assert.Contains("07MINSK12  not held, cited by 1", _folder.Run("refs", "07MINSK13").Output, StringComparison.Ordinal);
        _folder.Run("add", _folder["b.txt"]);

        Assert.Equal(
            """
            07MINSK12  2007-12-11  FIRST

            Cites
              06MINSK1019  not held, cited by 1

            Cited by
              07MINSK13  2007-12-11  SECOND

            """,
            _folder.Run("refs", "07MINSK12").Output);
        Assert.Equal(
            """
            06MINSK1019  not held, cited by 1

            Cited by
              07MINSK12  2007-12-11  FIRST
                07MINSK13  2007-12-11  SECOND

            """,
            _folder.Run("refs", "06MINSK1019", "--depth", "2").Output);
        JsonElement graph = JsonDocument.Parse(_folder.Run("refs", "07MINSK13", "--depth", "5", "--format", "json").Output).RootElement;
        Assert.Equal([true, true, false], graph.GetProperty("documents").EnumerateArray().Select(node => node.GetProperty("held").GetBoolean()));
        Assert.Equal(2, graph.GetProperty("references").GetArrayLength());
        Assert.Contains("\"07MINSK13\" -> \"07MINSK12\";", _folder.Run("refs", "07MINSK13", "--format", "dot").Output, StringComparison.Ordinal);
        Assert.Equal(2, XDocument.Parse(_folder.Run("refs", "07MINSK13", "--format", "graphml").Output).Descendants().Count(node => node.Name.LocalName == "node"));
    }

    [Fact]
    public void A_backup_is_an_archive_and_replaces_nothing_unasked()
    {
        _folder.Write("a.txt", ArchiveFolder.Telegram(12, "TALKS", "06 MINSK 1019"));
        _folder.Run("add", _folder["a.txt"]);
        string copy = _folder["copy.db"];

        Assert.Equal(ExitCode.Done, _folder.Run("backup", copy).Code);
        Assert.Equal(ExitCode.Failure, _folder.Run("backup", copy).Code);
        Assert.Equal(ExitCode.Done, _folder.Run("backup", "--force", copy).Code);
        Assert.Equal(ExitCode.Failure, _folder.Run("backup", "--force", _folder.Archive).Code);
        Assert.Equal((ExitCode.Done, "1 file, 1 document: sound\n"), _folder.Run(copy, "verify"));
        Assert.Equal(["archive.db", "copy.db"], Directory.GetFiles(_folder.Root, "*.db*").Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_backup_that_cannot_be_written_is_told_by_its_own_path()
    {
        _folder.Write("a.txt", ArchiveFolder.Telegram(12, "TALKS", "06 MINSK 1019"));
        _folder.Run("add", _folder["a.txt"]);

        string nowhere = _folder["no/copy.db"];
        Assert.Equal((ExitCode.Failure, $"reftel backup: the copy {nowhere} cannot be written: there is no folder {_folder["no"]}; make it first\n"), Told(nowhere));
        Assert.Equal((ExitCode.Failure, $"reftel backup: the copy {_folder.Root} cannot be written: it is a folder; name a file in it\n"), Told(_folder.Root));
        string through = _folder["a.txt/copy.db"];
        Assert.Equal((ExitCode.Failure, $"reftel backup: the copy {through} cannot be written: there is no folder {_folder["a.txt"]}; make it first\n"), Told(through));
        (int code, string errors) = Told("postgres://ann:secret@db.example/papers");
        Assert.Equal(ExitCode.Usage, code);
        Assert.StartsWith("reftel backup: the copy is a file, and postgres:// begins the address of a server", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", errors, StringComparison.Ordinal);

        (int Code, string Errors) Told(string place) => _folder.RunAll("backup", place) is var (told, _, complaint) ? (told, complaint) : default;
    }

    [Fact]
    public void A_file_with_several_documents_is_removed_whole_or_not_at_all()
    {
        _folder.Write("a.txt", ArchiveFolder.Telegram(12, "FIRST", "06 MINSK 1019") + "\n\n" + ArchiveFolder.Telegram(13, "SECOND", "06 MINSK 1019"));
        Assert.Equal($"2 documents added from 1 file to {_folder.Archive}\n", _folder.Run("add", _folder["a.txt"]).Output);

        var host = new TestHost();
        Assert.Equal(ExitCode.Failure, host.Run("remove", "--archive", _folder.Archive, "07MINSK12"));
        Assert.Contains("also holds 07MINSK13", host.Errors, StringComparison.Ordinal);
        Assert.Equal((ExitCode.Done, "2 documents and 1 file taken out; the trace is kept\n"), _folder.Run("remove", "07MINSK12", "--whole-file"));
        Assert.Equal((ExitCode.Done, "0 files, 0 documents: sound\n"), _folder.Run("verify"));
        Assert.Equal(2, JsonDocument.Parse(_folder.Run("stats", "--format", "json").Output).RootElement.GetProperty("removals").GetInt32());
    }

    [Fact]
    public void What_was_removed_is_listed_and_told_by_its_id()
    {
        _folder.Write("a.txt", ArchiveFolder.Telegram(12, "TALKS ON GAS", "06 MINSK 1019"));
        _folder.Run("add", _folder["a.txt"]);
        Assert.Equal((ExitCode.Done, "Nothing was taken out\n"), _folder.Run("remove", "--list"));
        _folder.Run("remove", "07MINSK12", "--reason", "asked for by its author");

        (int code, string output) = _folder.Run("remove", "--list");
        Assert.Equal(ExitCode.Done, code);
        Assert.Matches(
            $"^1 document was taken out\n\n07MINSK12  removed 20[^ ]+ [^ ]+ UTC by .+\n  Title   TALKS ON GAS\n  Reason  asked for by its author\n  Name    .+a.txt\n  SHA256  [0-9a-f]{{64}}\n$", output);
        JsonElement removal = JsonDocument.Parse(_folder.Run("remove", "--list", "--format", "json").Output).RootElement.GetProperty("removals")[0];
        Assert.Equal("07MINSK12", removal.GetProperty("id").GetString());
        Assert.Equal(_folder["a.txt"], removal.GetProperty("names")[0].GetString());
        Assert.Equal("asked for by its author", removal.GetProperty("reason").GetString());
        (code, _, string errors) = _folder.RunAll("show", "2007MINSK12");
        Assert.Equal(ExitCode.Failure, code);
        Assert.Matches("holds no document 2007MINSK12; 07MINSK12 was removed 20[^ ]+ [^ ]+ UTC by .+: asked for by its author\n$", errors);
    }

    [Theory]
    [InlineData("show", "07MINSK12")]
    [InlineData("verify")]
    [InlineData("stats")]
    [InlineData("reread")]
    [InlineData("add", "--failures")]
    public void Without_an_archive_it_is_told_how_to_get_one(params string[] arguments)
    {
        var host = new TestHost();

        Assert.Equal(ExitCode.Failure, host.Run([.. arguments, "--archive", _folder.Archive]));

        Assert.StartsWith($"reftel {arguments[0]}: there is no archive {_folder.Archive}; reftel add makes one", host.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.Archive));
    }

    [Theory]
    [InlineData("postgres://nobody:secret@127.0.0.1:1/papers", "no server answers at postgres://127.0.0.1:1/papers")]
    [InlineData("postgresql:///papers?host=/nowhere/at/all&user=nobody&password=secret", "no server answers at postgres:///papers?host=/nowhere/at/all")]
    [InlineData("postgres://nobody:secret@127.0.0.1:secret/papers", "the address of the archive has a port that is no number; it is written postgres://")]
    [InlineData("postgres://nobody:secret@127.0.0.1", "the address of the archive names no database; it is written postgres://")]
    [InlineData("mysql://nobody:secret@db.example/papers", "mysql:// is not what an archive can be: it is a file, named by its path alone, or postgres://")]
    [InlineData("file:///nobody/secret.db", "file:// is not what an archive can be: it is a file, named by its path alone")]
    public void A_server_that_does_not_answer_is_named_without_what_opens_it(string place, string message)
    {
        var host = new TestHost();

        Assert.Equal(ExitCode.Failure, host.Run("verify", "--archive", place));
        Assert.StartsWith($"reftel verify: {message}", host.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", host.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("nobody", host.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("add")]
    [InlineData("add", "--failures", "a.txt")]
    [InlineData("remove")]
    [InlineData("remove", "A", "--list")]
    [InlineData("remove", "A", "--format", "json")]
    [InlineData("add", "--failures", "--retry-failed")]
    [InlineData("add", "--from-list", "-", "-")]
    [InlineData("show")]
    [InlineData("show", "A", "--original", "--diff")]
    [InlineData("refs", "A", "--depth", "0")]
    public void A_wrong_command_line_does_nothing(params string[] arguments)
    {
        Assert.Equal(ExitCode.Usage, new TestHost().Run([.. arguments, "--archive", _folder.Archive]));
        Assert.False(File.Exists(_folder.Archive));
    }

    public void Dispose() => _folder.Dispose();
}

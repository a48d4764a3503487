using System.IO.Compression;
using System.Text.Json;
using System.Xml.Linq;
using Xunit;

namespace Reftel.Cli.Tests.Commands;

public sealed class ArchiveCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("reftel cli ").FullName;
    private readonly string _archive;

    public ArchiveCommandTests() => _archive = Path.Combine(_folder, "archive.db");

    [Fact]
    public void A_folder_is_added_once_and_shown_by_its_ids()
    {
        Write("in/a.txt", Telegram(12, "TALKS BEGIN", "06 MINSK 1019"));
        Write("in/b.txt", Telegram(13, "TALKS END", "MINSK 12"));

        Assert.Equal((ExitCode.Done, $"2 documents added from 2 files to {_archive}\n"), Run("add", Path.Combine(_folder, "in")));
        Assert.Equal((ExitCode.Done, $"0 documents added from 0 files to {_archive}; 2 files held already\n"), Run("add", Path.Combine(_folder, "in")));
        (int code, string page) = Run("show", "07minsk13");
        Assert.Equal(ExitCode.Done, code);
        Assert.Contains("TALKS END", page, StringComparison.Ordinal);
        Assert.Equal(Telegram(13, "TALKS END", "MINSK 12"), Run("show", "07MINSK13", "--original").Output);
        Assert.Equal("07MINSK13", JsonDocument.Parse(Run("show", "07MINSK13", "--format", "json").Output).RootElement.GetProperty("id").GetString());
        Assert.Equal((ExitCode.Done, "2 files, 2 documents: sound\n"), Run("verify"));
    }

    [Fact]
    public void What_was_read_of_a_file_is_shown_as_it_was_read()
    {
        Write("a.txt", "A plain text.\n");
        Assert.Equal(ExitCode.Done, Run("add", "--date", "1975-03", Path.Combine(_folder, "a.txt")).Code);

        string id = JsonDocument.Parse(Run("stats", "--format", "json").Output).RootElement.GetProperty("firstDate").GetString()!;

        Assert.Equal("1975-03", id);
    }

    [Fact]
    public void Files_come_from_zip_archives_lists_and_standard_input()
    {
        using (ZipArchive zip = ZipFile.Open(Path.Combine(_folder, "in.zip"), ZipArchiveMode.Create))
        {
            using (var writer = new StreamWriter(zip.CreateEntry("one.txt").Open()))
            {
                writer.Write("One.");
            }

            using (var writer = new StreamWriter(zip.CreateEntry("../out.txt").Open()))
            {
                writer.Write("Out.");
            }
        }

        Write("two.txt", "Two.");
        Write("list.txt", $"{Path.Combine(_folder, "two.txt")}\r\n\n");
        var host = new TestHost { Input = "Three." };

        Assert.Equal(ExitCode.Failure, host.Run(
            "add", "--archive", _archive, "--from-list", Path.Combine(_folder, "list.txt"), Path.Combine(_folder, "in.zip"), "-"));

        Assert.Equal($"3 documents added from 3 files to {_archive}; 1 could not be read\n", host.Output);
        Assert.Contains("in.zip/../out.txt: has a name that leads out of its archive", host.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void What_failed_is_listed_and_tried_again()
    {
        string path = Write("in/empty.txt", "");
        Assert.Equal(ExitCode.Failure, Run("add", Path.Combine(_folder, "in")).Code);
        Assert.Equal(
            (ExitCode.Findings, $"{path}: is empty\n1 file could not be read; reftel add --retry-failed tries again\n"), Run("add", "--failures"));

        File.WriteAllText(path, "No longer.");

        Assert.Equal((ExitCode.Done, $"1 document added from 1 file to {_archive}\n"), Run("add", "--retry-failed"));
        Assert.Equal((ExitCode.Done, "0 files could not be read\n"), Run("add", "--failures"));
    }

    [Fact]
    public void A_new_version_is_told_with_what_changed()
    {
        Write("a.txt", Telegram(12, "TALKS", "06 MINSK 1019"));
        Write("b.txt", Telegram(12, "TALKS", "06 MINSK 1019").Replace("for hours", "for days", StringComparison.Ordinal));
        Run("add", Path.Combine(_folder, "a.txt"));

        string told = Run("add", Path.Combine(_folder, "b.txt")).Output;

        Assert.StartsWith("07MINSK12: a new version is kept beside the old; reftel show 07MINSK12 --diff", told, StringComparison.Ordinal);
        string diff = Run("show", "07MINSK12", "--diff").Output;
        Assert.Contains("- They talked for hours.\n+ They talked for days.\n", diff, StringComparison.Ordinal);
        Assert.Contains("1 older version kept", Run("show", "07MINSK12").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void References_are_followed_both_ways_and_resolve_when_the_document_comes()
    {
        Write("a.txt", Telegram(13, "SECOND", "MINSK 12"));
        Write("b.txt", Telegram(12, "FIRST", "06 MINSK 1019"));
        Run("add", Path.Combine(_folder, "a.txt"));
        Assert.Contains("07MINSK12  not held, cited by 1", Run("refs", "07MINSK13").Output, StringComparison.Ordinal);
        Run("add", Path.Combine(_folder, "b.txt"));

        Assert.Equal(
            """
            07MINSK12  2007-12-11  FIRST

            Cites
              06MINSK1019  not held, cited by 1

            Cited by
              07MINSK13  2007-12-11  SECOND

            """,
            Run("refs", "07MINSK12").Output);
        Assert.Equal(
            """
            06MINSK1019  not held, cited by 1

            Cited by
              07MINSK12  2007-12-11  FIRST
                07MINSK13  2007-12-11  SECOND

            """,
            Run("refs", "06MINSK1019", "--depth", "2").Output);
        JsonElement graph = JsonDocument.Parse(Run("refs", "07MINSK13", "--depth", "5", "--format", "json").Output).RootElement;
        Assert.Equal([true, true, false], graph.GetProperty("documents").EnumerateArray().Select(node => node.GetProperty("held").GetBoolean()));
        Assert.Equal(2, graph.GetProperty("references").GetArrayLength());
        Assert.Contains("\"07MINSK13\" -> \"07MINSK12\";", Run("refs", "07MINSK13", "--format", "dot").Output, StringComparison.Ordinal);
        Assert.Equal(2, XDocument.Parse(Run("refs", "07MINSK13", "--format", "graphml").Output).Descendants().Count(node => node.Name.LocalName == "node"));
    }

    [Fact]
    public void A_backup_is_an_archive_and_replaces_nothing_unasked()
    {
        Write("a.txt", Telegram(12, "TALKS", "06 MINSK 1019"));
        Run("add", Path.Combine(_folder, "a.txt"));
        string copy = Path.Combine(_folder, "copy.db");

        Assert.Equal(ExitCode.Done, Run("backup", copy).Code);
        Assert.Equal(ExitCode.Failure, Run("backup", copy).Code);
        Assert.Equal(ExitCode.Done, Run("backup", "--force", copy).Code);
        Assert.Equal(ExitCode.Failure, Run("backup", "--force", _archive).Code);
        Assert.Equal((ExitCode.Done, "1 file, 1 document: sound\n"), Run(copy, "verify"));
        Assert.Equal(["archive.db", "copy.db"], Directory.GetFiles(_folder, "*.db*").Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_file_with_several_documents_is_removed_whole_or_not_at_all()
    {
        Write("a.txt", Telegram(12, "FIRST", "06 MINSK 1019") + "\n\n" + Telegram(13, "SECOND", "06 MINSK 1019"));
        Assert.Equal($"2 documents added from 1 file to {_archive}\n", Run("add", Path.Combine(_folder, "a.txt")).Output);

        var host = new TestHost();
        Assert.Equal(ExitCode.Failure, host.Run("remove", "--archive", _archive, "07MINSK12"));
        Assert.Contains("also holds 07MINSK13", host.Errors, StringComparison.Ordinal);
        Assert.Equal((ExitCode.Done, "2 documents and 1 file taken out; the trace is kept\n"), Run("remove", "07MINSK12", "--whole-file"));
        Assert.Equal((ExitCode.Done, "0 files, 0 documents: sound\n"), Run("verify"));
        Assert.Equal(2, JsonDocument.Parse(Run("stats", "--format", "json").Output).RootElement.GetProperty("removals").GetInt32());
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

        Assert.Equal(ExitCode.Failure, host.Run([.. arguments, "--archive", _archive]));

        Assert.StartsWith($"reftel {arguments[0]}: there is no archive {_archive}; reftel add makes one", host.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(_archive));
    }

    [Fact]
    public void PostgreSQL_is_told_to_come_later()
    {
        var host = new TestHost();

        Assert.Equal(ExitCode.Failure, host.Run("verify", "--archive", "postgres://localhost/reftel"));
        Assert.Equal("reftel verify: archives in PostgreSQL come with a later version; name a file with --archive\n", host.Errors);
    }

    [Theory]
    [InlineData("add")]
    [InlineData("add", "--failures", "a.txt")]
    [InlineData("add", "--failures", "--retry-failed")]
    [InlineData("add", "--from-list", "-", "-")]
    [InlineData("show")]
    [InlineData("show", "A", "--original", "--diff")]
    [InlineData("refs", "A", "--depth", "0")]
    public void A_wrong_command_line_does_nothing(params string[] arguments)
    {
        Assert.Equal(ExitCode.Usage, new TestHost().Run([.. arguments, "--archive", _archive]));
        Assert.False(File.Exists(_archive));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Write(string path, string text)
    {
        string full = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return full;
    }

    private (int Code, string Output) Run(params string[] arguments)
    {
        // A name of an archive may stand first.
        bool other = arguments[0].EndsWith(".db", StringComparison.Ordinal);
        var host = new TestHost();
        int code = host.Run([.. other ? arguments[1..] : arguments, "--archive", other ? arguments[0] : _archive]);
        return (code, host.Output);
    }

    private static string Telegram(int number, string subject, string reference) =>
        $"""
        R 111251Z DEC 07
        FM AMEMBASSY MINSK
        TO SECSTATE WASHDC

        UNCLAS MINSK {number:D6}

        SUBJECT: {subject}

        REF: {reference}

        1. They talked for hours.
        MOORE

        """;
}

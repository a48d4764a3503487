using System.IO.Compression;
using System.Text.Json;
using Xunit;

namespace Reftel.Cli.Tests.Commands;

public sealed class AddCommandTests : IDisposable
{
    private readonly ArchiveFolder _folder = new();

    [Fact]
    public void A_folder_is_added_once_and_shown_by_its_ids()
    {
        _folder.Write("in/a.txt", ArchiveFolder.Telegram(12, "TALKS BEGIN", "06 MINSK 1019"));
        _folder.Write("in/b.txt", ArchiveFolder.Telegram(13, "TALKS END", "MINSK 12"));

        Assert.Equal((ExitCode.Done, $"2 documents added from 2 files to {_folder.Archive}\n"), _folder.Run("add", _folder["in"]));
        Assert.Equal((ExitCode.Done, $"0 documents added from 0 files to {_folder.Archive}; 2 files held already\n"), _folder.Run("add", _folder["in"]));
        (int code, string page) = _folder.Run("show", "07minsk13");
        Assert.Equal(ExitCode.Done, code);
        Assert.Contains("TALKS END", page, StringComparison.Ordinal);
        Assert.Equal(ArchiveFolder.Telegram(13, "TALKS END", "MINSK 12"), _folder.Run("show", "07MINSK13", "--original").Output);
        Assert.Equal("07MINSK13", JsonDocument.Parse(_folder.Run("show", "07MINSK13", "--format", "json").Output).RootElement.GetProperty("id").GetString());
        Assert.Equal((ExitCode.Done, "2 files, 2 documents: sound\n"), _folder.Run("verify"));
    }

    [Fact]
    public void What_was_read_of_a_file_is_shown_as_it_was_read()
    {
        _folder.Write("a.txt", "A plain text.\n");
        Assert.Equal(ExitCode.Done, _folder.Run("add", "--date", "1975-03", _folder["a.txt"]).Code);

        string id = JsonDocument.Parse(_folder.Run("stats", "--format", "json").Output).RootElement.GetProperty("firstDate").GetString()!;

        Assert.Equal("1975-03", id);
    }

    [Fact]
    public void Files_come_from_zip_archives_lists_and_standard_input()
    {
        using (ZipArchive zip = ZipFile.Open(_folder["in.zip"], ZipArchiveMode.Create))
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

        _folder.Write("two.txt", "Two.");
        _folder.Write("list.txt", $"{_folder["two.txt"]}\r\n\n");
        var host = new TestHost { Input = "Three." };

        Assert.Equal(ExitCode.Failure, host.Run(
            "add", "--archive", _folder.Archive, "--from-list", _folder["list.txt"], _folder["in.zip"], "-"));

        Assert.Equal($"3 documents added from 3 files to {_folder.Archive}; 1 could not be read\n", host.Output);
        Assert.Contains("in.zip/../out.txt: has a name that leads out of its archive", host.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void The_archive_does_not_add_itself()
    {
        _folder.Write("a.txt", "A text.");

        Assert.Equal((ExitCode.Done, $"1 document added from 1 file to {_folder.Archive}\n"), _folder.Run("add", _folder.Root));
        Assert.Equal((ExitCode.Done, $"0 documents added from 0 files to {_folder.Archive}; 1 file held already\n"), _folder.Run("add", _folder.Root));
    }

    [Fact]
    public void What_is_not_there_is_told_and_not_remembered()
    {
        Assert.Equal((ExitCode.Failure, $"0 documents added from 0 files to {_folder.Archive}; 1 could not be read\n"), _folder.Run("add", _folder["no.txt"]));
        Assert.Equal((ExitCode.Done, "0 files could not be read\n"), _folder.Run("add", "--failures"));
    }

    [Fact]
    public void What_failed_is_listed_and_tried_again()
    {
        string path = _folder.Write("in/empty.txt", "");
        Assert.Equal(ExitCode.Failure, _folder.Run("add", _folder["in"]).Code);
        Assert.Equal(
            (ExitCode.Findings, $"{path}: is empty\n1 file could not be read; reftel add --retry-failed tries again\n"), _folder.Run("add", "--failures"));

        File.WriteAllText(path, "No longer.");

        Assert.Equal((ExitCode.Done, $"1 document added from 1 file to {_folder.Archive}\n"), _folder.Run("add", "--retry-failed"));
        Assert.Equal((ExitCode.Done, "0 files could not be read\n"), _folder.Run("add", "--failures"));
    }

    [Fact]
    public void A_link_that_leads_nowhere_is_remembered_until_it_leads_to_a_file()
    {
        _folder.Write("in/a.txt", "A text.");
        File.CreateSymbolicLink(_folder["in/link.txt"], _folder["later.txt"]);
        Assert.Equal(ExitCode.Failure, _folder.Run("add", _folder["in"]).Code);
        Assert.Equal(ExitCode.Failure, _folder.Run("add", "--retry-failed").Code);
        Assert.StartsWith($"{_folder["in/link.txt"]}: is a link to {_folder["later.txt"]}, which is not there", _folder.Run("add", "--failures").Output, StringComparison.Ordinal);

        _folder.Write("later.txt", "A later text.");

        Assert.Equal((ExitCode.Done, $"1 document added from 1 file to {_folder.Archive}\n"), _folder.Run("add", "--retry-failed"));
        Assert.Equal((ExitCode.Done, "0 files could not be read\n"), _folder.Run("add", "--failures"));
    }

    [Fact]
    public void A_new_version_is_told_with_what_changed()
    {
        _folder.Write("a.txt", ArchiveFolder.Telegram(12, "TALKS", "06 MINSK 1019"));
        _folder.Write("b.txt", ArchiveFolder.Telegram(12, "TALKS", "06 MINSK 1019").Replace("for hours", "for days", StringComparison.Ordinal));
        _folder.Run("add", _folder["a.txt"]);

        string told = _folder.Run("add", _folder["b.txt"]).Output;

        Assert.StartsWith("07MINSK12: a new version is kept beside the old; reftel show 07MINSK12 --diff", told, StringComparison.Ordinal);
        string diff = _folder.Run("show", "07MINSK12", "--diff").Output;
        Assert.Contains("- They talked for hours.\n+ They talked for days.\n", diff, StringComparison.Ordinal);
        Assert.Contains("1 older version kept; reftel show 07MINSK12 --version 1", _folder.Run("show", "07MINSK12").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_said_of_a_file_that_is_held_is_told_to_be_passed_over()
    {
        string file = _folder.Write("a.txt", ArchiveFolder.Telegram(12, "TALKS", "06 MINSK 1019"));
        Assert.Equal("", _folder.RunAll("add", file, "--form", "telegram").Errors);
        Assert.Equal("reftel add: --form was passed over for the file held already; to read one otherwise, remove it first\n", _folder.RunAll("add", file, "--form", "text").Errors);
        Assert.Equal("", _folder.RunAll("add", file).Errors);
    }

    [Fact]
    public void Of_an_archive_on_standard_input_the_file_is_asked_for()
    {
        var host = new TestHost { Input = "PK\u0003\u0004 and more" };
        Assert.Equal(ExitCode.Failure, host.Run("add", "-", "--archive", _folder.Archive));
        Assert.Equal("reftel add: -: is a zip archive or an office file; name the file of an archive instead of -, and what is in it is added\n", host.Errors);
    }

    [Fact]
    public void A_worker_without_an_archive_says_that_nothing_was_queued() =>
        Assert.EndsWith("; nothing was queued, so there is nothing to work on\n", _folder.RunAll("worker", "--drain").Errors, StringComparison.Ordinal);

    public void Dispose() => _folder.Dispose();
}

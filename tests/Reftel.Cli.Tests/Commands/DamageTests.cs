using Xunit;

namespace Reftel.Cli.Tests.Commands;

/// <summary>Whatever happens to the bytes of an archive, a command says so and ends.</summary>
public sealed partial class DamageTests : IDisposable
{
    private readonly ArchiveFolder _folder = new();
    private readonly byte[] _sound;

    public DamageTests()
    {
        for (int i = 1; i <= 20; i++)
        {
            _folder.Write($"in/{i:D2}.txt", ArchiveFolder.Telegram(i, $"TALKS ON GAS {i}", $"06 MINSK {i}"));
        }

        _folder.Run("add", _folder["in"]);
        _sound = File.ReadAllBytes(_folder.Archive);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Changed_bytes_are_told(int seed)
    {
        var random = new Random(seed);
        int damaged = 0;
        for (int round = 0; round < 12; round++)
        {
            byte[] bytes = [.. _sound];
            for (int i = 0; i < 1 << (round % 7); i++)
            {
                bytes[random.Next(4_096, bytes.Length)] ^= (byte)random.Next(1, 256);
            }

            damaged += Run(bytes);
        }

        Assert.True(damaged > 0);
    }

    [Theory]
    [InlineData(1, 2)]
    [InlineData(1, 10)]
    [InlineData(9, 10)]
    public void A_file_that_was_cut_off_is_told(int part, int of)
    {
        Replace(_sound[..(_sound.Length * part / of)]);
        (int code, _, string errors) = _folder.RunAll("search", "gas");
        Assert.Equal(ExitCode.Failure, code);
        Assert.Contains("is damaged", errors, StringComparison.Ordinal);
        Assert.Contains("restore a backup", errors, StringComparison.Ordinal);
        Assert.NotEqual(ExitCode.Done, _folder.Run("verify").Code);
        Assert.Equal(ExitCode.Failure, _folder.Run("add", _folder["in"]).Code);
    }

    [Fact]
    public void A_damaged_index_is_made_anew_from_the_files()
    {
        Change("UPDATE segment_page SET bytes = zeroblob(length(bytes)) WHERE page = 0");

        Assert.NotEqual(ExitCode.Done, _folder.Run("verify").Code);
        Assert.Equal(ExitCode.Done, _folder.Run("reread", "--all").Code);
        Assert.Equal(ExitCode.Done, _folder.Run("verify").Code);
        Assert.StartsWith("40 paragraphs of 20 documents", _folder.Run("search", "gas").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_file_is_named_with_what_mends_it_and_the_others_go_on()
    {
        Change("UPDATE original SET bytes = zeroblob(length(bytes)) WHERE key = 7");
        string told = $"the kept bytes of 07MINSK7 ({_folder["in/07.txt"]}) are damaged; reftel remove 07MINSK7 takes it out, and reftel add brings it back whole";

        Assert.Equal((ExitCode.Findings, $"{told}\n20 files, 20 documents: 1 problem\n"), _folder.Run("verify"));
        Assert.Equal((ExitCode.Failure, "", $"reftel show: {told}\n"), _folder.RunAll("show", "07MINSK7"));
        (int code, string output, string errors) = _folder.RunAll("reread", "--all");
        Assert.Equal((ExitCode.Findings, $"reftel reread: {told}\n"), (code, errors));
        Assert.StartsWith("19 files read again", output, StringComparison.Ordinal);
        Assert.EndsWith("; 1 keeps its old record\n", output, StringComparison.Ordinal);
        (code, _, errors) = _folder.RunAll("backup", _folder["copy.db"]);
        Assert.Equal((ExitCode.Findings, $"reftel backup: {told}; the copy has it as it is\n"), (code, errors));

        Assert.Equal(ExitCode.Done, _folder.Run("remove", "07MINSK7").Code);
        Assert.Equal(ExitCode.Done, _folder.Run("add", _folder["in"]).Code);
        Assert.Equal((ExitCode.Done, "20 files, 20 documents: sound\n"), _folder.Run("verify"));
    }

    [Theory]
    [InlineData("page = 0")]
    [InlineData("part IN (0, 1)")]
    public void A_damaged_index_and_a_damaged_file_are_mended_one_behind_the_other(string pages)
    {
        Change($"UPDATE segment_page SET bytes = zeroblob(length(bytes)) WHERE {pages}");
        Change("UPDATE original SET bytes = zeroblob(length(bytes)) WHERE key = 7");

        (int code, _, string errors) = _folder.RunAll("reread", "--all");
        Assert.Equal(ExitCode.Findings, code);
        Assert.StartsWith("reftel reread: the kept bytes of 07MINSK7 (", errors, StringComparison.Ordinal);
        Assert.EndsWith("20 files, 20 documents: 1 problem\n", _folder.Run("verify").Output, StringComparison.Ordinal);
        Assert.StartsWith("40 paragraphs of 20 documents", _folder.Run("search", "gas").Output, StringComparison.Ordinal);
        Assert.Contains("1 document", _folder.Run("search", "id:07MINSK7 date:2007-12-11 cites:06MINSK7").Output, StringComparison.Ordinal);

        Assert.Equal(ExitCode.Done, _folder.Run("remove", "07MINSK7").Code);
        Assert.Equal(ExitCode.Done, _folder.Run("add", _folder["in"]).Code);
        Assert.Equal((ExitCode.Done, "20 files, 20 documents: sound\n"), _folder.Run("verify"));
    }

    [Fact]
    public void Of_a_file_whose_text_is_lost_too_title_and_fields_are_still_found()
    {
        Change("UPDATE original SET bytes = zeroblob(length(bytes)) WHERE key = 7");
        Change("UPDATE document SET pieces = zeroblob(9) WHERE key = 7");

        Assert.Equal(ExitCode.Findings, _folder.Run("reread", "--all").Code);
        Assert.EndsWith("20 files, 20 documents: 1 problem\n", _folder.Run("verify").Output, StringComparison.Ordinal);
        Assert.Contains("07MINSK7", _folder.Run("search", "gas from:MINSK id:07MINSK7").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DELETE FROM segment_page")]
    [InlineData("DELETE FROM segment_part")]
    [InlineData("UPDATE segment_page SET bytes = zeroblob(length(bytes))")]
    public void What_is_removed_while_the_index_is_lost_is_gone_when_it_is_made_anew(string damage)
    {
        Change(damage);

        Assert.Equal(
            (ExitCode.Findings, "1 document and 1 file taken out; the trace is kept\n",
                "reftel remove: the index is damaged and may hold words of it still; reftel reread --all makes the index anew\n"),
            _folder.RunAll("remove", "07MINSK7"));
        Assert.Equal(ExitCode.Done, _folder.Run("reread", "--all").Code);
        Assert.Equal((ExitCode.Done, "19 files, 19 documents: sound\n"), _folder.Run("verify"));
    }

    [Theory]
    [InlineData("DELETE FROM segment_page WHERE part = 0")]
    [InlineData("DELETE FROM segment_page WHERE part = 4")]
    public void A_lost_page_of_the_index_is_told_and_the_files_are_looked_at_all_the_same(string damage)
    {
        Change(damage);
        Change("UPDATE original SET bytes = zeroblob(length(bytes)) WHERE key = 7");

        (int code, string output) = _folder.Run("verify");
        Assert.Equal(ExitCode.Findings, code);
        Assert.Contains("1 part of the index has lost pages; reftel reread --all makes the index anew", output, StringComparison.Ordinal);
        Assert.Contains("the kept bytes of 07MINSK7", output, StringComparison.Ordinal);
        Assert.Contains("20 files, 20 documents: ", output, StringComparison.Ordinal);
        (code, _, string errors) = _folder.RunAll("backup", _folder["copy.db"]);
        Assert.Equal(ExitCode.Findings, code);
        Assert.Contains("has lost pages", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("INSERT INTO removed (document) VALUES (3), (21), (22), (999)")]
    [InlineData("PRAGMA foreign_keys = OFF; INSERT INTO segment_part (segment, part, length) VALUES (99, 1, 5)")]
    [InlineData("DELETE FROM segment")]
    [InlineData("PRAGMA foreign_keys = OFF; INSERT INTO reference (document, number, target, kind) VALUES (999, 1, '06MINSK1', 'telegram')")]
    [InlineData("PRAGMA foreign_keys = OFF; INSERT INTO name (original, path) VALUES (999, '/nowhere.txt'), (998, '/nowhere.txt')")]
    public void Stray_rows_are_told_and_go_when_everything_is_read_again(string damage)
    {
        Change(damage);

        (int code, string output) = _folder.Run("verify");
        Assert.Equal(ExitCode.Findings, code);
        Assert.DoesNotContain("restore a backup", output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, _folder.Run("reread", "--all").Code);
        Assert.Equal(ExitCode.Done, _folder.Run("reread", "--all").Code);
        Assert.Equal((ExitCode.Done, "20 files, 20 documents: sound\n"), _folder.Run("verify"));
    }

    [Fact]
    public void A_file_with_other_bytes_than_came_is_named_too()
    {
        Change("UPDATE original SET bytes = (SELECT bytes FROM original WHERE key = 8), size = (SELECT size FROM original WHERE key = 8) WHERE key = 7");
        Assert.StartsWith("the kept bytes of 07MINSK7 (", _folder.Run("verify").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("search", "gas")]
    [InlineData("reread")]
    [InlineData("reread", "--all")]
    [InlineData("search", "--saved")]
    [InlineData("remove", "07MINSK7")]
    public void An_empty_file_is_no_archive_and_stays_empty(params string[] arguments)
    {
        string empty = _folder.Write("empty.db", "");
        var host = new TestHost();
        Assert.Equal(ExitCode.Failure, host.Run([.. arguments, "--archive", empty]));
        Assert.StartsWith($"reftel {arguments[0]}: {empty} is empty; reftel add makes an archive of it", host.Errors, StringComparison.Ordinal);
        Assert.Equal(0, new FileInfo(empty).Length);
    }

    public void Dispose() => _folder.Dispose();

    private void Change(string sql)
    {
        using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={_folder.Archive};Pooling=False");
        connection.Open();
        using Microsoft.Data.Sqlite.SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    // How many commands told of it; none throws.
    private int Run(byte[] bytes)
    {
        int told = 0;
        foreach (string[] command in new string[][] { ["search", "gas OR talks*", "--facets"], ["show", "07MINSK7"], ["refs", "--missing"], ["stats"], ["verify"] })
        {
            Replace(bytes);
            (int code, _, string errors) = _folder.RunAll(command);
            Assert.True(code is ExitCode.Done or ExitCode.Findings or ExitCode.Failure, $"{string.Join(' ', command)}: {code} {errors}");
            told += code == ExitCode.Done ? 0 : 1;
        }

        return told;
    }

    private void Replace(byte[] bytes)
    {
        File.Delete($"{_folder.Archive}-wal");
        File.Delete($"{_folder.Archive}-shm");
        File.WriteAllBytes(_folder.Archive, bytes);
    }
}

using Xunit;

namespace Reftel.Cli.Tests.Commands;

/// <content>Tables and rows that somebody changed.</content>
public sealed partial class DamageTests
{
    [Theory]
    [InlineData("segment_part")]
    [InlineData("reference")]
    [InlineData("removal")]
    [InlineData("document")]
    public void A_table_that_is_gone_is_told_by_every_command(string table)
    {
        Change($"PRAGMA foreign_keys = OFF; DROP TABLE {table}");
        foreach (string[] command in new string[][]
        {
            ["search", "gas"], ["show", "07MINSK7"], ["refs", "07MINSK7"], ["stats"], ["verify"], ["remove", "07MINSK7"], ["reread", "--all"], ["add", _folder["in"]], ["backup", _folder["copy.db"]],
        })
        {
            Assert.Equal(
                (ExitCode.Failure, "", $"reftel {command[0]}: the archive {_folder.Archive} has lost its table {table}; restore a backup, or add the documents to a new archive\n"),
                _folder.RunAll(command));
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void Damage_is_told_in_plain_words(int part)
    {
        Change($"UPDATE segment_page SET bytes = CAST(x'FFFFFFFF07FFFFFFFF0F' || zeroblob(length(bytes) - 10) AS BLOB) WHERE part = {part} AND length(bytes) > 10");
        foreach (string[] command in new string[][] { ["search", "gas"], ["verify"] })
        {
            (_, string output, string errors) = _folder.RunAll(command);
            Assert.DoesNotMatch("must be|Index was|Parameter|out of range|Non-negative|key '", output + errors);
        }
    }

    [Theory]
    [InlineData("title = 'OTHER TALKS'")]
    [InlineData("title = NULL")]
    [InlineData("date = '2006-01-02'")]
    [InlineData("date = NULL")]
    [InlineData("language = 'ru'")]
    [InlineData("id = '07MINSK777'")]
    public void Of_a_damaged_file_whose_row_was_changed_too_only_the_bytes_are_lost_in_the_end(string change)
    {
        Change("UPDATE original SET bytes = zeroblob(length(bytes)) WHERE key = 7");
        Change($"UPDATE document SET {change} WHERE key = 7");

        Assert.Equal(ExitCode.Findings, _folder.Run("reread", "--all").Code);
        string told = _folder.Run("verify").Output;
        Assert.StartsWith("the kept bytes of 07MINSK7", told, StringComparison.Ordinal);
        Assert.EndsWith("20 files, 20 documents: 1 problem\n", told, StringComparison.Ordinal);
        Assert.Contains("07MINSK7", _folder.Run("search", "\"talks on gas 7\" from:MINSK id:07MINSK7 date:2007-12-11").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("length = -1")]
    [InlineData("length = length + 1")]
    [InlineData("length = 2147483647")]
    [InlineData("length = 5000000000")]
    public void A_wrong_length_in_the_index_is_told(string change)
    {
        for (int part = 0; part < 7; part++)
        {
            Replace(_sound);
            Change($"UPDATE segment_part SET {change} WHERE part = {part}");
            (int code, string output, string errors) = _folder.RunAll("verify");
            Assert.Equal((ExitCode.Findings, ""), (code, errors));
            Assert.Contains("reftel reread --all makes the index anew", output, StringComparison.Ordinal);
        }
    }
}

using Microsoft.Data.Sqlite;
using Xunit;

namespace Reftel.Archive.Tests.Ingest;

public sealed class VerificationTests : IDisposable
{
    private readonly TestArchive _archive = new();

    [Fact]
    public void A_sound_archive_has_no_problems()
    {
        _archive.Add(2, 10, GeneratedFiles.Write(_archive.Folder, 100));

        Assert.Empty(_archive.Verify());
    }

    [Theory]
    [InlineData("UPDATE original SET bytes = (SELECT bytes FROM original WHERE key = 2), size = (SELECT size FROM original WHERE key = 2) WHERE key = 1", "takes it out, and reftel add brings it back whole")]
    [InlineData("UPDATE document SET pieces = (SELECT pieces FROM document WHERE key = 2) WHERE key = 1", "the index")]
    [InlineData("UPDATE document SET date = '2007-12-11T12:52:00Z' WHERE key = 1", "its record is not as it was written; reftel reread --all")]
    [InlineData("UPDATE reference SET kind = 'report'", "its record is not as it was written")]
    [InlineData("UPDATE document SET part = 2 WHERE key = 2", "reftel reread --all reads it again")]
    [InlineData("UPDATE document SET checksum = NULL, id = 'other' WHERE key = 1", "its fields in the index")]
    [InlineData("UPDATE document SET checksum = NULL, title = 'OTHER TALKS' WHERE key = 1", "its fields in the index")]
    [InlineData("UPDATE document SET checksum = NULL, title = 'A title' WHERE key = 2", "its fields in the index")]
    [InlineData("UPDATE document SET checksum = NULL, date = '2006' WHERE key = 1", "its fields in the index")]
    [InlineData("UPDATE document SET checksum = NULL, form = 'report' WHERE key = 2", "its fields in the index")]
    [InlineData("UPDATE document SET checksum = NULL, language = 'ru' WHERE key = 1", "its fields in the index")]
    [InlineData("UPDATE document SET pieces = x'0102' WHERE key = 1", "its text is damaged")]
    [InlineData("UPDATE document SET pieces = x'FFFFFFFF07' WHERE key = 1", "its text is damaged")]
    [InlineData("UPDATE original SET size = -1 WHERE key = 2", "the kept bytes of text-")]
    [InlineData("UPDATE segment_page SET bytes = CAST(x'FFFFFFFF07' || zeroblob(length(bytes) - 5) AS BLOB) WHERE part = 6 AND segment = 1", "cannot be read")]
    [InlineData("DELETE FROM name WHERE original = 1", "the names of its file are lost")]
    [InlineData("DELETE FROM reference WHERE document = (SELECT min(document) FROM reference)", "its record is not as it was written")]
    [InlineData("DELETE FROM segment WHERE key = 1", "the index does not hold it")]
    [InlineData("DELETE FROM document WHERE key = 1", "but the archive does not")]
    [InlineData("UPDATE segment_page SET bytes = zeroblob(length(bytes)) WHERE part = 4 AND segment = 1", "damaged")]
    [InlineData("UPDATE segment_page SET bytes = zeroblob(3) WHERE part = 0 AND segment = 1", "damaged")]
    [InlineData("UPDATE document SET original = 99 WHERE key = 1", "belongs to nothing")]
    public void Damage_is_told(string damage, string problem)
    {
        _archive.AddTexts(
            "UNCLAS MINSK 000012\n\nSUBJECT: TALKS\n\nREF: 06 MINSK 1019\n\n1. They talked for hours.\nMOORE\n",
            "A second text, of other words.",
            "A third one.");
        Change(damage);

        Assert.Contains(_archive.Verify(), found => found.Contains(problem, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(6)]
    public void A_changed_byte_of_the_index_is_told_whatever_it_means(int part)
    {
        _archive.AddTexts("They talked of gas for hours.", "A second text, of other words.");
        byte[] page = Page(part);
        for (int at = 0; at < page.Length; at++)
        {
            page[at] ^= 1;
            Change($"UPDATE segment_page SET bytes = x'{Convert.ToHexString(page)}' WHERE part = {part}");
            Assert.Contains("1 page of the index is not as it was written; reftel reread --all makes the index anew", _archive.Verify());
            page[at] ^= 1;
        }
    }

    [Theory]
    [InlineData("words = words + 1")]
    [InlineData("paragraphs = 1")]
    [InlineData("documents = 7")]
    public void A_wrong_sum_of_the_index_is_told(string change)
    {
        _archive.AddTexts("They talked of gas for hours.", "A second text, of other words.");
        Change($"UPDATE segment SET {change}");
        Assert.Equal(["1 part of the index counts its documents, paragraphs or words wrong; reftel reread --all makes the index anew"], _archive.Verify());
    }

    [Fact]
    public void Damage_does_not_become_sound_when_segments_are_joined()
    {
        Exception? told = null;
        for (int i = 0; i < 20 && told is null; i++)
        {
            told = Record.Exception(() => _archive.AddTexts($"They talked of gas for {i} hours."));
            if (i == 2)
            {
                byte[] page = Page(6);
                page[^1] ^= 1;
                Change($"UPDATE segment_page SET bytes = x'{Convert.ToHexString(page)}' WHERE part = 6 AND segment = 1");
            }
        }

        Assert.Contains(_archive.Verify(), problem => problem.StartsWith("1 page of the index", StringComparison.Ordinal));
    }

    [Fact]
    public void Pages_of_before_have_no_checksum_and_nothing_is_told()
    {
        _archive.AddTexts("They talked of gas for hours.");
        Change("UPDATE segment_page SET checksum = NULL");
        Assert.Empty(_archive.Verify());
    }

    public void Dispose() => _archive.Dispose();

    private byte[] Page(int part)
    {
        using var connection = new SqliteConnection($"Data Source={_archive.File};Pooling=False");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = $"SELECT bytes FROM segment_page WHERE part = {part} AND segment = 1";
        return (byte[])command.ExecuteScalar()!;
    }

    private void Change(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={_archive.File};Pooling=False;Foreign Keys=False");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        Assert.NotEqual(0, command.ExecuteNonQuery());
    }
}

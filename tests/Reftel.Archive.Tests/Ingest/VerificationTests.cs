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
    [InlineData("UPDATE document SET id = 'other' WHERE key = 1", "its fields in the index")]
    [InlineData("UPDATE document SET title = 'OTHER TALKS' WHERE key = 1", "its fields in the index")]
    [InlineData("UPDATE document SET title = 'A title' WHERE key = 2", "its fields in the index")]
    [InlineData("UPDATE document SET date = '2006' WHERE key = 1", "its fields in the index")]
    [InlineData("UPDATE document SET form = 'report' WHERE key = 2", "its fields in the index")]
    [InlineData("UPDATE document SET language = 'ru' WHERE key = 1", "its fields in the index")]
    [InlineData("UPDATE document SET pieces = x'0102' WHERE key = 1", "its text is damaged")]
    [InlineData("UPDATE document SET pieces = x'FFFFFFFF07' WHERE key = 1", "its text is damaged")]
    [InlineData("UPDATE original SET size = -1 WHERE key = 2", "the kept bytes of text-")]
    [InlineData("UPDATE segment_page SET bytes = CAST(x'FFFFFFFF07' || zeroblob(length(bytes) - 5) AS BLOB) WHERE part = 6 AND segment = 1", "cannot be read")]
    [InlineData("DELETE FROM name WHERE original = 1", "the names of its file are lost")]
    [InlineData("DELETE FROM reference WHERE document = (SELECT min(document) FROM reference)", "its fields in the index")]
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

    public void Dispose() => _archive.Dispose();

    private void Change(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={_archive.File};Pooling=False;Foreign Keys=False");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        Assert.NotEqual(0, command.ExecuteNonQuery());
    }
}

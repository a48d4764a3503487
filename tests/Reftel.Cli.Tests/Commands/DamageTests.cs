using Xunit;

namespace Reftel.Cli.Tests.Commands;

/// <summary>Whatever happens to the bytes of an archive, a command says so and ends.</summary>
public sealed class DamageTests : IDisposable
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
        using (var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={_folder.Archive};Pooling=False"))
        {
            connection.Open();
            using Microsoft.Data.Sqlite.SqliteCommand command = connection.CreateCommand();
            command.CommandText = "UPDATE segment_page SET bytes = zeroblob(length(bytes)) WHERE page = 0";
            command.ExecuteNonQuery();
        }

        Assert.NotEqual(ExitCode.Done, _folder.Run("verify").Code);
        Assert.Equal(ExitCode.Done, _folder.Run("reread", "--all").Code);
        Assert.Equal(ExitCode.Done, _folder.Run("verify").Code);
        Assert.StartsWith("40 paragraphs of 20 documents", _folder.Run("search", "gas").Output, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

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

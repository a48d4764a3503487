using System.Text;
using Reftel.Archive.Sqlite;
using Reftel.Archive.Store;
using Xunit;

namespace Reftel.Archive.Tests.Sqlite;

public sealed class RemovedWordsTests
{
    [Fact]
    public void Words_of_what_was_removed_are_nowhere_in_the_file()
    {
        using var archive = new TestArchive();

        // One segment each, so that they were joined, and pages freed, before anything is removed.
        for (int i = 0; i < 12; i++)
        {
            archive.AddTexts($"Text number {i}. The harbour of Quenzibar was shut by order {i}.");
        }

        Assert.Contains("uenzibar", Bytes(archive), StringComparison.Ordinal);
        using (SqliteStore store = archive.Open(StoreAccess.Write))
        {
            store.Remove(store.Originals(0, 100, null), null);
        }

        Assert.DoesNotContain("uenzibar", Bytes(archive), StringComparison.Ordinal);
    }

    private static string Bytes(TestArchive archive) => Encoding.Latin1.GetString(File.ReadAllBytes(archive.File));
}

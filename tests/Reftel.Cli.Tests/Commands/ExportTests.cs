using System.Security.Cryptography;
using System.Text.Json;
using Reftel.Archive;
using Reftel.Archive.Store;
using Reftel.Archive.Store.Readers;
using Xunit;

namespace Reftel.Cli.Tests.Commands;

public sealed class ExportTests : IDisposable
{
    private readonly ArchiveFolder _folder = new();

    public ExportTests()
    {
        _folder.Write("in/a.txt", ArchiveFolder.Telegram(12, "TALKS", "06 MINSK 1019"));
        _folder.Write("in/b.txt", ArchiveFolder.Telegram(13, "MORE TALKS", "06 MINSK 1019"));
        _folder.Run("add", _folder["in"]);
    }

    [Fact]
    public void Records_are_those_of_read_one_a_line()
    {
        Assert.Equal((ExitCode.Done, $"2 documents and 0 readers' notes exported to {_folder["out"]}\n"), _folder.Run("export", "-o", _folder["out"]));
        string[] lines = File.ReadAllLines(_folder["out/documents.jsonl"]);
        var host = new TestHost();
        host.Run("read", _folder["in/a.txt"], _folder["in/b.txt"], "--format", "json");
        Assert.Equal(host.Output.TrimEnd('\n').Split('\n'), lines);
    }

    [Fact]
    public void A_query_chooses_documents()
    {
        _folder.Run("export", "subject:more", "-o", _folder["out"]);
        Assert.Equal(["07MINSK13"], File.ReadAllLines(_folder["out/documents.jsonl"]).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString()));
    }

    [Fact]
    public void Originals_are_byte_for_byte_what_was_added_and_the_manifest_has_the_hash_of_each_file()
    {
        _folder.Run("export", "--originals", "-o", _folder["out"]);
        byte[] bytes = File.ReadAllBytes(_folder["in/a.txt"]);
        Assert.Equal(bytes, File.ReadAllBytes(_folder[$"out/originals/{Convert.ToHexStringLower(SHA256.HashData(bytes))}.txt"]));
        JsonElement manifest = JsonDocument.Parse(File.ReadAllText(_folder["out/export.json"])).RootElement;
        Assert.Equal("reftel/export/1", manifest.GetProperty("schema").GetString());
        foreach (JsonElement file in manifest.GetProperty("files").EnumerateArray())
        {
            byte[] written = File.ReadAllBytes(_folder[$"out/{file.GetProperty("name").GetString()}"]);
            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(written)), file.GetProperty("sha256").GetString());
        }
    }

    [Fact]
    public void What_readers_said_is_there_with_the_words_and_what_stands_around_them()
    {
        using (IArchiveStore store = ArchiveStores.Open(_folder.Archive, StoreAccess.Write, TimeProvider.System, "reader"))
        {
            KeptDocument kept = store.Find("07MINSK12")[0];
            int at = File.ReadAllText(_folder["in/a.txt"]).IndexOf("talked", StringComparison.Ordinal);
            store.AddRemark(new DocumentPlace(kept.Card.Sha256, 1), new RemarkStretch(at, at + 6, "talked"), "With whom?");
            store.Collect(CollectionKind.Tag, "talks", new DocumentPlace(kept.Card.Sha256, 1));
            store.Collect(CollectionKind.Tag, "talks", new DocumentPlace(store.Find("07MINSK13")[0].Card.Sha256, 1));
        }

        Assert.StartsWith("1 document and 2 readers' notes", _folder.Run("export", "id:07MINSK12", "-o", _folder["out"]).Output, StringComparison.Ordinal);
        JsonElement notes = JsonDocument.Parse(File.ReadAllText(_folder["out/notes.json"])).RootElement;
        Assert.Equal("With whom?", Assert.Single(notes.GetProperty("remarks").EnumerateArray()).GetProperty("comment").GetString());
        Assert.Equal(1, Assert.Single(notes.GetProperty("tags").EnumerateArray()).GetProperty("documents").GetArrayLength());
        JsonElement[] annotations = [.. File.ReadAllLines(_folder["out/annotations.jsonl"]).Select(line => JsonDocument.Parse(line).RootElement)];
        Assert.Equal(["commenting", "tagging"], annotations.Select(annotation => annotation.GetProperty("motivation").GetString()));
        JsonElement quote = annotations[0].GetProperty("target").GetProperty("selector")[0];
        Assert.Equal("talked", quote.GetProperty("exact").GetString());
        Assert.EndsWith("1. They ", quote.GetProperty("prefix").GetString(), StringComparison.Ordinal);
        Assert.StartsWith(" for hours.", quote.GetProperty("suffix").GetString(), StringComparison.Ordinal);
        Assert.StartsWith("ni:///sha-256;", annotations[0].GetProperty("target").GetProperty("source").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_replaced()
    {
        _folder.Write("out/mine.txt", "mine");
        (int code, _, string errors) = _folder.RunAll("export", "-o", _folder["out"]);
        Assert.Equal(ExitCode.Usage, code);
        Assert.Contains("is not empty", errors, StringComparison.Ordinal);
        Assert.Equal(["mine.txt"], Directory.GetFileSystemEntries(_folder["out"]).Select(Path.GetFileName));
    }

    [Fact]
    public void A_mistake_in_the_query_leaves_nothing_behind()
    {
        (int code, _, string errors) = _folder.RunAll("export", "subject:", "-o", _folder["out"]);
        Assert.Equal(ExitCode.Usage, code);
        Assert.StartsWith("reftel export: ", errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["out"]));
        Assert.Empty(Directory.GetFileSystemEntries(_folder.Root, ".reftel-*"));
    }

    public void Dispose() => _folder.Dispose();
}

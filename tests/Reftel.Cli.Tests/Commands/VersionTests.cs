using System.Text.Json;
using Xunit;

namespace Reftel.Cli.Tests.Commands;

/// <summary>Several versions of one document: which is found, and which is shown.</summary>
public sealed class VersionTests : IDisposable
{
    private readonly ArchiveFolder _folder = new();
    private readonly string _old = ArchiveFolder.Telegram(12, "TALKS", "06 MINSK 1019");

    public VersionTests()
    {
        _folder.Write("a.txt", _old);
        _folder.Write("b.txt", _old.Replace("for hours", "for days", StringComparison.Ordinal));
        _folder.Write("c.txt", ArchiveFolder.Telegram(13, "MORE TALKS", "06 MINSK 1019"));
        _folder.Run("add", _folder["a.txt"]);
        _folder.Run("add", _folder["b.txt"], _folder["c.txt"]);
    }

    [Fact]
    public void The_newest_alone_is_found_and_the_older_is_counted()
    {
        string found = _folder.Run("search", "\"talked\"").Output;
        Assert.StartsWith("2 paragraphs of 2 documents answer \"talked\"", found, StringComparison.Ordinal);
        Assert.Contains("07MINSK12 (version 2 of 2) 2007-12-11", found, StringComparison.Ordinal);
        Assert.Contains("1 older version of documents answers too: --all-versions", found, StringComparison.Ordinal);
        Assert.Contains("Nothing answers hours AND id:07MINSK12", _folder.Run("search", "hours id:07MINSK12").Output, StringComparison.Ordinal);
        Assert.Contains("1 older version of documents answers too", _folder.Run("search", "hours id:07MINSK12").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void All_versions_are_found_when_asked_for_and_told_apart()
    {
        string found = _folder.Run("search", "\"talked\"", "--all-versions").Output;
        Assert.StartsWith("3 paragraphs of 3 documents answer \"talked\"", found, StringComparison.Ordinal);
        Assert.Contains("07MINSK12 (version 1 of 2)", found, StringComparison.Ordinal);
        Assert.DoesNotContain("older version", found, StringComparison.Ordinal);
        JsonElement answer = JsonDocument.Parse(_folder.Run("search", "hours id:07MINSK12", "--all-versions", "--format", "json").Output).RootElement;
        JsonElement hit = Assert.Single(answer.GetProperty("hits").EnumerateArray());
        Assert.Equal((1, 2, 0), (hit.GetProperty("version").GetInt32(), hit.GetProperty("versions").GetInt32(), answer.GetProperty("olderVersions").GetInt32()));
        string sha256 = hit.GetProperty("sha256").GetString()!;
        Assert.Equal(_old, _folder.Run("show", "07MINSK12", "--version", sha256, "--original").Output);
    }

    [Fact]
    public void An_older_version_is_shown()
    {
        Assert.Contains("for days", _folder.Run("show", "07MINSK12").Output, StringComparison.Ordinal);
        string older = _folder.Run("show", "07MINSK12", "--version", "1").Output;
        Assert.Contains("for hours", older, StringComparison.Ordinal);
        Assert.Contains("This is version 1 of 2; reftel show 07MINSK12 shows the newest", older, StringComparison.Ordinal);
        Assert.Contains("no version before this one", _folder.Run("show", "07MINSK12", "--version", "1", "--diff").Output, StringComparison.Ordinal);
        (int code, _, string errors) = _folder.RunAll("show", "07MINSK12", "--version", "3");
        Assert.Equal(ExitCode.Failure, code);
        Assert.StartsWith("reftel show: 07MINSK12 has no version 3; kept are\n  --version 1  ", errors, StringComparison.Ordinal);
        Assert.Contains(_folder["b.txt"], errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Reading_again_and_removing_keep_versions_apart()
    {
        Assert.Equal(ExitCode.Done, _folder.Run("reread", "--all").Code);
        Assert.Equal((ExitCode.Done, "3 files, 3 documents: sound\n"), _folder.Run("verify"));
        Assert.StartsWith("2 paragraphs of 2 documents", _folder.Run("search", "\"talked\"").Output, StringComparison.Ordinal);
        Assert.Contains("for days", _folder.Run("show", "07MINSK12").Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, _folder.Run("remove", "07MINSK12").Code);
        Assert.DoesNotContain("older version", _folder.Run("search", "\"talked\"").Output, StringComparison.Ordinal);
        Assert.Equal((ExitCode.Done, "1 file, 1 document: sound\n"), _folder.Run("verify"));
    }

    public void Dispose() => _folder.Dispose();
}

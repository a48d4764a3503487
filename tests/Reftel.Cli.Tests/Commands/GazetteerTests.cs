using System.Text.Json;
using Xunit;

namespace Reftel.Cli.Tests.Commands;

/// <summary>Actors and metonyms of the user's own: in files, and kept in an archive.</summary>
public sealed class GazetteerTests : IDisposable
{
    private const string Own = """
        actors:
          - name: Anna Holm
            kind: person
            aliases: [the Pilot]
            offices: [{title: Governor, of: southport, from: 2005, to: 2009}]
        metonyms:
          - {words: the Palace, stands-for: anna-holm}
        """;

    private readonly ArchiveFolder _folder = new();

    public GazetteerTests()
    {
        _folder.Write("in/a.txt", Telegram(12, "Governor Holm said that the port was open. The Palace said that the talks would go on."));
        _folder.Write("in/b.txt", Telegram(13, "The Pilot said that the ships had left. Minsk said that it was late."));
        _folder.Write("own.yaml", Own);
    }

    [Fact]
    public void Files_are_read_with_it()
    {
        var host = new TestHost();
        Assert.Equal(ExitCode.Done, host.Run("read", _folder["in/a.txt"], "--format", "json", "--gazetteer", _folder["own.yaml"]));
        Assert.Equal(["anna-holm", "anna-holm"], Speakers(host.Output));
        Assert.Equal(ExitCode.Done, host.Run("read", _folder["in/a.txt"], "--format", "json", "--gazetteer", _folder["own.yaml"], "--no-metonyms"));
        Assert.Equal(["anna-holm", "none"], Speakers(host.Output));
        Assert.Equal(ExitCode.Done, host.Run("read", _folder["in/b.txt"], "--format", "json"));
        Assert.Equal(["none", "belarus"], Speakers(host.Output));
        Assert.Equal(ExitCode.Done, host.Run("read", _folder["in/b.txt"], "--format", "json", "--no-metonyms"));
        Assert.Equal(["none", "minsk"], Speakers(host.Output));
        Assert.Equal(ExitCode.Done, host.Run("statements", _folder["in/b.txt"], "--speaker", "anna-holm", "--gazetteer", _folder["own.yaml"], "--format", "csv"));
        Assert.Equal(2, host.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Theory]
    [InlineData("read")]
    [InlineData("lint")]
    [InlineData("statements")]
    [InlineData("add")]
    public void A_faulty_one_is_told_with_its_place_and_nothing_is_read(string command)
    {
        string faulty = _folder.Write("faulty.yaml", "actors:\n  - name: A\n    kind: town\n");
        var host = new TestHost();
        string[] archive = command == "add" ? ["--archive", _folder.Archive] : [];

        Assert.Equal(ExitCode.Usage, host.Run([command, _folder["in"], "--gazetteer", faulty, .. archive]));
        Assert.Equal($"{faulty}(3,11): error RT1511: \"town\" is no kind; it can be person, body, place, state\nreftel: nothing was read; correct the gazetteer, or see 'reftel check --explain RT1511'\n", host.Errors);
        Assert.Equal("", host.Output);
        Assert.Equal(ExitCode.Failure, host.Run([command, _folder["in"], "--gazetteer", _folder["none.yaml"], .. archive]));
        Assert.Contains("--gazetteer needs a YAML file as docs/gazetteer.md describes it", host.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void An_archive_keeps_it_and_reads_all_anew_where_it_changes()
    {
        _folder.Run("add", _folder["in"]);
        Assert.Contains("no document", _folder.RunAll("actor", "show", "anna-holm").Errors, StringComparison.Ordinal);
        Assert.Matches("^[0-9]+ statements read in 2 documents\n$", _folder.Run("statements", "--update", "--gazetteer", _folder["own.yaml"]).Output);
        Assert.Equal("0 statements read in 0 documents\n", _folder.Run("statements", "--update").Output);

        string shown = _folder.Run("actor", "show", "anna-holm").Output;
        Assert.Contains("anna-holm, person, in 2 documents", shown, StringComparison.Ordinal);
        Assert.Contains("The Palace (Latin, en, own-metonym)", shown, StringComparison.Ordinal);
        Assert.Contains("Governor [southport], from 2005 to 2009: the gazetteer", shown, StringComparison.Ordinal);
        Assert.Contains("as speaker 3", shown, StringComparison.Ordinal);

        // Whoever adds later need not name it; showing and exporting read with it too.
        _folder.Write("more/c.txt", Telegram(14, "The Pilot said that it was shut."));
        _folder.Run("add", _folder["more"]);
        Assert.Contains("in 3 documents", _folder.Run("actor", "show", "anna-holm").Output, StringComparison.Ordinal);
        Assert.Equal(["anna-holm"], Speakers(_folder.Run("show", "07MINSK14", "--format", "json").Output));
        Assert.Equal(ExitCode.Usage, _folder.Run("statements", "07MINSK14", "--gazetteer", _folder["own.yaml"]).Code);

        // One without rows takes it away.
        Assert.Matches("^[0-9]+ statements read in 3 documents\n$", _folder.Run("statements", "--update", "--gazetteer", _folder.Write("empty.yaml", "# none\n")).Output);
        Assert.Contains("no document", _folder.RunAll("actor", "show", "anna-holm").Errors, StringComparison.Ordinal);
        Assert.Equal(["belarus"], Speakers(_folder.Run("show", "07MINSK13", "--format", "json").Output).Where(actor => actor != "none"));
        _folder.Run("statements", "--update", "--no-metonyms");
        Assert.Equal(["minsk"], Speakers(_folder.Run("show", "07MINSK13", "--format", "json").Output).Where(actor => actor != "none"));
        Assert.Equal(ExitCode.Done, _folder.Run("verify").Code);
    }

    public void Dispose() => _folder.Dispose();

    private static string[] Speakers(string json) =>
    [
        .. JsonDocument.Parse(json).RootElement.GetProperty("statements").EnumerateArray().Select(statement => statement.GetProperty("speaker"))
            .Where(speaker => speaker.ValueKind == JsonValueKind.Object).Select(speaker => speaker.GetProperty("actor").GetString() ?? "none"),
    ];

    private static string Telegram(int number, string words) => ArchiveFolder.Telegram(number, "TALKS", "06 MINSK 1").Replace("They talked for hours.", words, StringComparison.Ordinal);
}

using System.Text.Json;
using Xunit;

namespace Reftel.Cli.Tests.Commands;

/// <summary>Scales of likelihood of the user's own: in files, and kept in an archive.</summary>
public sealed class ScalesTests : IDisposable
{
    private const string Own = """
        scales:
          - key: port-scale
            houses: [MINSK, Harbour Desk]
            from: 2005
            rows:
              - {words: [likely, probable], from: 60, to: 84}
              - {words: a realistic chance, from: 40, to: 50}
        """;

    private readonly ArchiveFolder _folder = new();

    public ScalesTests()
    {
        _folder.Write("in/a.txt", Telegram(12, "Southport will likely sign the treaty by March 2008."));
        _folder.Write("in/b.txt", Telegram(13, "There is a realistic chance that Southport will sign the treaty by March 2008."));
        _folder.Write("own.yaml", Own);
    }

    [Fact]
    public void Files_are_read_with_them()
    {
        var host = new TestHost();
        Assert.Equal(ExitCode.Done, host.Run("read", _folder["in/a.txt"], "--format", "json"));
        Assert.Equal(["likely readers False 0.6 0.86"], Estimates(host.Output));
        Assert.Equal(ExitCode.Done, host.Run("read", _folder["in/a.txt"], "--format", "json", "--scales", _folder["own.yaml"]));
        Assert.Equal(["likely port-scale True 0.6 0.84"], Estimates(host.Output));
        Assert.Equal(ExitCode.Done, host.Run("statements", _folder["in/b.txt"], "--scales", _folder["own.yaml"], "--estimate", "realistic chance"));
        Assert.Contains("realistic chance (40-50%), forecast; due 2008-03", host.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("read")]
    [InlineData("lint")]
    [InlineData("statements")]
    [InlineData("add")]
    public void A_faulty_list_is_told_with_its_places_and_nothing_is_read(string command)
    {
        string faulty = _folder.Write("faulty.yaml", "scales:\n  - key: a\n    rows:\n      - {words: likely, from: 80, to: 55}\n      - {words: Likely}\n");
        var host = new TestHost();
        string[] archive = command == "add" ? ["--archive", _folder.Archive] : [];

        Assert.Equal(ExitCode.Usage, host.Run([command, _folder["in"], "--scales", faulty, .. archive]));
        Assert.Equal(
            $"{faulty}(4,39): error RT1513: \"to\" (55) is less than \"from\" (80)\n{faulty}(5,17): error RT1513: \"Likely\" stands twice in one scale\n"
                + "reftel: nothing was read; correct the list of scales, or see 'reftel check --explain RT1513'\n",
            host.Errors);
        Assert.Equal("", host.Output);
        Assert.Equal(ExitCode.Failure, host.Run([command, _folder["in"], "--scales", _folder["none.yaml"], .. archive]));
        Assert.Contains("--scales needs a YAML file as docs/scales.md describes it", host.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void An_archive_keeps_them_and_reads_all_anew_where_they_change()
    {
        _folder.Run("add", _folder["in"]);
        Assert.Equal(["likely readers False 0.6 0.86"], Estimates(_folder.Run("show", "07MINSK12", "--format", "json").Output));
        Assert.Matches("^[0-9]+ statements read in 2 documents\n$", _folder.Run("statements", "--update", "--scales", _folder["own.yaml"]).Output);
        Assert.Equal("0 statements read in 0 documents\n", _folder.Run("statements", "--update").Output);

        // A gazetteer beside it takes nothing away, and whoever adds later need not name them.
        _folder.Run("statements", "--update", "--gazetteer", _folder.Write("names.yaml", "actors:\n  - {name: Anna Holm, kind: person}\n"));
        _folder.Write("more/c.txt", Telegram(14, "Southport will probably sign it by June 2008."));
        _folder.Run("add", _folder["more"]);
        Assert.Equal(["probably port-scale True 0.6 0.84"], Estimates(_folder.Run("show", "07MINSK14", "--format", "json").Output));
        Assert.Contains("realistic chance (40-50%), forecast", _folder.Run("statements", "07MINSK13").Output, StringComparison.Ordinal);
        Assert.Contains("port-scale", _folder.Run("ledger", "export", "--format", "csv", "--what", "entries").Output, StringComparison.Ordinal);
        (int code, _, string errors) = _folder.RunAll("statements", "07MINSK14", "--scales", _folder["own.yaml"]);
        Assert.Equal((ExitCode.Usage, "reftel statements: an archive keeps its gazetteer and scales; --gazetteer, --no-metonyms and --scales go with files, or with --update to read all with them\n"), (code, errors));

        // A list without scales takes them away.
        Assert.Matches("^[0-9]+ statements read in 3 documents\n$", _folder.Run("statements", "--update", "--scales", _folder.Write("empty.yaml", "# none\n")).Output);
        Assert.Equal(["likely readers False 0.6 0.86"], Estimates(_folder.Run("show", "07MINSK12", "--format", "json").Output));
        Assert.Equal(ExitCode.Done, _folder.Run("verify").Code);
    }

    [Fact]
    public void Scores_know_them()
    {
        _folder.Run("add", _folder["in"], "--scales", _folder["own.yaml"]);
        string entry = JsonDocument.Parse(_folder.Run("ledger", "--format", "json").Output.Split('\n')[0]).RootElement.GetProperty("id").GetString()!;
        Assert.Equal(ExitCode.Done, _folder.Run("ledger", "resolve", entry, "--outcome", "yes", "--evidence", "07MINSK13", "--date", "2008-03-20", "--by", "Anna").Code);

        // (1 - .72)² = .0784, also on every other scale, since the house declares its own.
        Assert.Equal(0.0784, Brier("score", "--format", "json"), 9);
        Assert.Equal(0.0784, Brier("score", "--format", "json", "--scale", "icd203"), 9);
        Assert.Equal(0.0784, Brier("score", "--format", "json", "--scale", "port-scale"), 9);
        Assert.Contains("port-scale 0.078 of 1", _folder.Run("score").Output, StringComparison.Ordinal);
        Assert.Equal("reftel score: --scale 'mine' is not known; it can be icd203 or ipcc or kent or nato or phia or readers or port-scale\n", _folder.RunAll("score", "--scale", "mine").Errors);
    }

    [Fact]
    public void Lines_and_drafts_print_their_numbers()
    {
        _folder.Run("add", _folder["in"], "--scales", _folder["own.yaml"]);
        string question = _folder.Write("questions/treaty.yaml", """
            schema: reftel/question/1
            id: treaty
            title: Will the treaty be signed?
            hypotheses:
              - {id: signed, title: It is signed}
              - {id: not, title: It is not signed}
            judgements:
              - {statement: 07MINSK12/s1, accepted-on: 2007-12-20}
              - {statement: 07MINSK13/s1, accepted-on: 2007-12-20}
            draft:
              title: The Treaty Has a Chance
              series: Harbour Desk
              authors: [Anna Lind]
              headline:
                - text: There is a realistic chance that Southport will sign the treaty by March 2008.
                  cites: [07MINSK13/s1]
            """);
        (int code, string line, string errors) = _folder.RunAll("question", "line", question, "--as-of", "2008-02-01");
        Assert.Equal((ExitCode.Done, ""), (code, errors));
        Assert.Contains("likely (60-84 %, declared scale port-scale)", line, StringComparison.Ordinal);
        Assert.Contains("realistic chance (40-50 %, declared scale port-scale)", line, StringComparison.Ordinal);

        // A draft prints the range, and is read back with the archive's scales, on which alone its words are known.
        (code, string written, errors) = _folder.RunAll("draft", question, "--since", "2007-12-01", "--as-of", "2008-01-31", "-o", _folder["update.md"]);
        Assert.Equal((ExitCode.Done, ""), (code, errors));
        Assert.EndsWith("reading it gives all that it was made from\n", written, StringComparison.Ordinal);
        Assert.Contains("There is a realistic chance (40-50%) that Southport", File.ReadAllText(_folder["update.md"]), StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private double Brier(params string[] arguments) =>
        JsonDocument.Parse(_folder.Run(arguments).Output).RootElement.GetProperty("all").GetProperty("brier").GetProperty("middle").GetDouble();

    private static string[] Estimates(string json) =>
    [
        .. JsonDocument.Parse(json).RootElement.GetProperty("estimates").EnumerateArray().Select(estimate =>
            $"{estimate.GetProperty("term")} {estimate.GetProperty("scale")} {estimate.GetProperty("scaleDeclared")} {estimate.GetProperty("low")} {estimate.GetProperty("high")}"),
    ];

    private static string Telegram(int number, string words) => ArchiveFolder.Telegram(number, "TALKS", "06 MINSK 1").Replace("They talked for hours.", words, StringComparison.Ordinal);
}

using System.Text.Json;
using Xunit;

namespace Reftel.Cli.Tests.Commands;

public sealed class ActorCommandTests : IDisposable
{
    private readonly ArchiveFolder _folder = new();

    public ActorCommandTests()
    {
        _folder.Write("in/a.txt", Telegram(12, "President Alexander Lukashenko told the press that the port was open. Lukashenko said that the talks would go on."));
        _folder.Write("in/b.txt", Telegram(13, "President Aliaksandr Lukashenka will likely sign. First Deputy Prime Minister (and Gazprom chairman) Dmitriy Medvedev denied it."));
        _folder.Write("in/c.txt", Telegram(14, "Mr. Lukashenko said that the ships had left."));
        _folder.Run("add", _folder["in"]);
    }

    [Fact]
    public void Actors_are_listed_and_shown()
    {
        Assert.Equal(
            """
            alexander-lukashenko  Alexander Lukashenko, person, in 2 documents
            lukashenko  Lukashenko, person, in 1 document; a surname alone, which several may bear
            2 actors

            """,
            _folder.Run("actor", "list", "lukashenko").Output);
        Assert.Equal("1 of 2 actors; --limit and --offset show others", Lines(_folder.Run("actor", "list", "lukashenko", "--limit", "1").Output)[1]);
        Assert.Equal(
            """
            Alexander Lukashenko
            alexander-lukashenko, person, in 2 documents

            Names       Alexander Lukashenko (Latin, en): 1 document, 1 place
                        Aliaksandr Lukashenka (Latin, en): 1 document, 1 place
                        Lukashenko (Latin, en): 1 document, 1 place
            Spellings   alexander-lukashenko, 1 document
                        aliaksandr-lukashenka, 1 document: spelling: lukashenko =
                          lukashenka; form of the given name: alexander = aliaksandr
            Offices     President, as of 2007-12-11: "President Alexander Lukashenko"
                          07MINSK12; "President Aliaksandr Lukashenka" 07MINSK13
            Statements  as speaker 2 (1 forecast, 1 information); as subject 1 (1 forecast)

            """,
            _folder.Run("actor", "show", "aliaksandr-lukashenka").Output);
    }

    [Fact]
    public void As_json_they_have_their_evidence()
    {
        JsonElement actor = JsonDocument.Parse(_folder.Run("actor", "show", "dmitriy-medvedev", "--format", "json").Output).RootElement;
        Assert.Equal(("reftel/actor/1", "dmitriy-medvedev", "person", 1), (actor.GetProperty("schema").GetString(), actor.GetProperty("key").GetString(), actor.GetProperty("kind").GetString(), actor.GetProperty("documents").GetInt32()));
        JsonElement office = actor.GetProperty("offices").EnumerateArray().Single(each => each.GetProperty("of").GetString() == "gazprom");
        Assert.Equal(("Gazprom chairman", "Gazprom chairman) Dmitriy Medvedev", "2007-12-11T12:51:00Z"), (office.GetProperty("title").GetString(), office.GetProperty("quote").GetString(), office.GetProperty("asOf").GetString()));
        Assert.StartsWith("/documents/07MINSK13?file=", office.GetProperty("address").GetString(), StringComparison.Ordinal);
        Assert.Equal("lukashenko", JsonDocument.Parse(Lines(_folder.Run("actor", "list", "lukashenko", "--format", "json").Output)[1]).RootElement.GetProperty("key").GetString());
    }

    [Fact]
    public void People_merge_split_and_take_back_and_reading_again_changes_nothing()
    {
        Assert.Equal(
            (ExitCode.Done, "alexander-lukashenko and lukashenko are one (decision 1); reftel actor undo 1 takes it back\n"),
            _folder.Run("actor", "merge", "alexander-lukashenko", "lukashenko", "--note", "only he is meant"));
        Assert.Equal(
            (ExitCode.Done, "aliaksandr-lukashenka is an actor of its own (decision 2); reftel actor undo 2 takes it back\n"),
            _folder.Run("actor", "split", "alexander-lukashenko", "aliaksandr-lukashenka"));
        string shown = _folder.Run("actor", "show", "lukashenko").Output;
        Assert.Contains("alexander-lukashenko, person, in 2 documents", shown, StringComparison.Ordinal);
        Assert.Contains("1 merged alexander-lukashenko, lukashenko by ", shown, StringComparison.Ordinal);
        Assert.Contains("only he is meant", string.Join(' ', shown.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);

        _folder.Run("export", "-o", _folder["all"]);
        _folder.Run("export", "id:07MINSK12", "-o", _folder["some"]);
        Assert.Equal("merged, split", string.Join(", ", Decisions("all")));
        Assert.Empty(Decisions("some"));
        Assert.Equal(ExitCode.Done, _folder.Run("reread", "--all").Code);
        Assert.Equal(ExitCode.Done, _folder.Run("statements", "--update", "--all").Code);
        Assert.Equal(shown, _folder.Run("actor", "show", "lukashenko").Output);

        Assert.Equal((ExitCode.Done, "decision 2 on alexander-lukashenko and aliaksandr-lukashenka is taken back\n"), _folder.Run("actor", "undo"));
        Assert.Equal((ExitCode.Done, "decision 1 on alexander-lukashenko and lukashenko is taken back\n"), _folder.Run("actor", "undo", "1"));
        Assert.Contains("lukashenko  Lukashenko", _folder.Run("actor", "list", "lukashenko").Output, StringComparison.Ordinal);
        Assert.Equal((ExitCode.Failure, "", "reftel actor undo: there is no decision that could be taken back\n"), _folder.RunAll("actor", "undo"));
    }

    [Theory]
    [InlineData("actor show nobody", 3, "reftel actor show: no document of ARCHIVE names an actor nobody; reftel actor list finds actors by their names\n")]
    [InlineData("actor merge nobody lukashenko", 3, "reftel actor merge: no document of ARCHIVE names an actor nobody; reftel actor list finds actors by their names\n")]
    [InlineData("actor merge alexander-lukashenko aliaksandr-lukashenka", 3, "reftel actor merge: alexander-lukashenko and aliaksandr-lukashenka are one actor already: alexander-lukashenko\n")]
    [InlineData("actor split lukashenko lukashenko", 3, "reftel actor split: lukashenko is all there is of lukashenko\n")]
    [InlineData("actor split lukashenko nobody", 3, "reftel actor split: lukashenko has no spelling nobody; it has lukashenko\n")]
    [InlineData("actor undo 7", 3, "reftel actor undo: there is no decision 7\n")]
    [InlineData("actor list --kind town", 2, "reftel actor list: --kind 'town' is not known; it can be person or body or state or place or office\nSee: reftel actor list --help\n")]
    [InlineData("actor merge one", 2, "reftel actor merge: name two actors by their keys, as in reftel actor merge alexander-lukashenko lukashenko\nSee: reftel actor merge --help\n")]
    [InlineData("actor marge one", 2, "reftel actor: there is no command 'marge'; did you mean merge?\nSee: reftel actor --help\n")]
    public void What_cannot_be_done_is_told(string arguments, int code, string? expected)
    {
        (int given, _, string errors) = _folder.RunAll(arguments.Split(' '));

        Assert.Equal(code, given);
        Assert.NotEmpty(errors);
        if (expected is not null)
        {
            Assert.Equal(expected.Replace("ARCHIVE", _folder.Archive, StringComparison.Ordinal), errors);
        }
    }

    public void Dispose() => _folder.Dispose();

    private string?[] Decisions(string export) =>
        [.. JsonDocument.Parse(File.ReadAllText(_folder[$"{export}/notes.json"])).RootElement.GetProperty("actorDecisions").EnumerateArray().Select(decision => decision.GetProperty("what").GetString())];

    private static string[] Lines(string output) => output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static string Telegram(int number, string words) => ArchiveFolder.Telegram(number, "TALKS", "06 MINSK 1").Replace("They talked for hours.", words, StringComparison.Ordinal);
}

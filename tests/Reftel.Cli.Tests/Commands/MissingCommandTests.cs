using System.Text.Json;
using Xunit;

namespace Reftel.Cli.Tests.Commands;

public sealed class MissingCommandTests : IDisposable
{
    private readonly ArchiveFolder _folder = new();

    public MissingCommandTests()
    {
        _folder.Write("in/a.txt", ArchiveFolder.Telegram(12, "TALKS", "06 MINSK 1019"));
        _folder.Write("in/b.txt", ArchiveFolder.Telegram(13, "MORE TALKS", "06 MINSK 1019"));
        _folder.Run("add", _folder["in"]);
    }

    [Fact]
    public void What_is_cited_and_not_held_is_listed() => Assert.Equal(
        (ExitCode.Done, "1 document is cited and not held\n06MINSK1019 cited by 2, 2007: 07MINSK12, 07MINSK13\n"), _folder.Run("refs", "--missing"));

    [Fact]
    public void Json_names_all_that_cite_it()
    {
        JsonElement answer = JsonDocument.Parse(_folder.Run("refs", "--missing", "--format", "json").Output).RootElement;
        JsonElement missing = Assert.Single(answer.GetProperty("missing").EnumerateArray());
        Assert.Equal(("06MINSK1019", "telegram", 2), (missing.GetProperty("id").GetString(), missing.GetProperty("kind").GetString(), missing.GetProperty("citedBy").GetInt32()));
        Assert.Equal(["07MINSK12", "07MINSK13"], missing.GetProperty("by").EnumerateArray().Select(id => id.GetString()));
    }

    [Fact]
    public void A_table_has_a_line_for_each() => Assert.Equal(
        "id,kind,cited_by,first_year,last_year,by\r\n06MINSK1019,telegram,2,2007,2007,07MINSK12 07MINSK13\r\n", _folder.Run("refs", "--missing", "--format", "csv").Output);

    [Fact]
    public void When_it_comes_nothing_is_missing()
    {
        string text = ArchiveFolder.Telegram(1019, "BEFORE", "06 MINSK 1").Replace("DEC 07", "DEC 06", StringComparison.Ordinal).Replace("REF: 06 MINSK 1\n\n", "", StringComparison.Ordinal);
        _folder.Run("add", _folder.Write("c.txt", text));
        Assert.Equal("Everything that is cited is held\n", _folder.Run("refs", "--missing").Output);
    }

    [Theory]
    [InlineData("refs")]
    [InlineData("refs", "--missing", "07MINSK12")]
    [InlineData("refs", "--missing", "--format", "dot")]
    [InlineData("refs", "--missing", "--depth", "2")]
    [InlineData("refs", "07MINSK12", "--format", "csv")]
    public void A_wrong_command_line_does_nothing(params string[] arguments) => Assert.Equal(ExitCode.Usage, _folder.Run(arguments).Code);

    public void Dispose() => _folder.Dispose();
}

using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Xunit;

namespace Reftel.Cli.Tests.Commands;

public sealed class LedgerCommandTests : IDisposable
{
    private const string Entry = "07MINSK13/s1";
    private const string Hash = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private readonly ArchiveFolder _folder = new();

    public LedgerCommandTests()
    {
        _folder.Write("in/a.txt", Telegram(12, "DEC 07", "The two sides agreed to open the border by March 2008. We should press both sides."));
        _folder.Write("in/b.txt", Telegram(13, "DEC 07", "Comment: Southport will likely sign the harbour treaty by March 2008. The border may close. End comment."));
        _folder.Write("in/c.txt", Telegram(14, "MAR 08", "The harbour treaty of Southport was read aloud on Sunday."));
        Assert.Equal(ExitCode.Done, _folder.Run("add", _folder["in"]).Code);
    }

    [Fact]
    public void Entries_are_listed_as_they_stood_on_a_day()
    {
        (int code, string output, string errors) = _folder.RunAll("ledger", "--as-of", "2008-03-15");
        Assert.Equal((ExitCode.Done, ""), (code, errors));
        Assert.Contains(
            "due-soon        forecast, MINSK, 2007-12-11\n"
            + "                Southport will likely sign the harbour treaty by March 2008.\n"
            + "                likely (60-86%); due 2008-03; unclassified\n"
            + "                07MINSK13/s1\n\n",
            output, StringComparison.Ordinal);
        Assert.Contains("may; cannot be wrong", output, StringComparison.Ordinal);
        Assert.EndsWith("\n3 entries: 1 open, 2 due-soon\n", output, StringComparison.Ordinal);
        Assert.EndsWith("3 entries: 3 open\n", _folder.Run("ledger", "--as-of", "2008-01").Output, StringComparison.Ordinal);
        Assert.EndsWith("3 entries: 1 open, 2 overdue\n", _folder.Run("ledger", "--as-of", "2008-04-01").Output, StringComparison.Ordinal);
        Assert.Equal("0 entries\n", _folder.Run("ledger", "--as-of", "2006").Output);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(2, "--kind", "forecast")]
    [InlineData(2, "--state", "due-soon,overdue")]
    [InlineData(0, "--state", "yes")]
    [InlineData(1, "--speaker", "two sides")]
    [InlineData(0, "--speaker", "two side")]
    [InlineData(2, "--speaker", "minsk")]
    [InlineData(3, "--house", "minsk")]
    [InlineData(2, "--due-before", "2008-04")]
    [InlineData(0, "--due-before", "2008-03")]
    [InlineData(2, "--due-after", "2008-02")]
    [InlineData(1, "--limit", "1")]
    public void Entries_are_chosen(int expected, params string[] options) =>
        Assert.Equal(expected, _folder.Run(["ledger", "--as-of", "2008-03-15", "--format", "json", .. options]).Output.Count(c => c == '\n'));

    [Fact]
    public void What_came_is_kept_above_what_was_thought_before_and_shown_with_its_history()
    {
        Assert.Equal(
            (ExitCode.Done, $"{Entry}/r1: yes on 2008-03-20, by Anna\n", ""),
            _folder.RunAll("ledger", "resolve", "7minsk13/s1", "--outcome", "yes", "--evidence", "08minsk14/s1", "--date", "2008-03-20", "--by", "Anna", "--note", "read aloud"));
        (int code, string output, string errors) = _folder.RunAll(
            "ledger", "resolve", Entry, "--outcome", "no", "--evidence", "08MINSK14", "--evidence", $"https://news.example/a sha256:{Hash} 2008-04-02", "--date", "2008-04-01", "--by", "Lis");
        Assert.Equal((ExitCode.Done, $"{Entry}/r2: no on 2008-04-01, by Lis; it stands above {Entry}/r1\n"), (code, output));
        Assert.Equal("reftel ledger resolve: the archive does not hold the copy of https://news.example/a; reftel add keeps it\n", errors);

        JsonElement shown = Shown(Entry);
        Assert.Equal("no", shown.GetProperty("state").GetString());
        Assert.Equal(["yes", "no"], shown.GetProperty("resolutions").EnumerateArray().Select(one => one.GetProperty("outcome").GetString()));
        Assert.Equal(["08MINSK14/s1"], shown.GetProperty("resolutions")[0].GetProperty("evidence").EnumerateArray().Select(one => one.GetString()));
        Assert.Equal(["08MINSK14/s1"], shown.GetProperty("candidates").EnumerateArray().Select(one => one.GetProperty("statement").GetString()));
        string page = _folder.Run("ledger", "show", Entry).Output;
        Assert.Contains("yes             2008-03-20, by Anna on ", page, StringComparison.Ordinal);
        Assert.Contains($"                {Entry}/r2, above {Entry}/r1\n", page, StringComparison.Ordinal);
        Assert.Contains("candidate       2008-03-11\n", page, StringComparison.Ordinal);

        // Nobody had decided it then.
        Assert.Contains("1 overdue", _folder.Run("ledger", "--as-of", "2010", "--kind", "forecast").Output, StringComparison.Ordinal);
        Assert.Contains("1 no", _folder.Run("ledger", "--kind", "forecast").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_copy_of_an_address_is_kept_with_what_rests_on_it()
    {
        string copy = _folder.Write("page.txt", "Harbour treaty signed\n\nSouthport signed the harbour treaty on Sunday, 9 March 2008.\n");
        string second = _folder.Write("second.txt", "The treaty, word for word\n\nArticle 1. The harbour is open.\n");
        string[] hashes = [.. new[] { copy, second }.Select(file => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file))))];
        (int code, string output, string errors) = _folder.RunAll(
            "ledger", "resolve", Entry, "--outcome", "yes", "--date", "2008-03-09", "--by", "Anna", "--evidence", "https://news.example/a 2008-03-10",
            "--evidence", "08MINSK14", "--evidence", $"https://news.example/b sha256:{Hash} 2008-03-11", "--evidence", "https://treaty.example", "--copy", copy, "--copy", second);
        Assert.Equal((ExitCode.Done, $"{Entry}/r1: yes on 2008-03-09, by Anna\n"), (code, output));
        Assert.Equal("reftel ledger resolve: the archive does not hold the copy of https://news.example/b; reftel add keeps it\n", errors);

        string today = DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        Assert.Equal(
            [$"https://news.example/a sha256:{hashes[0]} 2008-03-10", "08MINSK14", $"https://news.example/b sha256:{Hash} 2008-03-11", $"https://treaty.example sha256:{hashes[1]} {today}"],
            Shown(Entry).GetProperty("resolutions")[0].GetProperty("evidence").EnumerateArray().Select(one => one.GetString()));
        Assert.StartsWith("1 paragraph of 1 document", _folder.Run("search", "\"treaty on Sunday\"").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ExitCode.Usage, "--copy: 1 file is given, but 0 of the addresses wait for one", "08MINSK14")]
    [InlineData(ExitCode.Usage, "--copy: 1 file is given, but 2 of the addresses wait for one", "https://a.example", "--evidence", "https://b.example")]
    [InlineData(ExitCode.Failure, "nothing was decided", "https://a.example")]
    public void A_copy_that_does_not_fit_or_is_not_there_decides_nothing(int expected, string message, params string[] evidence)
    {
        (int code, string output, string errors) = _folder.RunAll(["ledger", "resolve", Entry, "--outcome", "yes", "--copy", _folder["none.html"], "--evidence", .. evidence]);
        Assert.Equal((expected, ""), (code, output));
        Assert.Contains(message, errors, StringComparison.Ordinal);
        Assert.Empty(Shown(Entry).GetProperty("resolutions").EnumerateArray());
    }

    [Theory]
    [InlineData(ExitCode.Usage, "no outcome given; write --outcome yes, or another", Entry)]
    [InlineData(ExitCode.Usage, "no evidence given; name a statement or a document, as in --evidence 07MINSK1019/s4, or an address with its copy", Entry, "--outcome", "yes")]
    [InlineData(ExitCode.Usage, "--outcome 'maybe' is not known; it can be yes or no or partly or ambiguous or void or kept or broken or stalled", Entry, "--outcome", "maybe", "--evidence", "a")]
    [InlineData(ExitCode.Usage, "'kept' is no outcome of a forecast; it can be yes or no or partly or ambiguous or void", Entry, "--outcome", "kept", "--evidence", "08MINSK14")]
    [InlineData(ExitCode.Usage, "--evidence: 'https://a.example' is an address: give also the copy that was taken of it, sha256:... and the day of the copy, 2021-01-05", Entry, "--outcome", "yes", "--evidence", "https://a.example")]
    [InlineData(ExitCode.Usage, "--date '2008' is not a day; write 2007-12-11", Entry, "--outcome", "yes", "--evidence", "08MINSK14", "--date", "2008")]
    [InlineData(ExitCode.Failure, "08MINSK99; add it first, or name other evidence", Entry, "--outcome", "yes", "--evidence", "08MINSK99/s1")]
    [InlineData(ExitCode.Failure, "the document 08MINSK14 has no statement 08MINSK14/s9; add it first, or name other evidence", Entry, "--outcome", "yes", "--evidence", "08MINSK14/s9")]
    [InlineData(ExitCode.Failure, "before the day on which it was resolved, 2999-01-01; what has not come cannot be resolved", Entry, "--outcome", "yes", "--evidence", "08MINSK14", "--date", "2999-01-01")]
    [InlineData(ExitCode.Failure, "07MINSK13/s1 is what was said, and no evidence that it came; name what tells that", Entry, "--outcome", "yes", "--evidence", "7minsk13/s1")]
    [InlineData(ExitCode.Failure, "the copy of https://a.example is of 2999-01-01", Entry, "--outcome", "yes", "--evidence", $"https://a.example sha256:{Hash} 2999-01-01")]
    [InlineData(ExitCode.Failure, "holds no forecast or commitment 07MINSK13/s99; reftel ledger lists them", "07MINSK13/s99", "--outcome", "yes", "--evidence", "08MINSK14")]
    public void What_cannot_be_kept_is_told(int expected, string message, params string[] arguments)
    {
        (int code, string output, string errors) = _folder.RunAll(["ledger", "resolve", .. arguments]);
        Assert.Equal((expected, ""), (code, output));
        Assert.StartsWith("reftel ledger resolve: ", errors, StringComparison.Ordinal);
        Assert.Contains(message, errors, StringComparison.Ordinal);
        Assert.Empty(Shown(Entry).GetProperty("resolutions").EnumerateArray());
    }

    [Theory]
    [InlineData("--format", "json")]
    [InlineData("--format", "csv")]
    public void What_goes_out_comes_into_another_archive_as_it_was(params string[] format)
    {
        _folder.Run("ledger", "resolve", Entry, "--outcome", "partly", "--evidence", "08MINSK14", "--date", "2008-03-20", "--note", "=half,\nand \"more\"");
        string exported = _folder.Run(["ledger", "export", .. format]).Output;
        string file = _folder.Write("out.ledger", exported);
        string other = _folder["other.db"];
        _folder.Run(other, "add", _folder["in"]);

        Assert.Equal((ExitCode.Done, "1 resolution kept\n", ""), _folder.RunAll(other, "ledger", "import", file));
        Assert.Equal((ExitCode.Done, "0 resolutions kept, 1 known already\n", ""), _folder.RunAll(other, "ledger", "import", file));
        Assert.Equal(exported, _folder.Run([other, "ledger", "export", .. format]).Output);
    }

    [Fact]
    public void An_export_of_the_archive_has_what_was_decided()
    {
        _folder.Run("ledger", "resolve", Entry, "--outcome", "partly", "--evidence", "08MINSK14", "--date", "2008-03-20");
        Assert.Equal(ExitCode.Done, _folder.Run("export", "-o", _folder["out"]).Code);
        string other = _folder["other.db"];
        _folder.Run(other, "add", _folder["in"]);
        Assert.Equal((ExitCode.Done, "1 resolution kept\n", ""), _folder.RunAll(other, "ledger", "import", _folder["out/ledger.json"]));
        Assert.Equal(_folder.Run("ledger", "export").Output, _folder.Run(other, "ledger", "export").Output);
        Assert.Equal(ExitCode.Done, _folder.Run("export", "07MINSK12", "-o", _folder["part"]).Code);
        JsonElement part = JsonDocument.Parse(File.ReadAllText(_folder["part/ledger.json"])).RootElement;
        Assert.Equal((1, 0), (part.GetProperty("entries").GetArrayLength(), part.GetProperty("resolutions").GetArrayLength()));
    }

    [Fact]
    public void A_day_before_the_saying_is_told() => Assert.EndsWith(
        "reftel ledger resolve: that day is before 2007-12-11, on which it was said; if it is mistyped, resolve it again, and that stands above\n",
        _folder.RunAll("ledger", "resolve", Entry, "--outcome", "yes", "--evidence", "08MINSK14", "--date", "2007-03-20").Errors, StringComparison.Ordinal);

    [Fact]
    public void What_was_decided_is_not_lost_when_a_newer_version_of_the_document_comes()
    {
        _folder.Run("ledger", "resolve", Entry, "--outcome", "yes", "--evidence", "08MINSK14", "--date", "2008-03-20");
        string table = _folder.Run("ledger", "export", "--format", "csv").Output;
        string text = Telegram(13, "DEC 07", "Comment: The port was calm on Sunday. Southport will likely sign the harbour treaty by March 2008. The border may close. End comment.");
        _folder.Write("new.txt", text);
        Assert.Equal(ExitCode.Done, _folder.Run("add", _folder["new.txt"]).Code);
        (_, string output, string errors) = _folder.RunAll("ledger", "--state", "yes", "--format", "json");
        Assert.Equal(("07MINSK13/s2", ""), (JsonDocument.Parse(output).RootElement.GetProperty("id").GetString(), errors));
        Assert.Equal(table, _folder.Run("ledger", "export", "--format", "csv").Output);
        Assert.Contains("it stands above 07MINSK13/s1/r1\n", _folder.Run("ledger", "resolve", "07MINSK13/s2", "--outcome", "no", "--evidence", "08MINSK14").Output, StringComparison.Ordinal);

        // Other words are another forecast. What was decided is told and goes out, and comes into an archive that has the older version.
        _folder.Write("newest.txt", text.Replace("likely sign", "probably read", StringComparison.Ordinal));
        _folder.Run("add", _folder["newest.txt"]);
        (_, output, errors) = _folder.RunAll("ledger", "--state", "yes,no");
        Assert.Equal("0 entries\n", output);
        Assert.StartsWith("reftel ledger: 2 resolutions left out, as 07MINSK13/s", errors, StringComparison.Ordinal);
        table = _folder.Run("ledger", "export", "--format", "csv").Output;
        Assert.Equal(3, table.Count(c => c == '\n'));
        string other = _folder["other.db"];
        Assert.Equal(ExitCode.Done, _folder.Run(other, "add", _folder["in"], _folder["new.txt"], _folder["newest.txt"]).Code);
        Assert.Equal((ExitCode.Done, "2 resolutions kept\n", ""), _folder.RunAll(other, "ledger", "import", _folder.Write("out.csv", table)));

        Assert.Equal("3 documents and 3 files, with 2 resolutions of the ledger, taken out; the trace is kept\n", _folder.Run("remove", "07MINSK13").Output);
    }

    [Fact]
    public void A_file_that_is_wrong_is_told_with_its_places_and_nothing_of_it_is_kept()
    {
        _folder.Run("ledger", "resolve", Entry, "--outcome", "yes", "--evidence", "08MINSK14", "--date", "2008-03-20", "--by", "Anna");
        string table = _folder.Run("ledger", "export", "--format", "csv").Output;
        string file = _folder.Write("wrong.csv", table.Replace(",yes,", ",sure,", StringComparison.Ordinal));
        (int code, string output, string errors) = _folder.RunAll("ledger", "import", file);
        Assert.Equal((ExitCode.Failure, ""), (code, output));
        Assert.StartsWith($"{file}(2,30): error RL1003: outcome 'sure' is not known; it can be yes or ", errors, StringComparison.Ordinal);
        Assert.EndsWith("reftel ledger import: nothing was kept; docs/ledger.md explains the codes\n", errors, StringComparison.Ordinal);

        _folder.Write("wrong.csv", table.Replace(",yes,", ",no,", StringComparison.Ordinal));
        Assert.StartsWith($"{file}(2,1): error RL1007: ", _folder.RunAll("ledger", "import", file).Errors, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Failure, _folder.Run("ledger", "import", _folder["none.csv"]).Code);
    }

    [Fact]
    public void Forecasts_are_scored()
    {
        _folder.Run("ledger", "resolve", Entry, "--outcome", "yes", "--evidence", "08MINSK14", "--date", "2008-03-20", "--by", "Anna");
        JsonElement report = JsonDocument.Parse(_folder.Run("score", "--format", "json").Output).RootElement;
        Assert.Equal((2, 1, 1), (Count("all"), Count("scored"), Count("unfalsifiable")));

        // Readers take likely for .60-.86: (1 - .73)² = .0729; on ICD 203 .105625.
        Assert.Equal(0.0729, report.GetProperty("all").GetProperty("brier").GetProperty("middle").GetDouble(), 9);
        Assert.Equal(0.105625, JsonDocument.Parse(_folder.Run("score", "--format", "json", "--scale", "icd203").Output).RootElement.GetProperty("all").GetProperty("brier").GetProperty("middle").GetDouble(), 9);

        string text = _folder.Run("score").Output;
        Assert.Contains("likely     1       1  1 of 1  100%", text, StringComparison.Ordinal);
        Assert.Contains("cannot be wrong (may)          1    50%", text, StringComparison.Ordinal);
        Assert.Contains("1 commitment", text, StringComparison.Ordinal);
        Assert.Contains("Not ranked: fewer than two have 20 scored forecasts on every scale.", _folder.Run("score", "--by", "house").Output, StringComparison.Ordinal);
        Assert.Equal(["key,without,all,scored", "likely,,1,1", "may,,1,0"], _folder.Run("score", "--format", "csv").Output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Select(row => string.Join(',', row.Split(',').Take(4))));
        Assert.StartsWith("0 forecasts as of 2006-12-31", _folder.Run("score", "--as-of", "2006").Output, StringComparison.Ordinal);

        int Count(string name) => report.GetProperty("all").GetProperty("denominator").GetProperty(name).GetInt32();
    }

    [Theory]
    [InlineData("reftel score: --will '1' is not known; it can be exclude, or a part of one such as 0.97, which must be below 1", "score", "--will", "1")]
    [InlineData("reftel score: --scale 'mine' is not known; it can be icd203 or ipcc or kent or nato or phia or readers", "score", "--scale", "mine")]
    [InlineData("reftel score: --by 'day' is not known; it can be word or horizon or house or author or actor", "score", "--by", "day")]
    [InlineData("reftel ledger: --state 'lost' is not known; it can be open or due-soon or overdue or yes or no or partly or ambiguous or void or kept or broken or stalled", "ledger", "--state", "open,lost")]
    [InlineData("reftel ledger: --as-of 'then' is not a date; write 2007, 2007-12 or 2007-12-11", "ledger", "--as-of", "then")]
    [InlineData("reftel ledger: there is no command 'shov'; did you mean show?", "ledger", "shov")]
    [InlineData("reftel ledger export: --what belongs to --format csv; JSON has both", "ledger", "export", "--what", "entries")]
    public void A_wrong_command_line_says_what_would_be_right(string message, params string[] arguments)
    {
        (int code, _, string errors) = _folder.RunAll(arguments);
        Assert.Equal(ExitCode.Usage, code);
        Assert.Contains(message + "\n", errors, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private JsonElement Shown(string id) => JsonDocument.Parse(_folder.Run("ledger", "show", id, "--format", "json").Output).RootElement;

    private static string Telegram(int number, string month, string words) =>
        $"""
        R 111251Z {month}
        FM AMEMBASSY MINSK
        TO SECSTATE WASHDC

        UNCLAS MINSK {number:D6}

        SUBJECT: TALKS

        1. {words}
        MOORE

        """;
}

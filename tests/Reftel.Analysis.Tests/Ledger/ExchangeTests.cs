using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Reftel.Analysis.Ledger;
using Reftel.Analysis.Ledger.Exchange;
using Xunit;

namespace Reftel.Analysis.Tests.Ledger;

public sealed class ExchangeTests
{
    [Fact]
    public void JSON_comes_back_as_it_was() => AnyLedger.Holds(AnyLedger.Whole, ledger =>
    {
        string written = Json(new LedgerFile([.. ledger.Entries], [.. ledger.Resolutions]));
        LedgerFile read = LedgerFile.Read(written, out ImmutableArray<LedgerProblem> problems);
        return problems.IsEmpty && Json(read) == written && read.Entries.Length == ledger.Entries.Length && read.Resolutions.Length == ledger.Resolutions.Length;
    });

    [Fact]
    public void CSV_comes_back_as_it_was() => AnyLedger.Holds(AnyLedger.Whole, ledger =>
    {
        LedgerFile entries = LedgerFile.Read(LedgerCsv.OfEntries(ledger.Entries), out ImmutableArray<LedgerProblem> none);
        LedgerFile resolutions = LedgerFile.Read(LedgerCsv.OfResolutions(ledger.Resolutions), out ImmutableArray<LedgerProblem> no);
        return none.IsEmpty && no.IsEmpty
            && Json(new LedgerFile(entries.Entries, resolutions.Resolutions)) == Json(new LedgerFile([.. ledger.Entries], [.. ledger.Resolutions]));
    });

    [Fact]
    public void A_cell_that_a_spreadsheet_would_run_is_a_text() =>
        Assert.Contains(",'=1+1,", LedgerCsv.OfEntries([Made.Will(1) with { Proposition = "=1+1" }]), StringComparison.Ordinal);

    [Theory]
    [InlineData("outcome", "\"yes\"", "\"perhaps\"", LedgerCodes.Value, "outcome 'perhaps' is not known; it can be yes or no or partly")]
    [InlineData("resolvedOn", "\"2021-04-01\"", "\"2021-02-30\"", LedgerCodes.Value, "resolvedOn '2021-02-30' is not a day such as 2021-01-05")]
    [InlineData("resolvedOn", "\"2021-04-01\"", "\"2021-04-02\"", LedgerCodes.Rule, "before the day on which it was resolved")]
    [InlineData("evidence", "[\"21NORDHAVN9\"]", "[]", LedgerCodes.Rule, "it has no evidence")]
    [InlineData("evidence", "[\"21NORDHAVN9\"]", "[\"https://a.example\"]", LedgerCodes.Value, "give also the copy that was taken of it")]
    [InlineData("decidedBy", "\"anna\"", "null", LedgerCodes.Missing, "decidedBy is missing")]
    [InlineData("sentence", "\"10-19\"", "\"19-10\"", LedgerCodes.Value, "sentence '19-10' is not a stretch such as 131-152")]
    [InlineData("note", "null", "[\"a\"]", LedgerCodes.Value, "note is a list")]
    [InlineData("entry", "\"20NORDHAVN7/s1\"", "\"20NORDHAVN7/s2\"", LedgerCodes.Rule, "is not that of its entry and a number")]
    public void A_wrong_value_is_told_with_its_place(string member, string value, string wrong, string code, string message)
    {
        LedgerEntry entry = Made.Will(1);
        string json = Json(new LedgerFile([], [Made.Resolved(entry, Outcome.Yes)])).Replace(",\"", ",\n\"", StringComparison.Ordinal);
        string before = $"\n\"{member}\":";
        int at = json.IndexOf(before + value, StringComparison.Ordinal) + before.Length;
        json = json[..at] + wrong + json[(at + value.Length)..];

        LedgerFile.Read(json, out ImmutableArray<LedgerProblem> problems);
        LedgerProblem problem = Assert.Single(problems);
        Assert.Equal(code, problem.Code);
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
        if (code != LedgerCodes.Rule)
        {
            Assert.Equal((json[..at].Count(c => c == '\n') + 1, before.Length), (problem.Line, problem.Column));
        }
    }

    [Theory]
    [InlineData("{\"schema\":\"reftel/ledger/9\"}", 1, 11)]
    [InlineData("[1]", 1, 1)]
    [InlineData("{\"entries\":{}}", 1, 12)]
    [InlineData("{\n\"entries\":[7]}", 2, 12)]
    [InlineData("{\"entries\":[{\"id\":\"\\ud83d\"}]}", 1, 19)]
    [InlineData("{\n \"entries\":[,]}", 2, 13)]
    [InlineData("a,b\r\n1,2\r\n", 1, 1)]
    [InlineData("id,outcome\r\n1\r\n", 2, 1)]
    [InlineData("", 1, 1)]
    public void What_is_no_ledger_says_where(string text, int line, int column)
    {
        LedgerFile.Read(text, out ImmutableArray<LedgerProblem> problems);
        LedgerProblem problem = Assert.Single(problems);
        Assert.Equal((LedgerCodes.Syntax, line, column), (problem.Code, problem.Line, problem.Column));
    }

    [Fact]
    public void A_wrong_cell_is_told_with_its_place()
    {
        string table = LedgerCsv.OfResolutions([Made.Resolved(Made.Will(1), Outcome.Yes)]).Replace(",yes,", ",\"two\r\nlines\",", StringComparison.Ordinal);
        LedgerFile.Read(table, out ImmutableArray<LedgerProblem> problems);
        LedgerProblem problem = Assert.Single(problems);
        Assert.Equal((LedgerCodes.Value, 2, "20NORDHAVN7/s1/r1,20NORDHAVN7/s1,".Length + 1), (problem.Code, problem.Line, problem.Column));
    }

    private static string Json(LedgerFile file)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            file.Write(json);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}

using System.Text;
using Reftel.Analysis.Ledger;
using Reftel.Reading;
using Reftel.Reading.Documents;
using Reftel.Reading.Statements;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Analysis.Tests.Ledger;

public sealed class LedgerBuilderTests
{
    private const string Telegram =
        """
        R 111251Z DEC 07
        FM AMEMBASSY NORDHAVN
        TO SECSTATE WASHDC

        C O N F I D E N T I A L NORDHAVN 001009

        SUBJECT: HARBOUR 𝄞 TALKS

        1. (C) Foreign Minister Holm said that Southport would sign the treaty. The two sides agreed to open the border by March 2008.

        2. (C) Comment: Southport will likely sign by the end of March. The harbour may close. It was a long day. End comment.
        MOORE

        """;

    private static readonly Document Document = StatementReader.AddTo(DocumentReader.Read(SourceText.From(Encoding.UTF8.GetBytes(Telegram)))[0]);

    private static readonly LedgerEntry[] Entries = [.. LedgerBuilder.Of(Document)];

    [Fact]
    public void Every_forecast_and_commitment_is_an_entry_and_nothing_else_is() => Assert.Equal(
        Document.Statements.Where(statement => statement.Kind is StatementKind.Forecast or StatementKind.Commitment || statement.Content.Text.Contains("may", StringComparison.Ordinal)).Select(statement => statement.Id),
        Entries.Select(entry => entry.Id));

    [Fact]
    public void An_entry_has_who_what_when_and_where_from()
    {
        LedgerEntry likely = Entries.Single(entry => entry.Estimate?.Term == "likely");
        Assert.Equal(EntryKind.Forecast, likely.Kind);
        Assert.Equal(("07NORDHAVN1009", "NORDHAVN", "confidential", "C"), (likely.Document, likely.House, likely.Classification, likely.Marking));
        Assert.Equal((0.60, 0.86, "readers"), (likely.Estimate!.Low, likely.Estimate.High, likely.Estimate.Scale));
        Assert.Equal(new DateOnly(2008, 3, 31), likely.DueOn?.Last);
        Assert.Equal(new DateOnly(2007, 12, 11), likely.MadeOn);
        Assert.True(likely.IsByAuthor);
        Assert.Equal(Document.Source.Sha256, likely.Place.Sha256);

        // Code points and not UTF-16 units: the clef before it is one.
        string[] points = [.. Document.Source.Text.EnumerateRunes().Select(rune => rune.ToString())];
        Assert.StartsWith("Southport will likely sign", string.Concat(points[likely.Words[0].Start..likely.Words[0].End]), StringComparison.Ordinal);
    }

    [Fact]
    public void Anothers_forecast_is_his_and_a_promise_is_of_him_who_makes_it()
    {
        LedgerEntry holm = Entries.Single(entry => entry.Actor?.Name.Contains("Holm", StringComparison.Ordinal) == true);
        Assert.Equal(EntryKind.Forecast, holm.Kind);
        Assert.Null(holm.Estimate);
        Assert.False(holm.IsUnfalsifiable);
        LedgerEntry promise = Entries.Single(entry => entry.Kind == EntryKind.Commitment);
        Assert.Equal("2008-03", promise.Due);
    }

    [Fact]
    public void What_may_be_is_in_it_and_marked()
    {
        LedgerEntry may = Entries.Single(entry => entry.Estimate?.Term == "may");
        Assert.True(may.IsUnfalsifiable);
        Assert.Null(may.Estimate!.Low);
    }
}

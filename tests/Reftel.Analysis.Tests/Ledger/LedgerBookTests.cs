using Reftel.Analysis.Dates;
using Reftel.Analysis.Ledger;
using Xunit;

namespace Reftel.Analysis.Tests.Ledger;

public sealed class LedgerBookTests
{
    [Theory]
    [InlineData("2020-11-30", EntryState.Open)]
    [InlineData("2021-02-28", EntryState.Open)]
    [InlineData("2021-03-01", EntryState.DueSoon)]
    [InlineData("2021-03-31", EntryState.DueSoon)]
    [InlineData("2021-04-01", EntryState.Overdue)]
    public void An_entry_is_open_then_due_soon_then_overdue(string day, EntryState state) =>
        Assert.Equal(state, LedgerBook.Of([Made.Forecast(1, 0.55, 0.8)], []).AsOf(Made.Day(day)).Lines.Single().State);

    [Fact]
    public void What_may_be_and_what_has_no_day_stays_open() => Assert.All(
        LedgerBook.Of([Made.Forecast(1, term: "may"), Made.Forecast(2, 0.55, 0.8, due: null)], []).AsOf(Made.Day("2030-01-01")).Lines,
        line => Assert.Equal(EntryState.Open, line.State));

    [Fact]
    public void A_later_view_stands_and_the_earlier_one_is_kept()
    {
        LedgerEntry entry = Made.Forecast(1, 0.55, 0.8);
        LedgerBook book = LedgerBook.Of([entry], [Made.Resolved(entry, Outcome.No, "2021-06-01", number: 2), Made.Resolved(entry, Outcome.Yes)]);

        LedgerLine early = book.AsOf(Made.Day("2021-05-31")).Lines.Single();
        Assert.Equal((EntryState.Yes, 1), (early.State, early.History.Length));
        LedgerLine late = book.AsOf(Made.Day("2021-06-01")).Lines.Single();
        Assert.Equal((EntryState.No, 2), (late.State, late.History.Length));
        Assert.Equal("20NORDHAVN7/s1/r1", late.Standing!.Supersedes);
    }

    [Fact]
    public void The_day_of_recording_counts_and_not_the_day_of_the_event()
    {
        LedgerEntry entry = Made.Forecast(1, 0.55, 0.8);
        LedgerBook book = LedgerBook.Of([entry], [Made.Resolved(entry, Outcome.Yes, "2021-02-01", "2021-09-09T10:00:00Z")]);
        Assert.Equal(EntryState.Overdue, book.AsOf(Made.Day("2021-09-08")).Lines.Single().State);
        Assert.Equal(EntryState.Yes, book.AsOf(Made.Day("2021-09-09")).Lines.Single().State);
    }

    [Fact]
    public void A_document_of_a_month_is_there_when_the_month_is_over_and_one_without_a_date_only_today()
    {
        LedgerBook book = LedgerBook.Of([Made.Forecast(1, 0.5, 0.6, made: "2020-11"), Made.Forecast(2, 0.5, 0.6, made: "") with { DocumentDate = null }], []);
        Assert.Empty(book.AsOf(Made.Day("2020-11-29")).Lines);
        Assert.Equal(["20NORDHAVN7/s1"], book.AsOf(Made.Day("2020-11-30")).Lines.Select(line => line.Entry.Id));
        Assert.Equal(1, book.AsOf(Made.Day("2020-11-30")).Undated);
        Assert.Equal(2, book.AsOf(Made.Day("2020-11-30"), new LedgerOptions { WithUndated = true }).Lines.Length);
    }

    [Fact]
    public void A_resolution_finds_its_entry_by_place_when_the_number_has_changed()
    {
        LedgerEntry before = Made.Forecast(1, 0.55, 0.8);
        LedgerEntry other = Made.Forecast(2, 0.55, 0.8);
        LedgerBook book = LedgerBook.Of([before with { Id = "20NORDHAVN7/s2" }, other with { Id = "20NORDHAVN7/s1" }], [Made.Resolved(before, Outcome.Yes)]);
        Assert.Equal(
            [("20NORDHAVN7/s1", EntryState.Overdue), ("20NORDHAVN7/s2", EntryState.Yes)],
            book.AsOf(Made.Day("2021-05-01")).Lines.Select(line => (line.Entry.Id, line.State)));
    }

    [Fact]
    public void A_resolution_finds_its_entry_in_a_newer_version_by_its_words()
    {
        LedgerEntry before = Made.Forecast(1, 0.55, 0.8);
        LedgerEntry now = before with { Id = "20NORDHAVN7/s4", Place = before.Place with { Sha256 = new string('b', 64) } };
        LedgerEntry other = Made.Forecast(2, 0.55, 0.8) with { Id = "20NORDHAVN7/s1", Place = now.Place with { Sentence = new CodePointRange(90, 99) } };
        Resolution resolution = Made.Resolved(before, Outcome.Yes);
        LedgerBook book = LedgerBook.Of([now, other], [resolution]);
        Assert.Equal(
            [("20NORDHAVN7/s1", EntryState.Overdue), ("20NORDHAVN7/s4", EntryState.Yes)],
            book.AsOf(Made.Day("2021-05-01")).Lines.Select(line => (line.Entry.Id, line.State)));
        Assert.Empty(book.Unplaced);

        // Words that stand twice, or in another document, or under another kind, do not find it; it is not lost for that.
        LedgerEntry[][] others = [[now, now with { Id = "20NORDHAVN7/s5", Place = other.Place }], [now with { Id = "20NORDHAVN8/s4", Document = "20NORDHAVN8" }], [now with { Kind = EntryKind.Commitment }], [other], []];
        Assert.All(others, entries =>
        {
            LedgerBook without = LedgerBook.Of(entries, [resolution]);
            Assert.All(without.AsOf(Made.Day("2021-05-01")).Lines, line => Assert.Empty(line.History));
            Assert.Same(resolution, Assert.Single(without.Unplaced));
        });
    }

    [Theory]
    [InlineData("that Southport will likely sign (ref A) the \u201Cgreat\u201D treaty[3] by June.", "\u201CWe judge that Southport will likely sign [...] the \u2018great\u2019 treaty by June.\u201D", 1)]
    [InlineData("Southport will likely sign the treaty by June.", "\u201CSouthport will likely sign the treaty by June.\u201D", 1)]
    [InlineData("Southport will likely sign the treaty by June.", "\u201CSouthport will likely sign the treaty by June\u201D (ref B, statement s2)", 1)]
    [InlineData("Southport will likely sign the treaty by June.", "\u201CSouthport will likely sign the treaty by June\u201D and was believed", 0)]
    [InlineData("Southport will likely sign the treaty by July.", "\u201CSouthport will likely sign the treaty by June.\u201D", 0)]
    [InlineData("to sign it", "\u201CSouthport agreed to sign it.\u201D", 0)]
    [InlineData("Southport will likely sign the treaty by June.", "Southport will likely sign the treaty by June.", 0)]
    public void What_a_document_quotes_from_another_is_counted_once_where_the_other_is_there(string said, string quoted, int leftOut)
    {
        LedgerEntry first = Made.Forecast(1, 0.55, 0.8) with { Proposition = said };
        LedgerEntry second = Made.Forecast(2, 0.55, 0.8) with { Id = "21NORDHAVN9/s4", Document = "21NORDHAVN9", Proposition = quoted, Actor = new NamedActor("The telegram", null) };
        LedgerBook book = LedgerBook.Of([second, first], []);
        Assert.Equal(leftOut, book.Quoted);
        Assert.Equal(2 - leftOut, book.AsOf(Made.Day("2021-05-01")).Lines.Length);

        // Alone, in the same document, or of a speaker with a name, it stays.
        Assert.Equal(0, LedgerBook.Of([second], []).Quoted);
        Assert.Equal(0, LedgerBook.Of([first with { Document = second.Document }, second], []).Quoted);
        Assert.Equal(0, LedgerBook.Of([first, second with { Actor = new NamedActor("The minister", null) }], []).Quoted);
    }

    [Fact]
    public void No_day_sees_what_came_after_it() => AnyLedger.Holds(AnyLedger.Whole, ledger =>
    {
        LedgerBook whole = LedgerBook.Of(ledger.Entries, ledger.Resolutions);
        return new[] { "2020-02-01", "2020-12-31", "2021-06-30", "2022-12-31" }.Select(Made.Day).All(day =>
        {
            // Whoever never had what came later sees the same.
            LedgerBook past = LedgerBook.Of(
                ledger.Entries.Where(entry => entry.KnownOn <= day),
                ledger.Resolutions.Where(resolution => IsoDay.Parse(resolution.RecordedOn) <= day));
            return Text(whole.AsOf(day)) == Text(past.AsOf(day)) && whole.AsOf(day).Lines.All(line => line.Entry.KnownOn <= day);
        });
    });

    [Fact]
    public void The_order_in_which_things_come_does_not_matter() => AnyLedger.Holds(AnyLedger.Whole, ledger =>
        Text(LedgerBook.Of(ledger.Entries, ledger.Resolutions).AsOf(Made.Day("2022-01-01")))
        == Text(LedgerBook.Of(ledger.Entries.Reverse(), ledger.Resolutions.Reverse()).AsOf(Made.Day("2022-01-01"))));

    [Fact]
    public void Lines_are_chosen_and_paged()
    {
        LedgerEntry[] entries = [Made.Forecast(10, 0.55, 0.8, due: null), Made.Forecast(2, 0.55, 0.8, due: "2021-02"), Made.Commitment(3, "lisbon"), Made.Commitment(4, "anna-lis")];
        LedgerView view = LedgerBook.Of(entries, [Made.Resolved(entries[3], Outcome.Kept)]).AsOf(Made.Day("2021-04-02"));

        Assert.Equal([2, 3, 4, 10], Numbers(LedgerFilter.All));
        Assert.Equal([3, 4], Numbers(new LedgerFilter { Kind = EntryKind.Commitment }));
        Assert.Equal([4], Numbers(new LedgerFilter { Speaker = "Lis" }));
        Assert.Equal([4], Numbers(new LedgerFilter { States = [EntryState.Kept, EntryState.Broken] }));
        Assert.Equal([2], Numbers(new LedgerFilter { DueBefore = Made.Day("2021-03-01") }));
        Assert.Equal([3, 4], Numbers(new LedgerFilter { DueAfter = Made.Day("2021-02-28") }));
        LedgerPage page = view.Page(LedgerFilter.All, offset: 1, limit: 2);
        Assert.Equal((2, 4), (page.Lines.Length, page.Count));
        Assert.Equal([new StateCount(EntryState.Open, 1), new StateCount(EntryState.Overdue, 2), new StateCount(EntryState.Kept, 1)], page.States.AsEnumerable());

        int[] Numbers(LedgerFilter filter) => [.. view.Page(filter).Lines.Select(line => int.Parse(line.Entry.Id.Split('s')[1], null))];
    }

    private static string Text(LedgerView view) =>
        string.Join('\n', view.Lines.Select(line => $"{line.Entry.Id} {line.State} {line.Standing?.Id} {string.Join(',', line.History.Select(one => one.Id))}"));
}

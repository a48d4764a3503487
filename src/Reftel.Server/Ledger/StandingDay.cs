using System.Collections.Immutable;
using Reftel.Analysis.Ledger;

namespace Reftel.Server.Ledger;

/// <summary>The ledger on a day, with what every page of it needs.</summary>
/// <param name="View">The ledger.</param>
/// <param name="ByDue">Its lines by the day they are due, those without one last; then by document and place.</param>
/// <param name="LeftOut">Entries of documents without a date that are not in it.</param>
public sealed record StandingDay(LedgerView View, ImmutableArray<DatedLine> ByDue, int LeftOut)
{
    internal static StandingDay Of(LedgerView view) => new(
        view, [.. view.Lines.Select(line => new DatedLine(line, line.Entry.DueOn?.Last)).OrderBy(line => line.Due ?? DateOnly.MaxValue)], view.LeftOut);

    /// <summary>The same as <see cref="LedgerView.Page"/>, of lines that are in order already.</summary>
    internal LedgerPage Page(LedgerFilter filter, int offset, int limit)
    {
        ImmutableArray<LedgerLine>.Builder page = ImmutableArray.CreateBuilder<LedgerLine>();
        int[] states = new int[EntryStates.All.Length];
        int count = 0;
        foreach (DatedLine line in ByDue)
        {
            if (filter.Matches(line.Line))
            {
                states[(int)line.Line.State]++;
                if (count++ >= offset && page.Count < limit)
                {
                    page.Add(line.Line);
                }
            }
        }

        return new LedgerPage(page.DrainToImmutable(), count, [.. EntryStates.All.Select(state => new StateCount(state, states[(int)state])).Where(state => state.Count > 0)]);
    }
}

/// <summary>A line with its last day, which is read from words.</summary>
/// <param name="Line">The line.</param>
/// <param name="Due">The last day, or null.</param>
public readonly record struct DatedLine(LedgerLine Line, DateOnly? Due);

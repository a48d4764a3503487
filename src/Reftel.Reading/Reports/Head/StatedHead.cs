using Reftel.Reading.Documents;
using Reftel.Reading.Language.Dates;
using Reftel.Reading.Reports.Containers;
using Reftel.Reading.Text;

namespace Reftel.Reading.Reports.Head;

/// <summary>Date and authors that the container states, for a head whose lines give none.</summary>
internal static class StatedHead
{
    private const int Longest = 400;

    public static ReportHead Fill(ReportHead head, ContainerText text)
    {
        if (text.Stated.Count == 0)
        {
            return head;
        }

        if (head.Authors.IsEmpty)
        {
            (string Name, TextSpan Span)[] authors =
            [
                .. text.Stated.Where(f => f.Kind == StatedKind.Author && f.Value.Length <= Longest)
                    .SelectMany(f => (NameList.Read(f.Value, 0, f.Value.Length, lenient: true, out _) ?? [])
                        .Select(a => (a.Name, new TextSpan(f.Span.Start + a.Start, a.End - a.Start))))
                    .DistinctBy(a => a.Name),
            ];
            head = head with { Authors = [.. authors.Select(a => new HeadAuthor(a.Name, 0, 0))], StatedBylines = [.. authors.Select(a => a.Span)] };
        }

        if (head.Dateline is { Date: not null } || text.Stated.Select(DateOf).FirstOrDefault(d => d is not null) is not { } date)
        {
            return head;
        }

        return head with { Dateline = head.Dateline is { } printed ? WithYear(printed, date) : date };
    }

    // "4 March" is whole where the day that is stated is the same.
    private static Dateline WithYear(Dateline printed, Dateline stated) =>
        printed.Raw.Length <= Longest && stated.Date is { Day: > 0 } day && DateReader.Find(printed.Raw, null) is [{ IsImpossible: false, HasYear: false } words]
        && words.First.Month == day.Month && words.First.Day == day.Day
            ? printed with { Date = day, Value = day.ToString() }
            : printed;

    // A day or a month; the time that a program wrote beside it is not when the report says it was published.
    private static Dateline? DateOf(StatedFact fact)
    {
        if (fact.Kind != StatedKind.Published || fact.Value.Length > Longest)
        {
            return null;
        }

        // "2019-03-04T10:00:00Z" is one word to the reader of dates.
        ReadOnlySpan<char> words = fact.Value;
        words = words.Length > 10 && words[10] == 'T' && char.IsAsciiDigit(words[9]) ? words[..10] : words;
        foreach (FoundDate date in DateReader.Find(words, null))
        {
            if (date is { IsImpossible: false, HasYear: true, First.Month: > 0 } && DatelineResult.ToPartial(date) is { } day)
            {
                return new Dateline(fact.Value[date.Start..date.End], new TextSpan(fact.Span.Start + date.Start, date.End - date.Start), day, day.ToString(), null);
            }
        }

        return null;
    }
}

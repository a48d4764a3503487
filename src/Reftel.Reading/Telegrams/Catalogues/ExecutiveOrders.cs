using System.Collections.Immutable;

namespace Reftel.Reading.Telegrams.Catalogues;

/// <summary>An executive order on classified information.</summary>
/// <param name="Number">Five digits.</param>
/// <param name="InForceFrom">
/// First day on which a telegram may cite it: the day it took effect, but the day of signature for 12958 and 13526, which
/// posts cited at once.
/// </param>
/// <param name="MaximumYears">
/// Longest time, in years, for which an original classifier could set a date without an exemption; null where the order
/// set none, or where its text is not sure.
/// </param>
internal readonly record struct ExecutiveOrderEntry(string Number, DateOnly InForceFrom, int? MaximumYears);

/// <summary>The executive orders that E.O. lines cite.</summary>
/// <remarks>
/// The orders themselves, in the Federal Register. 12958 took effect on 14 October 1995; E.O. lines with 11652 begin on
/// 1 March 1973. 12065 set 6 years, 20 with authority for Top Secret and 30 for information of foreign governments: the last
/// is its maximum. 12356 allowed an indefinite time (OADR).
/// </remarks>
internal static class ExecutiveOrders
{
    public static ImmutableArray<ExecutiveOrderEntry> Rows { get; } =
    [
        new("10501", new DateOnly(1953, 12, 15), MaximumYears: null),
        new("11652", new DateOnly(1972, 6, 1), MaximumYears: null),
        new("12065", new DateOnly(1978, 12, 1), MaximumYears: 30),
        new("12356", new DateOnly(1982, 8, 1), MaximumYears: null),
        new("12958", new DateOnly(1995, 4, 17), MaximumYears: 25),
        new("13292", new DateOnly(2003, 3, 25), MaximumYears: 25),
        new("13526", new DateOnly(2009, 12, 29), MaximumYears: 25),
    ];

    public static bool TryFind(ReadOnlySpan<char> number, out ExecutiveOrderEntry order)
    {
        foreach (var row in Rows)
        {
            if (number.SequenceEqual(row.Number))
            {
                order = row;
                return true;
            }
        }

        order = default;
        return false;
    }

    /// <summary>
    /// Repairs a number that is one digit, or one swap of neighbours, away from exactly one order: <c>11653</c> is 11652,
    /// <c>12598</c> is 12958. A right number needs no repair and gives false.
    /// </summary>
    public static bool TryRepair(ReadOnlySpan<char> digits, out string order)
    {
        order = "";
        if (TryFind(digits, out _))
        {
            return false;
        }

        foreach (var row in Rows)
        {
            if (!IsOneSlipAway(digits, row.Number))
            {
                continue;
            }

            if (order.Length > 0)
            {
                order = "";
                return false;
            }

            order = row.Number;
        }

        return order.Length > 0;
    }

    private static bool IsOneSlipAway(ReadOnlySpan<char> digits, ReadOnlySpan<char> number)
    {
        if (digits.Length != number.Length || digits.ContainsAnyExceptInRange('0', '9'))
        {
            return false;
        }

        var first = digits.CommonPrefixLength(number);
        if (first == number.Length || digits[(first + 1)..].SequenceEqual(number[(first + 1)..]))
        {
            return true;
        }

        return digits[first] == number[first + 1]
            && digits[first + 1] == number[first]
            && digits[(first + 2)..].SequenceEqual(number[(first + 2)..]);
    }
}

using Reftel.Reading.Language.Dates.Expressions.Readers;
using Reftel.Reading.Language.Dates.Expressions.Tokens;
using Reftel.Reading.Language.Dates.Expressions.Values;
using Reftel.Reading.Text;

namespace Reftel.Reading.Language.Dates.Expressions;

/// <summary>
/// Finds every expression of time in English prose and gives it a TIMEX3 type and value. Calendar dates of other languages are
/// read as <see cref="DateReader"/> reads them. Each place of the text is tried with readers that look a bounded way ahead.
/// </summary>
internal static class TimeExpressionReader
{
    [ThreadStatic]
    private static List<Token>? _tokens;

    /// <summary>Expressions in the order of the text, without overlap. Linear in the range.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="range">The part that is read; spans count from the beginning of the text.</param>
    /// <param name="anchor">What dates are counted from; it is moved on to the last date found.</param>
    public static List<FoundTime> Find(string text, TextSpan range, TimeAnchor anchor)
    {
        var found = new List<FoundTime>();
        List<Token> tokens = _tokens ??= [];
        tokens.Clear();
        bool core = TimeLexer.Read(text, range, tokens);
        if (core)
        {
            var t = new TimeTokens(text, tokens, anchor);
            Read(t, found);
            anchor.Looks += t.Looks;
        }

        ForeignDates.Add(text, range, anchor, found);
        Release(tokens);
        return found;
    }

    private static void Read(TimeTokens t, List<FoundTime> found)
    {
        TimeReading last = default;
        for (int at = 0; at < t.Count;)
        {
            if (!Starts.May(t, at) || !TryRead(t, at, last, out TimeReading reading))
            {
                at++;
                continue;
            }

            var span = TextSpan.Between(t[reading.Start].Start, t[reading.End - 1].End);
            found.Add(new FoundTime(span, reading.Type, reading.Value, reading.Mod ?? Openings.ModBefore(t, reading), reading.Repair));
            if (reading.Shape is Shape.Point or Shape.Interval && !reading.IsImpossible && reading.When.Year > 0)
            {
                t.Anchor.Last = (reading.Last ?? reading.When) with { Clock = null };
            }

            last = reading;
            at = reading.End;
        }
    }

    private static bool TryRead(TimeTokens t, int at, TimeReading last, out TimeReading reading)
    {
        if (Sets.TryRead(t, at, out reading) || Stretches.TryRead(t, at, out reading) || ClockRanges.TryRead(t, at, out reading) || Ranges.TryRead(t, at, out reading) || Offsets.TryRead(t, at, out reading))
        {
            return true;
        }

        bool point = Points.TryRead(t, at, out reading) || Edges.TryRead(t, at, out reading);
        if (Durations.TryRead(t, at, out TimeReading span) && (!point || span.End > reading.End))
        {
            reading = span;
            return true;
        }

        return point || PresentRefs.TryRead(t, at, out reading) || Periods.TryDefinite(t, at, out reading) || LoneNumbers.TryRead(t, at, last, out reading);
    }

    // A long text must not hold its memory for ever.
    private static void Release(List<Token> tokens)
    {
        if (tokens.Capacity > 1 << 16)
        {
            _tokens = null;
        }
    }
}

using System.Collections.Immutable;
using System.Globalization;
using Reftel.Reading.Documents;
using Reftel.Reading.Text;

namespace Reftel.Reading.Statements;

/// <summary>Which expressions of time belong to the saying of a statement, and which say by when.</summary>
internal sealed class StatementTimes(Document document)
{
    private const int LongestLimit = 24;

    private static readonly string[] Limits = ["by", "before", "until", "till", "no later than", "not later than", "by the end of"];
    private static readonly string[] Before = ["before", "prior to", "ahead of"];
    private static readonly string[] Beyond = ["after", "since", "beyond", "following", "later than"];
    private static readonly string[] Durations = ["within", "in the next", "over the next", "in the coming", "over the coming"];
    private static readonly string[] Ends = ["end", "close", "late", "mid", "middle"];
    private static readonly string[] Adverbials = ["in", "on", "at", "from", "within", "during", "around", "about", "early in", "late in"];

    private readonly string? _date = document.Date?.ToString();

    /// <summary>The day of the saying: an expression of the sentence outside what is said; null where there is none.</summary>
    public string? SaidOn(TextSpan sentence, ImmutableArray<TextSpan> content)
    {
        TimeExpression? last = null;
        foreach (TimeExpression time in Within(sentence))
        {
            if (time.Type is not ("DATE" or "TIME") || !IsDate(time.Value))
            {
                continue;
            }

            if (!content.Any(piece => piece.Overlaps(time.Span)))
            {
                return time.Value;
            }

            last = time;
        }

        // "said that he would not run on 10 October": a past day at the very end is that of the saying.
        return last is { Value.Length: >= 10 } && content.Any(piece => piece.End == last.Span.End) && (LiesBefore(last.Value) || last.Value.StartsWith(_date?[..Math.Min(10, _date.Length)] ?? "-", StringComparison.Ordinal)) ? last.Value : null;
    }

    /// <summary>
    /// The last expression in the words that does not lie before the document's date, or before which "by" stands: an old promise had its day. Of what is to be before a date, the day before that.
    /// Where the document has no date, only what stands as a time of its own: "in March 2008", not "the March 2008 expulsions".
    /// </summary>
    /// <param name="content">The words.</param>
    /// <param name="done">True where the deed is told as done ("signed a treaty in 2007"), so that only a limit is a term.</param>
    /// <param name="condition">The words of a condition, whose dates are its own: "will leave if nobody has come by October".</param>
    /// <param name="saidOn">The day from which "within six weeks" counts; null for that of the document.</param>
    /// <param name="isOwn">True where the document itself says it on its day: a season or month without a year that it sets as a term is the next one.</param>
    public string? Due(ImmutableArray<TextSpan> content, bool done = false, TextSpan? condition = null, string? saidOn = null, bool isOwn = false)
    {
        string? due = null;
        foreach (TextSpan piece in content)
        {
            foreach (TimeExpression time in Within(piece))
            {
                if (condition is { } phrase && phrase.Contains(time.Span))
                {
                    continue;
                }

                if (time.Type is "DURATION" && StandsBehind(Durations, time.Span.Start))
                {
                    due = DayBehind.Of(saidOn ?? _date, time.Value) ?? due;
                    continue;
                }

                // What is to be after a day has no last one.
                bool limited = StandsBehind(Limits, time.Span.Start);
                if (time.Type is not ("DATE" or "TIME") || !IsDate(time.Value) || (!limited && StandsBehind(Beyond, time.Span.Start)))
                {
                    continue;
                }

                bool ahead = _date is null ? !done && StandsBehind(Adverbials, time.Span.Start) : !LiesBefore(time.Value);
                if (ahead || limited)
                {
                    due = Term(time, time.Value);
                    if (isOwn && limited && LiesBefore(due) && !time.Text.AsSpan().ContainsAnyInRange('0', '9'))
                    {
                        due = Term(time, NextYear(time.Value));
                    }
                }
            }
        }

        return due;
    }

    private string Term(TimeExpression time, string value) => StandsBehind(Before, time.Span.Start) && !NamesEnd(time.Text) ? DayBefore.Of(value) : value;

    // "1983-SP" of "before the spring session", said in October 1983.
    private static string NextYear(string value) =>
        value.Length == 7 && value[4] == '-' && int.TryParse(value.AsSpan(0, 4), NumberStyles.None, NumberFormatInfo.InvariantInfo, out int year) && year < 9999
            ? string.Create(NumberFormatInfo.InvariantInfo, $"{year + 1:D4}{value.AsSpan(4)}")
            : value;

    // "before the end of 1996": within that year, not before it.
    private static bool NamesEnd(string words)
    {
        ReadOnlySpan<char> text = words;
        foreach (Range part in text.SplitAny(" -\u2011\u2013\n"))
        {
            ReadOnlySpan<char> word = text[part];
            foreach (string end in Ends)
            {
                if (word.Equals(end, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool StandsBehind(string[] words, int start)
    {
        ReadOnlySpan<char> before = document.Source.Text.AsSpan(Math.Max(0, start - LongestLimit), Math.Min(start, LongestLimit)).TrimEnd();
        foreach (string word in words)
        {
            if (before.EndsWith(word, StringComparison.OrdinalIgnoreCase) && (before.Length == word.Length || !char.IsLetterOrDigit(before[^(word.Length + 1)])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDate(string value) => value.Length >= 4 && char.IsAsciiDigit(value[0]) && char.IsAsciiDigit(value[3]);

    // Compared as far as both go: "2020" does not lie before 30 November 2020.
    private bool LiesBefore(string value)
    {
        if (_date is null)
        {
            return false;
        }

        string end = DayBefore.LastMonth(value[(value.IndexOf('/', StringComparison.Ordinal) + 1)..]);
        int length = Math.Min(Math.Min(end.Length, _date.Length), 10);
        return string.CompareOrdinal(end, 0, _date, 0, length) < 0;
    }

    private IEnumerable<TimeExpression> Within(TextSpan span)
    {
        int at = First(span.Start);
        for (; at < document.Times.Length && document.Times[at].Span.Start < span.End; at++)
        {
            if (span.Contains(document.Times[at].Span))
            {
                yield return document.Times[at];
            }
        }
    }

    private int First(int offset)
    {
        int low = 0;
        int high = document.Times.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (document.Times[middle].Span.Start < offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}

using System.Collections.Immutable;
using Reftel.Reading.Documents;
using Reftel.Reading.Text;

namespace Reftel.Reading.Statements;

/// <summary>Which expressions of time belong to the saying of a statement, and which say by when.</summary>
internal sealed class StatementTimes(Document document)
{
    private const int LongestLimit = 24;

    private static readonly string[] Limits = ["by", "before", "until", "till", "no later than", "not later than", "by the end of"];
    private static readonly string[] Before = ["before", "prior to", "ahead of"];
    private static readonly string[] Adverbials = ["in", "on", "at", "from", "within", "during", "around", "about", "early in", "late in"];

    private readonly string? _date = document.Date?.ToString();

    /// <summary>The day of the saying: an expression of the sentence outside what is said; null where there is none.</summary>
    /// <param name="sentence">Its place in the original.</param>
    /// <param name="content">What is said.</param>
    /// <param name="ahead">True where that lies ahead: "would meet today" is no day of the saying.</param>
    public string? SaidOn(TextSpan sentence, ImmutableArray<TextSpan> content, bool ahead)
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
                return DayOf(time.Value);
            }

            last = time;
        }

        // "said that he would not run on 10 October": a past day at the very end is that of the saying.
        return last is { Value.Length: >= 10 } && content.Any(piece => piece.End == last.Span.End) && (LiesBefore(last.Value) || (!ahead && last.Value.StartsWith(_date?[..Math.Min(10, _date.Length)] ?? "-", StringComparison.Ordinal)))
            ? DayOf(last.Value)
            : null;
    }

    // "this evening" is of its day.
    private static string DayOf(string value) => value.Length > 10 && value[10] == 'T' ? value[..10] : value;

    /// <summary>
    /// The last expression in the words that does not lie before the document's date, or before which "by" stands: an old promise had its day. Of what is to be before a date, the day before that.
    /// Where the document has no date, only what stands as a time of its own: "in March 2008", not "the March 2008 expulsions".
    /// </summary>
    /// <param name="content">The words.</param>
    /// <param name="done">True where the deed is told as done ("signed a treaty in 2007"), so that only a limit is a term.</param>
    public string? Due(ImmutableArray<TextSpan> content, bool done = false)
    {
        string? due = null;
        foreach (TextSpan piece in content)
        {
            foreach (TimeExpression time in Within(piece))
            {
                if (time.Type is not ("DATE" or "TIME") || !IsDate(time.Value))
                {
                    continue;
                }

                bool ahead = _date is null ? !done && StandsBehind(Adverbials, time.Span.Start) : !LiesBefore(time.Value);
                if (ahead || StandsBehind(Limits, time.Span.Start))
                {
                    due = StandsBehind(Before, time.Span.Start) ? DayBefore.Of(time.Value) : DayOf(time.Value);
                }
            }
        }

        return due;
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

        string end = value[(value.IndexOf('/', StringComparison.Ordinal) + 1)..];
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

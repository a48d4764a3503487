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
    private static readonly string[] Lengths = ["within", "inside", "in no more than", "in less than", "in the next", "over the next", "in the coming", "over the coming"];
    private static readonly string[] LengthsAhead = ["next ", "the next ", "coming ", "the coming ", "less than "];
    private static readonly string[] Ends = ["end", "close", "late", "mid", "middle"];
    private static readonly string[] Adverbials = ["in", "on", "at", "from", "within", "during", "around", "about", "early in", "late in"];

    private readonly string? _date = document.Date?.ToString();

    /// <summary>The day of the saying: an expression of the sentence outside what is said, in whichever words; null where there is none, or only one behind the document.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="content">What is said.</param>
    /// <param name="elsewhere">Words of the sentence that tell of other times: the speaker ("who has held the post since 2016"), what others say.</param>
    /// <param name="ahead">True where what is said lies ahead: "would meet today" is no day of the saying.</param>
    public string? SaidOn(TextSpan sentence, ImmutableArray<TextSpan> content, ImmutableArray<TextSpan> elsewhere, bool ahead)
    {
        string? last = null;
        int end = -1;
        foreach (TimeExpression time in Within(sentence))
        {
            if (time.Type is not ("DATE" or "TIME") || !IsDate(time.Value) || elsewhere.Any(piece => piece.Overlaps(time.Span) && piece.Start != time.Span.Start) || StandsBehind(Limits, time.Span.Start))
            {
                continue;
            }

            string? value = OpenDates.NotBehind(time, _date);
            if (value is not null && !content.Any(piece => piece.Overlaps(time.Span)))
            {
                return DayOf(value);
            }

            (last, end) = (value, time.Span.End);
        }

        // "said that he would not run on 10 October": a past day at the very end is that of the saying.
        return last is { Length: >= 10 } && content.Any(piece => piece.End == end) && (LiesBefore(last) || (!ahead && last.StartsWith(_date?[..Math.Min(10, _date.Length)] ?? "-", StringComparison.Ordinal))) ? DayOf(last) : null;
    }

    // "this evening" is of its day.
    private static string DayOf(string value) => value.Length > 10 && value[10] == 'T' ? value[..10] : value;

    /// <summary>
    /// The last expression in the words that does not lie before the document's date, or before which "by" stands: an old promise had its day. Of what is to be before a date, the day before that, unless it is the end of a time.
    /// A length behind "within" is counted from the saying. Where the document has no date, only what stands as a time of its own: "in March 2008", not "the March 2008 expulsions".
    /// </summary>
    /// <param name="content">The words.</param>
    /// <param name="saidOn">The day of the saying, or null.</param>
    /// <param name="done">True where the deed is told as done ("signed a treaty in 2007"), so that only a limit is a term.</param>
    /// <param name="condition">The words of a condition, whose dates are its own: "will leave if nobody has come by October".</param>
    /// <param name="isOwn">True where the document itself says it on its day: a season or month without a year that it sets as a term is the next one.</param>
    public string? Due(ImmutableArray<TextSpan> content, string? saidOn, bool done = false, TextSpan? condition = null, bool isOwn = false)
    {
        string? due = null;
        foreach (TextSpan piece in content)
        {
            foreach (TimeExpression time in Within(piece))
            {
                if (condition is not { } phrase || !phrase.Contains(time.Span))
                {
                    due = Due(time, saidOn, done, isOwn) ?? due;
                }
            }
        }

        return due;
    }

    private string? Due(TimeExpression time, string? saidOn, bool done, bool isOwn)
    {
        if (time.Type == "DURATION")
        {
            return StandsBehind(Lengths, time.Span.Start) || StartsWith(time.Text, LengthsAhead) ? TermAhead.Of(saidOn is { Length: >= 10 } ? saidOn : _date, time.Value) : null;
        }

        if (time.Type is not ("DATE" or "TIME") || !IsDate(time.Value))
        {
            return null;
        }

        // What is to be after a day has no last one.
        bool limit = StandsBehind(Limits, time.Span.Start);
        if (!limit && StandsBehind(Beyond, time.Span.Start))
        {
            return null;
        }

        bool ahead = _date is null ? !done && StandsBehind(Adverbials, time.Span.Start) : !LiesBefore(time.Value);
        if (!ahead && !limit)
        {
            return null;
        }

        string value = Term(time, ahead ? time.Value : OpenDates.Nearest(time, _date));
        return isOwn && limit && LiesBefore(value) && !time.Text.AsSpan().ContainsAnyInRange('0', '9') ? Term(time, NextYear(time.Value)) : value;
    }

    private static bool StartsWith(string words, string[] beginnings) => beginnings.Any(beginning => words.StartsWith(beginning, StringComparison.OrdinalIgnoreCase));

    private string Term(TimeExpression time, string value) => StandsBehind(Before, time.Span.Start) && !NamesEnd(time.Text) ? DayBefore.Of(value) : DayOf(value);

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

    private int First(int offset) => InOrder.FirstFrom(document.Times.Length, offset, i => document.Times[i].Span.Start);
}

using System.Globalization;
using System.Text.RegularExpressions;
using Reftel.Reading.Language.Dates.Expressions;

namespace Reftel.Evaluate.Dates;

/// <summary>
/// Whether a TIMEX3 value says what a value of Recognizers-Text says. Equal are: the same stretch of time, whichever way it is
/// written (<c>(2016-11-14,2016-11-21,P7D)</c> and <c>2016-W46</c>), its end counted in or out; a length (<c>P3M</c>) for the interval
/// that has it; a coarser date for one that is counted by coarser units ("two months ago"); any of several resolutions; X for
/// "a few", of which the recognizer makes 3.
/// </summary>
internal static partial class RecognizersMatch
{
    /// <summary>Whether TIMEX3 has a value for it: no meals, weeks of a month, school years, n-th weekdays, zones alone; a length beside its begin is two expressions.</summary>
    public static bool IsExpressible(MarkedTime time) =>
        time.Value.Length > 0 && time.Kind is "date" or "time" or "datetime" or "daterange" or "timerange" or "datetimerange" or "duration" or "set"
        && !Regex.IsMatch(time.Value, "TME|SY|-#|[0-9X]{4}-[0-9X]{2}-W|FYXXXX") && !time.Value.Contains("PXD", StringComparison.Ordinal)
        && !Regex.IsMatch(time.Text, @"\bfor\b.*\bfrom\b|\bfrom\b.*\bfor\b|\bfor \d+ hours\b|\b(days?|weeks?) starting\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture);

    public static bool Says(MarkedTime gold, FoundTime ours, DateTime? reference)
    {
        string timex = gold.Value;
        if (gold.Resolutions.All(r => r.Value == "not resolved") && gold.Kind == "date" || (ours.Value is null && Regex.IsMatch(timex, "-02-(29|30)")))
        {
            return ours.Value is null;
        }

        if (ours.Value is not { } value)
        {
            return false;
        }

        if (timex == value || timex.EndsWith("_REF", StringComparison.Ordinal))
        {
            return timex == value;
        }

        if (gold.Mod == "ref_undef")
        {
            return ours.Type == "DATE";
        }

        return gold.Kind switch
        {
            "duration" => ours.Type == "DURATION" && SameLength(timex, value, gold.Text),
            "set" => ours.Type == "SET" && SameSet(timex, value),
            "time" => ours.Type == "TIME" && gold.Resolutions.Any(r => TimexSpan.TryClock(r.Value!, out TimeSpan clock) && Clock(value) == clock),
            _ => SameStretch(gold, timex, value, ours.Type, reference),
        };
    }

    private static bool SameStretch(MarkedTime gold, string timex, string value, string type, DateTime? reference)
    {
        // The length of an interval: "the last three months", "within nine months".
        if (type == "DURATION")
        {
            return timex.StartsWith('(') && SameLength(timex[(timex.LastIndexOf(',') + 1)..^1], value, gold.Text);
        }

        // Parts of the day, seasons and fiscal years have no agreed bounds.
        Match part = PartOfDay().Match(timex);
        if (part.Success)
        {
            string date = timex[..^3];
            value = value.Replace("TNI", timex.EndsWith("NT", StringComparison.Ordinal) ? "TNT" : "TNI", StringComparison.Ordinal);
            return value.EndsWith(part.Value, StringComparison.Ordinal) && (date.Length == 0 || date == value[..^3] || gold.Resolutions.Any(r => Starts(r.Start) is { } start && value.StartsWith(start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), StringComparison.Ordinal)));
        }

        if (timex is [.., 'S', 'P'] or [.., 'S', 'U'] or [.., 'F', 'A'] or [.., 'W', 'I'] || timex.StartsWith("FY", StringComparison.Ordinal))
        {
            return timex.Length == 2 ? value.EndsWith(timex, StringComparison.Ordinal) : timex == value;
        }

        if (TimexSpan.Of(value) is not { } ours)
        {
            return false;
        }

        string last = value[(value.IndexOf('/', StringComparison.Ordinal) + 1)..];
        foreach ((string? single, string? start, string? end) in gold.Resolutions)
        {
            if (single is not null && Starts(single) is { } moment)
            {
                bool counted = Regex.IsMatch(gold.Text, @"\b(ago|later|from|in|hence|after|before|since|fortnight)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture);
                if (ours.Start == moment || (counted && ours.Start <= moment && moment < ours.End) || (timex.EndsWith("T23:59:59", StringComparison.Ordinal) && ours.Start == moment.Date))
                {
                    return true;
                }

                continue;
            }

            DateTime? from = Starts(start, reference);
            DateTime? to = Starts(end, reference);
            if (gold.Mod is { } mod && !mod.Contains("mid", StringComparison.Ordinal) && (from is null || to is null))
            {
                // One end alone: the date that the preposition opens.
                if (ours.Start == from || ours.End == from || ours.Start == to || ours.End == to || TimexSpan.Of(timex) == ours)
                {
                    return true;
                }
            }
            else if (gold.Kind == "timerange" && value.Contains('/', StringComparison.Ordinal))
            {
                if (ours.Start.TimeOfDay == from?.TimeOfDay && ours.End.TimeOfDay == to?.TimeOfDay)
                {
                    return true;
                }
            }
            else if (ours.Start == from && (ours.End == to || TimexSpan.Of(last)?.Start == to))
            {
                return true;
            }

            if (value.Contains('/', StringComparison.Ordinal) && Regex.IsMatch(gold.Text, @"\b(start|beginning|middle|end) of\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture) && from >= ours.Start && to <= ours.End)
            {
                return true;
            }

            // Of "early May", "the end of 2008" the recognizer gives a part, TIMEX3 the whole and a mod.
            if (TimexSpan.Of(timex) == ours || (gold.Mod is not null && from >= ours.Start && to <= ours.End && timex.Contains('X', StringComparison.Ordinal)) || (gold.Mod is not null && TimexSpan.Of(timex) is null && (from ?? to) is { } edge && edge >= ours.Start && edge <= ours.End))
            {
                return true;
            }
        }

        return false;
    }

    private static DateTime? Starts(string? text, DateTime? reference = null)
    {
        if (text is null)
        {
            return null;
        }

        if (text.Length == 8 && text[2] == ':')
        {
            return TimexSpan.TryClock(text, out TimeSpan clock) ? (reference ?? DateTime.MinValue).Date + clock : null;
        }

        return DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime moment) ? moment : null;
    }

    private static TimeSpan? Clock(string value)
    {
        int time = value.IndexOf('T', StringComparison.Ordinal);
        if (time < 0)
        {
            return null;
        }

        string clock = value[(time + 1)..];
        int zone = clock.IndexOfAny(['+', '-', 'Z']);
        return TimexSpan.TryClock(zone > 0 ? clock[..zone] : clock, out TimeSpan found) ? found : null;
    }

    private static bool SameLength(string gold, string ours, string text) =>
        Months(gold) == Months(ours) || (ours.Contains('X', StringComparison.Ordinal) && Regex.IsMatch(text, @"\b(few|some|several|couple)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture) && gold.Replace("3", "X", StringComparison.Ordinal) == ours);

    private static bool SameSet(string gold, string ours)
    {
        string Plain(string value) => Regex.Replace(Months(value), "^XXXX-XX-XXT", "T").Replace("XXXX-WXX-WE", "P1WE", StringComparison.Ordinal).Replace(":00", "", StringComparison.Ordinal);
        return Plain(gold) == Plain(ours);
    }

    // Quarters, halves and business days as others count them.
    private static string Months(string value)
    {
        value = value.Replace("BD", "WD", StringComparison.Ordinal).Replace("P0.5Y", "P6M", StringComparison.Ordinal);
        Match quarters = Regex.Match(value, "^P([0-9]+)Q$");
        return quarters.Success ? $"P{int.Parse(quarters.Groups[1].Value, CultureInfo.InvariantCulture) * 3}M" : value;
    }

    [GeneratedRegex("T(MO|AF|EV|NI|DT|NT)$")]
    private static partial Regex PartOfDay();
}

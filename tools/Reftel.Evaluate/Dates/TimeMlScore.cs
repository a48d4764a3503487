using System.Globalization;
using System.Text;
using Reftel.Reading.Language.Dates.Expressions;

namespace Reftel.Evaluate.Dates;

/// <summary>Scores TimeML as TempEval-3 does: a span is found when it overlaps the annotated one (strict: when both ends are equal); type and value are asked of found spans.</summary>
internal static class TimeMlScore
{
    public static string Run(IReadOnlyList<MarkedText> texts, bool errors)
    {
        var output = new StringBuilder();
        int gold = 0;
        int found = 0;
        int strict = 0;
        int relaxed = 0;
        int types = 0;
        int values = 0;
        int both = 0;
        foreach (MarkedText text in texts)
        {
            List<FoundTime> ours = DateEvaluation.Find(text);
            gold += text.Times.Length;
            found += ours.Count;
            var used = new HashSet<int>();
            foreach (MarkedTime time in text.Times)
            {
                int at = ours.FindIndex(f => !used.Contains(f.Span.Start) && f.Span.Start < time.End && time.Start < f.Span.End);
                string shown = "";
                if (at >= 0)
                {
                    FoundTime match = ours[at];
                    used.Add(match.Span.Start);
                    relaxed++;
                    strict += match.Span.Start == time.Start && match.Span.End == time.End ? 1 : 0;
                    types += match.Type == time.Kind ? 1 : 0;
                    values += match.Value == time.Value ? 1 : 0;
                    both += match.Type == time.Kind && match.Value == time.Value ? 1 : 0;
                    shown = $"[{text.Text.AsSpan(match.Span.Start, match.Span.Length)}] {match.Type} {match.Value}";
                    if (match.Type == time.Kind && match.Value == time.Value)
                    {
                        continue;
                    }
                }

                if (errors)
                {
                    output.AppendLine(CultureInfo.InvariantCulture, $"{text.Name} gold [{time.Text}] {time.Kind} {time.Value} ours {shown}");
                }
            }

            foreach (FoundTime extra in ours.Where(f => errors && !used.Contains(f.Span.Start)))
            {
                output.AppendLine(CultureInfo.InvariantCulture, $"{text.Name} extra [{text.Text.AsSpan(extra.Span.Start, extra.Span.Length)}] {extra.Type} {extra.Value}");
            }
        }

        foreach ((string name, int right) in new[] { ("span strict", strict), ("span relaxed", relaxed), ("type", types), ("value", values), ("type and value", both) })
        {
            output.AppendLine(CultureInfo.InvariantCulture, $"{name,-14} P {Percent(right, found):F1} R {Percent(right, gold):F1} F1 {Percent(2 * right, found + gold):F1}");
        }

        return output.ToString();
    }

    private static double Percent(int part, int whole) => whole == 0 ? 0 : 100.0 * part / whole;
}

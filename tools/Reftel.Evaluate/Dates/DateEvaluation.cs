using System.Globalization;
using System.Text;
using Reftel.Reading.Language.Dates.Expressions;
using Reftel.Reading.Text;

namespace Reftel.Evaluate.Dates;

/// <summary>
/// Scores expressions of time. Recognizers-Text (.json): a case is right when all its expressions, and no others, have their span and value;
/// cases that TIMEX3 has no value for are left out and counted. TimeML (.tml, or a folder of them): spans strict and relaxed, types and
/// values as TempEval-3 counts them, on relaxed spans.
/// </summary>
internal static class DateEvaluation
{
    public static string Run(string path, bool errors)
    {
        string[] files = Directory.Exists(path) ? [.. Directory.EnumerateFiles(path, "*.tml", SearchOption.AllDirectories).Order(StringComparer.Ordinal)] : [path];
        return path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? Recognizers(RecognizersFile.Read(path), errors) : TimeMlScore.Run([.. files.Select(TimeMlFile.Read)], errors);
    }

    /// <summary>What the reader finds in a text, paragraph by paragraph.</summary>
    public static List<FoundTime> Find(MarkedText text) =>
        TimeExpressionReader.Find(text.Text, new TextSpan(0, text.Text.Length), new TimeAnchor(text.Date, text.MinuteOfDay));

    private static string Recognizers(List<MarkedText> texts, bool errors)
    {
        var output = new StringBuilder();
        var kinds = new SortedDictionary<string, (int Right, int All)>(StringComparer.Ordinal);
        int right = 0;
        int all = 0;
        foreach (MarkedText text in texts.Where(t => t.Times.All(RecognizersMatch.IsExpressible)))
        {
            List<FoundTime> found = Find(text);
            bool good = found.Count == text.Times.Length;
            for (int i = 0; i < text.Times.Length; i++)
            {
                MarkedTime time = text.Times[i];
                bool same = found.Any(f => IsSame(text, time, f));
                good &= same;
                (int known, int count) = kinds.GetValueOrDefault(time.Kind);
                kinds[time.Kind] = (known + (same ? 1 : 0), count + 1);
            }

            if (text.Times.IsEmpty)
            {
                (int known, int count) = kinds.GetValueOrDefault("(none)");
                kinds["(none)"] = (known + (good ? 1 : 0), count + 1);
            }

            all++;
            right += good ? 1 : 0;
            if (errors && !good)
            {
                output.AppendLine(CultureInfo.InvariantCulture, $"{text.Name} {text.Date} {text.Text.ReplaceLineEndings(" ")}");
                output.AppendLine(CultureInfo.InvariantCulture, $"    gold {string.Join(" | ", text.Times.Select(t => $"[{t.Text}] {t.Kind} {t.Value} {t.Mod} {string.Join(" ", t.Resolutions.Select(r => r.Value ?? $"{r.Start}..{r.End}"))}"))}");
                output.AppendLine(CultureInfo.InvariantCulture, $"    ours {string.Join(" | ", found.Select(f => $"[{text.Text.Substring(f.Span.Start, f.Span.Length)}] {f.Type} {f.Value} {f.Mod}"))}");
            }
        }

        output.AppendLine(CultureInfo.InvariantCulture, $"cases right {right} of {all} ({100.0 * right / all:F1} %); {texts.Count - all} that TIMEX3 cannot express are left out");
        foreach ((string kind, (int known, int count)) in kinds)
        {
            output.AppendLine(CultureInfo.InvariantCulture, $"{kind,-14} {known,4} of {count,4} ({100.0 * known / count:F1} %)");
        }

        return output.ToString();
    }

    private static bool IsSame(MarkedText text, MarkedTime gold, FoundTime ours)
    {
        bool kept = gold.Kind is "set";
        return ContentWords.Of(text.Text, gold.Start, gold.End, kept) == ContentWords.Of(text.Text, ours.Span.Start, ours.Span.End, kept)
            && RecognizersMatch.Says(gold, ours, text.Date is { } d ? new DateTime(d.Year, d.Month, d.Day) : null);
    }
}

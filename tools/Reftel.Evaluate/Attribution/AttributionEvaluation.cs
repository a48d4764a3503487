using System.Globalization;
using System.Text;
using Reftel.Reading;
using Reftel.Reading.Documents;
using Reftel.Reading.Statements.Attribution;
using Reftel.Reading.Statements.Prose;
using Reftel.Reading.Text;

namespace Reftel.Evaluate.Attribution;

/// <summary>Scores attributions span by span, as published figures on PolNeAR do: both ends must be right.</summary>
internal static class AttributionEvaluation
{
    public static string Run(string path, bool errors, bool cues)
    {
        RoleScore[] roles = [new("source"), new("cue"), new("content")];
        var output = new StringBuilder();
        var verbs = new SortedDictionary<string, (int Found, int Cue, int Content)>(StringComparer.Ordinal);
        foreach (AnnotatedText text in AnnotatedText.ReadFile(path))
        {
            Document document = DocumentReader.Read(text.Source, new ReadingOptions { Form = DocumentForm.Text })[0];
            DocumentProse prose = ProseReader.Read(document);
            List<FoundAttribution> found = AttributionReader.Read(prose, SentenceReader.Read(prose));
            Count(roles[0], text.Attributions.SelectMany(a => a.Source), found.SelectMany(a => a.Source));
            Count(roles[1], text.Attributions.SelectMany(a => a.Cue), found.SelectMany(a => a.Cue));
            Count(roles[2], text.Attributions.SelectMany(a => a.Content), found.SelectMany(a => a.Content));
            var cueSet = text.Attributions.SelectMany(a => a.Cue).ToHashSet();
            var contentSet = text.Attributions.SelectMany(a => a.Content).ToHashSet();
            foreach (FoundAttribution a in found)
            {
                (int f, int c, int k) = verbs.GetValueOrDefault(a.Lemma);
                verbs[a.Lemma] = (f + 1, c + (a.Cue.Any(cueSet.Contains) ? 1 : 0), k + (a.Content.Any(contentSet.Contains) ? 1 : 0));
            }

            if (errors)
            {
                Errors(output, text, found);
            }
        }

        foreach (RoleScore role in roles)
        {
            output.AppendLine(CultureInfo.InvariantCulture, $"{role.Name,-8} exact P {100 * role.Precision:F1} R {100 * role.Recall:F1} F1 {100 * role.F1:F1}");
        }

        if (cues)
        {
            foreach ((string verb, (int f, int c, int k)) in verbs.OrderByDescending(v => v.Value.Found - v.Value.Cue))
            {
                output.AppendLine(CultureInfo.InvariantCulture, $"{verb,-16} found {f,4} cue {c,4} content {k,4}");
            }
        }

        return output.ToString();
    }

    private static void Count(RoleScore role, IEnumerable<TextSpan> marked, IEnumerable<TextSpan> found)
    {
        var right = marked.ToHashSet();
        var ours = found.ToHashSet();
        role.Marked += right.Count;
        role.Found += ours.Count;
        role.Both += ours.Count(right.Contains);
    }

    private static void Errors(StringBuilder output, AnnotatedText text, List<FoundAttribution> found)
    {
        string all = text.Source.Text;
        var ours = found.ToDictionary(a => a.Cue[0].Start, a => a);
        var used = new HashSet<int>();
        foreach (MarkedAttribution gold in text.Attributions.Where(a => a.Cue.Count > 0))
        {
            FoundAttribution? match = found.FirstOrDefault(a => a.Cue.Any(c => gold.Cue.Any(c.Overlaps)));
            if (match is null)
            {
                output.AppendLine(CultureInfo.InvariantCulture, $"MISS  S[{Words(all, gold.Source)}] C[{Words(all, gold.Cue)}] K[{Words(all, gold.Content)}]");
                continue;
            }

            used.Add(match.Cue[0].Start);
            foreach ((string role, IReadOnlyList<TextSpan> marked, IReadOnlyList<TextSpan> mine) in new (string, IReadOnlyList<TextSpan>, IReadOnlyList<TextSpan>)[]
            {
                ("source", gold.Source, match.Source), ("cue", gold.Cue, match.Cue), ("content", gold.Content, match.Content),
            })
            {
                if (!marked.SequenceEqual(mine))
                {
                    output.AppendLine(CultureInfo.InvariantCulture, $"DIFF  {role} cue[{Words(all, gold.Cue)}] gold[{Words(all, marked)}] ours[{Words(all, mine)}]");
                }
            }
        }

        foreach (FoundAttribution extra in found.Where(a => !used.Contains(a.Cue[0].Start)))
        {
            output.AppendLine(CultureInfo.InvariantCulture, $"EXTRA S[{Words(all, extra.Source)}] C[{Words(all, extra.Cue)}] K[{Words(all, extra.Content)}]");
        }
    }

    private static string Words(string text, IEnumerable<TextSpan> spans) =>
        string.Join(" | ", spans.Select(s => text.Substring(s.Start, s.Length).ReplaceLineEndings(" ")));
}

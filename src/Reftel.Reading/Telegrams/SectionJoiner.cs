using Reftel.Reading.Telegrams.Envelope;
using Reftel.Reading.Telegrams.Head;
using Reftel.Reading.Telegrams.Lines;

namespace Reftel.Reading.Telegrams;

/// <summary>
/// Joins the transmission sections of one telegram that stand one after another in a file, each with an envelope of its own:
/// same post, same number or same date-time group, next section number (ACP 127(G) para 208).
/// </summary>
internal static class SectionJoiner
{
    private const int LongestHead = 300;

    /// <summary>Groups the starts of transmissions into telegrams.</summary>
    /// <returns>The first lines of each telegram's transmissions; nearly always one.</returns>
    public static List<List<int>> Join(string text, TextLine[] lines, List<int> starts)
    {
        var telegrams = new List<List<int>>(starts.Count);
        Identity? before = null;
        for (int i = 0; i < starts.Count; i++)
        {
            int end = i + 1 < starts.Count ? starts[i + 1] : lines.Length;
            Identity? own = starts.Count == 1 ? null : Read(text, lines, starts[i], Math.Min(end, starts[i] + LongestHead));
            if (before is Identity last && own is Identity next && next.Continues(last))
            {
                telegrams[^1].Add(starts[i]);
            }
            else
            {
                telegrams.Add([starts[i]]);
            }

            before = own;
        }

        return telegrams;
    }

    private static Identity? Read(string text, TextLine[] lines, int first, int end)
    {
        string? group = null;
        for (int line = first; line < end; line++)
        {
            ReadOnlySpan<char> words = text.AsSpan(lines[line].First, lines[line].End - lines[line].First);
            if (words.Length is 0 or > 200)
            {
                continue;
            }

            if (group is null && DateTimeGroup.TryRead(words, out DateTimeGroup read))
            {
                group = words[read.Start..read.End].ToString();
            }
            else if (!ClassificationWords.IsBanner(words) && ClassLine.ReadNumbered(words) is ClassLine classLine)
            {
                return new Identity(classLine.Post!, classLine.Number, classLine.Section, classLine.SectionOf, group);
            }
        }

        return null;
    }

    private readonly record struct Identity(string Post, int Number, int Section, int Of, string? Group)
    {
        public bool Continues(Identity before) =>
            Post == before.Post && Section == before.Section + 1 && before.Section >= 1 && Of == before.Of
            && (Number == before.Number || (Group is not null && Group == before.Group && Number > before.Number));
    }
}

using System.Text;

namespace Reftel.Analysis.Questions.Editing;

/// <summary>
/// A whole file that went through the field of a form, which knows one end of lines alone. Lines before and behind what was changed keep the ends that they had; what is
/// new takes the one that the file has most.
/// </summary>
internal static class LineEnds
{
    /// <param name="original">The file.</param>
    /// <param name="typed">The same with whatever was changed, its lines ended in any way.</param>
    public static string Restore(string original, string typed)
    {
        List<(string Words, string End)> old = Lines(original);
        List<(string Words, string End)> now = Lines(typed);
        int first = Same(old, now, fromEnd: false, Math.Min(old.Count, now.Count));
        int last = Same(old, now, fromEnd: true, Math.Min(old.Count, now.Count) - first);
        string common = old.Where(line => line.End.Length > 0).GroupBy(line => line.End).OrderByDescending(group => group.Count()).FirstOrDefault()?.Key ?? "\n";
        var text = new StringBuilder(typed.Length + old.Count);
        for (int i = 0; i < now.Count; i++)
        {
            int behind = now.Count - i;
            string end = i < first ? old[i].End : behind <= last ? old[^behind].End : now[i].End.Length > 0 ? common : "";
            text.Append(now[i].Words).Append(end);
        }

        return text.ToString();
    }

    private static int Same(List<(string Words, string End)> old, List<(string Words, string End)> now, bool fromEnd, int most)
    {
        int count = 0;
        while (count < most)
        {
            (string Words, string End) one = fromEnd ? old[^(count + 1)] : old[count];
            (string Words, string End) other = fromEnd ? now[^(count + 1)] : now[count];
            if (one.Words != other.Words || (one.End.Length == 0) != (other.End.Length == 0))
            {
                break;
            }

            count++;
        }

        return count;
    }

    // Those three alone: a form leaves the other signs that YAML takes for ends of lines as they are.
    private static List<(string Words, string End)> Lines(string text)
    {
        var lines = new List<(string, string)>();
        int at = 0;
        while (at < text.Length)
        {
            int length = text.AsSpan(at).IndexOfAny('\r', '\n');
            int end = length < 0 ? text.Length : at + length;
            int sign = end == text.Length ? 0 : text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? 2 : 1;
            lines.Add((text[at..end], text.Substring(end, sign)));
            at = end + sign;
        }

        return lines;
    }
}

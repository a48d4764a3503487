using Reftel.Reading.Text;

namespace Reftel.Reading.Language.Dates.Expressions;

/// <summary>Calendar dates of other languages, where the text has letters that English has not.</summary>
internal static class ForeignDates
{
    public static void Add(string text, TextSpan range, TimeAnchor anchor, List<FoundTime> found)
    {
        ReadOnlySpan<char> part = text.AsSpan(range.Start, range.Length);
        if (!HasForeignLetter(part))
        {
            return;
        }

        int english = found.Count;
        int next = 0;
        foreach (FoundDate date in DateReader.Find(part, anchor.Document))
        {
            var span = new TextSpan(range.Start + date.Start, date.End - date.Start);
            while (next < english && found[next].Span.End <= span.Start)
            {
                next++;
            }

            if (next == english || found[next].Span.Start >= span.End)
            {
                found.Add(new FoundTime(span, date.Type, date.Value, null, date.Repair));
            }
        }

        if (found.Count > english)
        {
            found.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        }
    }

    private static bool HasForeignLetter(ReadOnlySpan<char> text)
    {
        int at = text.IndexOfAnyInRange('\u00C0', '\u052F');
        return at >= 0;
    }
}

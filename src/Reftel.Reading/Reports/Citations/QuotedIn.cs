using Reftel.Reading.Language;

namespace Reftel.Reading.Reports.Citations;

/// <summary>"quoted in", "cited in", "in:": before it stands a document, behind it the work that prints it.</summary>
internal static class QuotedIn
{
    private static readonly PhraseSearch Words = new(
        [", quoted in ", ", cited in ", ", as quoted in ", ", as cited in ", ", quoted by ", ", cited by ", ", reprinted in ", ", in: ", " \u2014 in: ", ", цит. по: ", ", цит. по ", ". цит. по: ", " (цит. по: "]);

    /// <summary>Behind the last of these words, or 0.</summary>
    public static int End(ReadOnlySpan<char> words)
    {
        int end = 0;
        while (Words.IndexIn(words[end..]) is >= 0 and int hit)
        {
            int colon = words[(end + hit)..].IndexOf(": ");
            int length = words[(end + hit + 2)..].IndexOf(' ');
            int more = words.Slice(end + hit, Math.Min(words.Length - end - hit, 18)).IndexOf(" in ", StringComparison.OrdinalIgnoreCase);
            end += hit + (more > 0 ? more + 4 : colon is > 0 and < 14 ? colon + 2 : length + 3);
        }

        return end;
    }
}

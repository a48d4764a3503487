using Reftel.Testing.Generation;

namespace Reftel.Testing.Reports.Damage;

/// <summary>The conventions by which people make an address unusable.</summary>
internal static class Defanging
{
    private static readonly string[] Dots =
    [
        "[.]", "[.]", "[.]", "(.)", "{.}", "[dot]", "(dot)", "{dot}", "[DOT]", "(DOT)", " dot ", " dot ", " dot ", " DOT ", ".dot.", ".dot.",
        " [dot] ", " (dot) ", " [.] ", "[.", ".]", "\\.",
    ];

    public static string Apply(SeededRandom random, string url)
    {
        int host = url.IndexOf("://", StringComparison.Ordinal) + 3;
        int path = url.IndexOf('/', host);
        string[] labels = url[host..path].Split('.');
        string dot = random.Pick(Dots);
        int first = random.Percent(50) ? labels.Length - 2 : random.Below(labels.Length - 1);
        string printed = labels[0];
        for (int i = 1; i < labels.Length; i++)
        {
            printed += (i > first ? dot : ".") + labels[i];
        }

        return Scheme(random, url[..(host - 3)]) + printed + url[path..];
    }

    /// <summary>The end of a label in the host where a line may end, or -1 where the dots are not words.</summary>
    public static int BreakableDot(string printed)
    {
        int spaced = printed.IndexOf(" dot ", StringComparison.Ordinal);
        int tight = printed.IndexOf(".dot.", StringComparison.Ordinal);
        return spaced >= 0 ? spaced + " dot".Length : tight >= 0 ? tight + ".dot".Length : -1;
    }

    private static string Scheme(SeededRandom random, string scheme)
    {
        string tail = scheme[4..];
        return random.Below(10) switch
        {
            0 or 1 => $"hxxp{tail}://",
            2 => $"hXXp{tail}://",
            3 => $"{scheme}[:]//",
            4 => $"{scheme}[://]",
            5 => $"hxxp{tail}[:]//",
            _ => $"{scheme}://",
        };
    }
}

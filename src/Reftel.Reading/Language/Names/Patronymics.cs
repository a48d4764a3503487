namespace Reftel.Reading.Language.Names;

/// <summary>The name of the father in the second name of East Slavic people: Nikolaevich, Миколайович, Mikalaeŭna.</summary>
internal static class Patronymics
{
    private const int ShortestStem = 3;

    // Russian, Ukrainian and Belarusian, of sons and of daughters; Polish, German and Swedish spellings sound the same.
    private static readonly string[] Ends = ["ovi", "evi", "jovi", "jevi", "avi", "ovn", "evn", "ivn", "jivn", "avn", "aun", "eun"];

    /// <summary>The stem of the father's name; null for what is no such name.</summary>
    /// <param name="sounds">See <see cref="SoundTable"/>.</param>
    public static string? FatherOf(string sounds)
    {
        string cut = sounds.TrimEnd('a', 'i', 'C', 'c', 't');
        cut = sounds.EndsWith('a') ? cut : cut + "i";
        foreach (string end in Ends)
        {
            if (cut.EndsWith(end, StringComparison.Ordinal) && cut.Length - end.Length >= ShortestStem && sounds[^1] is 'a' or 'C' or 'c' or 'i')
            {
                return StemOf(cut[..^end.Length]);
            }
        }

        return null;
    }

    /// <summary>A given name without its ending, in which its forms meet: Nikolai, Nikola-.</summary>
    public static string StemOf(string sounds) => sounds.TrimEnd('a', 'e', 'i', 'o', 'u', 'j');
}

namespace Reftel.Reading.Reports.Head;

/// <summary>Surnames of the East Slavic languages by their endings, as a name that stands for itself has them: no title in these languages has a capital on two words but for names.</summary>
internal static class CyrillicSurname
{
    private const int LeastLetters = 4;

    private static readonly string[] Endings =
    [
        "ов", "ова", "ев", "ева", "ёв", "ёва", "ин", "ина", "ын", "ына", "ский", "ская", "цкий", "цкая", "енко", "ко", "ук", "юк", "чик", "ич", "ян", "швили", "дзе", "ец", "ых",
        "аў", "оў", "еў", "ёў", "ава", "іна", "ін", "скі", "цкі", "іч", "енка", "нка", "ка", "ів", "їв", "ський", "ська", "цький", "цька",
    ];

    /// <summary>Whether each of the names has one.</summary>
    public static bool InAll(List<HeadAuthor> names) => names.Count > 0 && names.TrueForAll(n => In(n.Name));

    private static bool In(string name)
    {
        foreach (Range range in name.AsSpan().Split(' '))
        {
            ReadOnlySpan<char> word = name.AsSpan()[range];
            if (word.Length < LeastLetters || word[0] is < '\u0400' or > '\u04FF')
            {
                continue;
            }

            foreach (string ending in Endings)
            {
                if (word.EndsWith(ending))
                {
                    return true;
                }
            }
        }

        return false;
    }
}

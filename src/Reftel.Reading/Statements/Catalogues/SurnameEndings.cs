namespace Reftel.Reading.Statements.Catalogues;

/// <summary>Endings that hardly any but surnames have, in Latin letters: East Slavic, Polish, Baltic, Caucasian, Nordic ones. A new ending is one word.</summary>
internal static class SurnameEndings
{
    private static readonly string[] Endings =
        ("enko enka anka onka ovich evich avich ovych evych ov ova ev eva yov sky skiy skyy skaya ska ski cki cka chuk czuk iuk yuk shvili dze adze yan auskas aitis ienė iene vicius onis sson sen oglu shenko chenko chenka").Split(' ');

    private const int LettersBefore = 2;

    public static bool Has(string word)
    {
        foreach (string ending in Endings)
        {
            if (word.Length >= ending.Length + LettersBefore && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}

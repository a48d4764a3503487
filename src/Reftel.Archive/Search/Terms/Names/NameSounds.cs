using System.Text;

namespace Reftel.Archive.Search.Terms.Names;

/// <summary>What the letters of a name may sound like, so that all its spellings meet.</summary>
internal static class NameSounds
{
    // A name with more readings is looked at in these alone.
    private const int MostReadings = 96;

    /// <param name="letters">See <see cref="NameLetters"/>.</param>
    /// <param name="loose">Whether o and a are one (Belarusian writes what is heard), and the spellings of all languages count.</param>
    public static HashSet<string> Of(string letters, bool loose)
    {
        var readings = new List<string> { "" };
        bool german = GermanSpelling.IsLikely(letters);
        for (int at = 0; at < letters.Length;)
        {
            if (Graphemes.At(letters, at) is not { } grapheme)
            {
                return [];
            }

            string[] sounds = Sounds(letters, at, grapheme, loose, german);
            readings = [.. readings.SelectMany(_ => sounds, (before, sound) => before + sound).Take(MostReadings)];
            at += grapheme.Letters.Length;
        }

        return [.. readings.Select(reading => Smooth(reading, loose))];
    }

    private static string[] Sounds(string letters, int at, Grapheme grapheme, bool loose, bool german)
    {
        int behind = at + grapheme.Letters.Length;
        bool soft = behind < letters.Length && Graphemes.IsSoft(letters[behind]);
        if (german && GermanSpelling.SoundsOf(letters, at, grapheme) is { } both)
        {
            return both;
        }

        switch (grapheme.Sounds[0])
        {
            // Lacinka writes c as ц is written: Cichanouskaja.
            case "c" when soft && loose && grapheme.Letters == "c":
                return ["c", "t"];
            case "T":
                return soft && loose ? ["c", "t"] : ["c"];
            case "D":
                return soft && loose ? ["dz", "d"] : ["dz"];
            case "-":
                return [""];
            case "u" when loose && grapheme.Letters is "u" or "у" && IsShort(letters, at, behind):
                return ["u", "v"];
            default:
                return loose ? [.. grapheme.Sounds, .. grapheme.More] : grapheme.Sounds;
        }
    }

    // Uladzimir, Tsikhanouskaya: a u beside a consonant that Russian has as v.
    private static bool IsShort(string letters, int at, int behind)
    {
        bool vowelBefore = at > 0 && Graphemes.At(letters, at - 1) is { } before && Graphemes.IsVowel(before.Sounds[0][^1]);
        bool vowelBehind = behind < letters.Length && Graphemes.At(letters, behind) is { } after && Graphemes.IsVowel(after.Sounds[0][0]);
        return (at == 0 || vowelBefore) && !vowelBehind;
    }

    // Doubled sounds are one; an i before another vowel is only a way of writing it; -ko and -ka are one.
    private static string Smooth(string reading, bool loose)
    {
        var smooth = new StringBuilder(reading.Length);
        for (int i = 0; i < reading.Length; i++)
        {
            char sound = reading[i];
            char next = i + 1 < reading.Length ? reading[i + 1] : '\0';
            if (sound == next || (sound == 'i' && Graphemes.IsVowel(next)))
            {
                continue;
            }

            // Khrushchev, Khrushchov; Mogilev, Mahilyow; Hrodna, Grodno.
            bool afterHush = smooth.Length > 0 && smooth[^1] is ('C' or 'S' or 'Z');
            sound = sound != 'o' ? sound : loose && afterHush ? 'e' : loose || next == '\0' ? 'a' : 'o';
            if (smooth.Length == 0 || smooth[^1] != sound)
            {
                smooth.Append(sound);
            }
        }

        return smooth.ToString();
    }
}

using System.Text;

namespace Reftel.Reading.Language.Names;

/// <summary>Reads the sounds of a word of a name.</summary>
internal static class SoundReader
{
    /// <param name="small">Small letters of any script; letters that are not known stand for themselves.</param>
    public static string Read(string small)
    {
        var sounds = new StringBuilder(small.Length);
        for (int at = 0; at < small.Length;)
        {
            char letter = small[at];
            int length = 1;
            if (HangulSounds.IsSyllable(letter))
            {
                HangulSounds.Append(sounds, letter);
            }
            else if (KanaSounds.IsKana(letter))
            {
                KanaSounds.Append(sounds, letter);
            }
            else if (letter == 'c')
            {
                sounds.Append(SoundTable.At(small, at, out length) is { } group && length > 1 ? group : SoundOfC(small, at));
            }
            else
            {
                sounds.Append(SoundTable.At(small, at, out length) ?? letter.ToString());
            }

            at += length;
        }

        return Smooth(sounds);
    }

    // Cernik, Cichanouski; else Cuba, Nicolas, Franc.
    private static char SoundOfC(string small, int at) =>
        at + 1 < small.Length && small[at + 1] is 'e' or 'i' or 'y' or 'ě' or 'é' or 'è' or 'í' or 'j' ? 'c' : 'k';

    // Doubled sounds are one. Runs of i and j are a vowel between consonants (-skiy, -skij, -ski), and a j beside another vowel (Alexei, Alexej, Mariya).
    private static string Smooth(StringBuilder sounds)
    {
        var smooth = new StringBuilder(sounds.Length);
        for (int at = 0; at < sounds.Length;)
        {
            int end = at + 1;
            if (sounds[at] is 'i' or 'j')
            {
                while (end < sounds.Length && sounds[end] is 'i' or 'j')
                {
                    end++;
                }

                bool beside = (at > 0 && SoundTable.IsVowel(sounds[at - 1])) || (end < sounds.Length && SoundTable.IsVowel(sounds[end]));
                smooth.Append(!beside ? "i" : end - at == 1 ? "j" : at == 0 ? "ji" : "ij");
            }
            else
            {
                while (end < sounds.Length && sounds[end] == sounds[at])
                {
                    end++;
                }

                smooth.Append(sounds[at]);
            }

            at = end;
        }

        return smooth.ToString();
    }
}

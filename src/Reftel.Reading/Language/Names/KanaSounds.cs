using System.Text;

namespace Reftel.Reading.Language.Names;

/// <summary>Katakana, in which Japanese writes names of others (バラク).</summary>
internal static class KanaSounds
{
    private const char First = '\u30A1';
    private const char Last = '\u30F6';

    /// <summary>The sign that makes the vowel before it long.</summary>
    private const char Long = '\u30FC';

    // From U+30A1, in the order of Unicode, with the small ones.
    private static readonly string[] Sounds =
        ("a a i i u u e e o o ka ga ki gi ku gu ke ge ko go sa za Si Ji su zu se ze so zo ta da Ci Ji c cu zu te de to do na ni nu ne no ha ba pa hi bi pi fu bu pu he be pe "
        + "ho bo po ma mi mu me mo ja ja ju ju jo jo ra ri ru re ro va va i e o n vu ka ke").Split(' ');

    public static bool IsKana(char letter) => letter is (>= First and <= Last) or Long;

    public static void Append(StringBuilder sounds, char kana)
    {
        if (kana != Long)
        {
            sounds.Append(Sounds[kana - First]);
        }
    }
}

using System.Text;

namespace Reftel.Reading.Language.Names;

/// <summary>Syllables of Korean, each made of a beginning, a vowel and an end by their number in Unicode.</summary>
internal static class HangulSounds
{
    private const char First = '\uAC00';
    private const char Last = '\uD7A3';
    private const int Vowels = 21;
    private const int Ends = 28;

    private static readonly string[] Beginning = ["k", "k", "n", "t", "t", "r", "m", "p", "p", "s", "s", "", "J", "J", "C", "k", "t", "p", "h"];

    private static readonly string[] Vowel =
        ["a", "e", "ja", "je", "o", "e", "jo", "je", "o", "va", "ve", "ve", "jo", "u", "vo", "ve", "vi", "ju", "u", "i", "i"];

    private static readonly string[] End =
        ["", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p", "l", "m", "p", "p", "t", "t", "ng", "t", "t", "k", "t", "p", "t"];

    public static bool IsSyllable(char letter) => letter is >= First and <= Last;

    public static void Append(StringBuilder sounds, char syllable)
    {
        int number = syllable - First;
        sounds.Append(Beginning[number / (Vowels * Ends)]).Append(Vowel[number / Ends % Vowels]).Append(End[number % Ends]);
    }
}

namespace Reftel.Reading.Language.Identification;

/// <summary>The languages that are told apart, each with its letters. The order is that of the weights in the model.</summary>
/// <remarks>Letters of the standard spellings of today; French and English with the letters of words that they have taken over.</remarks>
internal static class Alphabets
{
    private const string Latin = "abcdefghijklmnopqrstuvwxyz";

    /// <summary>ISO 639-1 code and small letters.</summary>
    private static readonly (string Code, string Letters)[] Table =
    [
        ("en", Latin),
        ("ru", "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"),
        ("be", "абвгдеёжзійклмнопрстуўфхцчшыьэюя"),
        ("uk", "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя"),
        ("pl", "abcdefghijklmnoprstuwyząćęłńóśźż"),
        ("lt", "abcdefghijklmnoprstuvyząčęėįšųūž"),
        ("lv", "abcdefghijklmnoprstuvzāčēģīķļņšūž"),
        ("de", Latin + "äöüß"),
        ("fr", Latin + "àâæçéèêëîïôœùûüÿ"),
        ("bg", "абвгдежзийклмнопрстуфхцчшщъьюяѝ"),
        ("mk", "абвгдѓежзѕијклљмнњопрстќуфхцчџшѐѝ"),
        ("sr", "абвгдђежзијклљмнњопрстћуфхцчџш"),
        ("kk", "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"),
    ];

    private static readonly (char First, byte[] Numbers, ushort[] Users) Letters = Number();

    public static int Count => Table.Length;

    /// <summary>No letter: before and behind a word.</summary>
    public const byte Edge = 1;

    /// <summary>A letter that none of the languages has.</summary>
    public const byte Unknown = 2;

    public static string Code(int language) => Table[language].Code;

    public static bool IsCyrillic(int language) => Table[language].Letters[0] == '\u0430';

    public static int IndexOf(string code) => Array.FindIndex(Table, row => row.Code == code);

    /// <summary>A number below 256 for a small letter.</summary>
    public static byte NumberOf(char letter)
    {
        int at = letter - Letters.First;
        return (uint)at < (uint)Letters.Numbers.Length && Letters.Numbers[at] != 0 ? Letters.Numbers[at] : Unknown;
    }

    /// <summary>A bit for each language that has the letter.</summary>
    /// <param name="number">As <see cref="NumberOf"/> gives it.</param>
    public static int UsersOf(byte number) => Letters.Users[number];

    private static (char First, byte[] Numbers, ushort[] Users) Number()
    {
        char[] all = [.. Table.SelectMany(row => row.Letters).Distinct().Order()];
        var numbers = new byte[all[^1] - all[0] + 1];
        var users = new ushort[all.Length + Unknown + 1];
        for (int i = 0; i < all.Length; i++)
        {
            int number = Unknown + 1 + i;
            numbers[all[i] - all[0]] = (byte)number;
            for (int language = 0; language < Table.Length; language++)
            {
                users[number] |= (ushort)(Table[language].Letters.Contains(all[i], StringComparison.Ordinal) ? 1 << language : 0);
            }
        }

        return (all[0], numbers, users);
    }
}

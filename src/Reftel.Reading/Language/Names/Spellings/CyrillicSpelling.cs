using System.Buffers;
using System.Text;

namespace Reftel.Reading.Language.Names.Spellings;

/// <summary>A name in the letters of one of the languages. What a language hears otherwise (Дзмітрый for Дмитрий) no rule of letters gives.</summary>
/// <param name="Letters">Small.</param>
/// <param name="Language">Whose letters they are.</param>
internal sealed record CyrillicSpelling(string Letters, CyrillicLanguage Language)
{
    private const string Sounds = "abvgdzZklmnoprsStufxhcCQei";
    private const string SoundLetters = "абвгдзжклмнопрсштуфххцччеи";

    // Letters and accents of Slavic Latin spellings, where ch is х: Chatyń, Charków.
    private static readonly SearchValues<char> SlavicLetters = SearchValues.Create("čšžŭłńśźćĺěřýůżęąw");

    // Stands for a y that is ы; no letter of a name.
    private const char Hard = '\uE000';

    public static bool IsCyrillic(string small) => small.Any(c => c is >= '\u0400' and <= '\u052F');

    /// <summary>The name in the letters of each language in which it can be written.</summary>
    /// <param name="small">Latin or Cyrillic letters.</param>
    public static IEnumerable<CyrillicSpelling> AllOf(string small)
    {
        CyrillicLanguage given = !IsCyrillic(small) || small.IndexOfAny(['и', 'щ', 'ъ', 'і', 'ў', 'є', 'ї', 'ґ']) < 0 ? CyrillicLanguage.Russian
            : small.IndexOfAny(['є', 'ї', 'ґ']) >= 0 || (small.Contains('і') && small.Contains('и')) ? CyrillicLanguage.Ukrainian
            : small.IndexOfAny(['і', 'ў']) >= 0 ? CyrillicLanguage.Belarusian
            : CyrillicLanguage.Russian;
        if ((IsCyrillic(small) ? small : OfLatin(small)) is not { } letters)
        {
            yield break;
        }

        if (given != CyrillicLanguage.Russian)
        {
            yield return new CyrillicSpelling(letters, given);
        }

        string russian = Replace(letters, given == CyrillicLanguage.Ukrainian ? "иієїґ" : "іўєїґ", given == CyrillicLanguage.Ukrainian ? "ыиеиг" : "ивеиг");
        yield return new CyrillicSpelling(russian, CyrillicLanguage.Russian);
        if (given != CyrillicLanguage.Belarusian)
        {
            yield return new CyrillicSpelling(Belarusian(russian), CyrillicLanguage.Belarusian);
        }

        if (given != CyrillicLanguage.Ukrainian)
        {
            yield return new CyrillicSpelling(Replace(russian, "ыэъ", "ие'").Replace("ё", "йо", StringComparison.Ordinal), CyrillicLanguage.Ukrainian);
            yield return new CyrillicSpelling(Replace(russian, "иыэъ", "іие'").Replace("ё", "йо", StringComparison.Ordinal), CyrillicLanguage.Ukrainian);
        }
    }

    private static bool IsSoft(char letter) => letter is 'и' or 'е' or 'ё' or 'ю' or 'я' or 'ь';

    // Belarusian writes what is heard: no o without stress at the end, е hard behind ш, ж and ч, ў behind a vowel, ц and дз for т and д that are soft.
    private static string Belarusian(string russian)
    {
        var letters = new StringBuilder(russian.Length + 1);
        for (int i = 0; i < russian.Length; i++)
        {
            char before = i > 0 ? russian[i - 1] : '\0';
            bool last = i == russian.Length - 1;
            bool vowelBehind = !last && "аеёиоуыэюя".Contains(russian[i + 1], StringComparison.Ordinal);
            letters.Append(russian[i] switch
            {
                'и' when i == russian.Length - 2 && russian[^1] == 'й' => "і",
                'й' when last && before == 'и' => "",
                'и' => "і",
                'щ' => "шч",
                'ъ' => "'",
                'о' when last => "а",
                'т' when !last && IsSoft(russian[i + 1]) => "ц",
                'д' when !last && IsSoft(russian[i + 1]) => "дз",
                'е' when before is 'ш' or 'ж' or 'ч' => "э",
                'в' when !vowelBehind && before != '\0' && "аеёиоуыэюя".Contains(before, StringComparison.Ordinal) => "ў",
                _ => russian[i].ToString(),
            });
        }

        return letters.ToString();
    }

    private static string Replace(string letters, string from, string to) =>
        string.Concat(letters.Select(letter => from.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var at ? to[at] : letter));

    // Between consonants y is ы in all conventions: Bykov.
    private static string WithHardVowels(string small) => string.Concat(small.Select((c, i) => c == 'y' && i > 0 && i < small.Length - 1 && IsConsonant(small[i - 1]) && IsConsonant(small[i + 1]) ? Hard : c));

    private static bool IsConsonant(char letter) => letter != 'j' && SoundTable.At([letter], 0, out _) is { Length: > 0 } sounds && !SoundTable.IsVowel(sounds[^1]);

    // Null for sounds that Russian does not write.
    private static string? OfLatin(string small)
    {
        string sounds = SoundReader.Read(WithHardVowels(small.Replace('ŭ', 'v')));
        bool slavic = small.AsSpan().ContainsAny(SlavicLetters);
        var letters = new StringBuilder(sounds.Length + 1);
        for (int i = 0; i < sounds.Length; i++)
        {
            char next = i + 1 < sounds.Length ? sounds[i + 1] : '\0';
            string? written = (sounds[i], next) switch
            {
                ('j', 'a') => "я",
                ('j', 'o') => "ё",
                ('j', 'u') => "ю",
                ('j', 'e') => "е",
                ('j', _) => "й",
                ('S', 'C') => "щ",
                ('J', _) => "дж",
                ('D', _) => "дз",
                ('Q', _) when slavic => "х",
                (Hard, _) => "ы",
                ('i', '\0') when i > 1 && sounds[i - 1] == 'k' && sounds[i - 2] is 's' or 'c' => "ий",
                _ => Sounds.IndexOf(sounds[i], StringComparison.Ordinal) is >= 0 and var at ? SoundLetters[at].ToString() : null,
            };
            if (written is null)
            {
                return null;
            }

            letters.Append(written);
            i += written is "я" or "ё" or "ю" or "щ" || (written == "е" && sounds[i] == 'j') ? 1 : 0;
        }

        return letters.ToString();
    }
}

namespace Reftel.Reading.Language;

/// <summary>Says in which of the East Slavic languages a text is written, by the letters that only it has.</summary>
/// <remarks>
/// Of the three, only Belarusian has ў; Russian alone has no і; Ukrainian alone has ї and є and no ы. ы and э are in no South Slavic
/// alphabet, so that Bulgarian, Serbian and Macedonian are not taken for any of them.
/// </remarks>
internal static class CyrillicEvidence
{
    private const int MostLetters = 4_000;
    private const int FewestLetters = 60;
    private const int ShortProse = 200;

    /// <inheritdoc cref="Language(IEnumerable{string}, IEnumerable{string})"/>
    public static string? Language(IEnumerable<string> paragraphs) => Language(paragraphs, []);

    /// <param name="paragraphs">The prose.</param>
    /// <param name="further">What is asked where the prose is too short to tell and Cyrillic: its title and its notes.</param>
    /// <returns>ISO 639-1 code, or null where the letters prove nothing.</returns>
    public static string? Language(IEnumerable<string> paragraphs, IEnumerable<string> further)
    {
        // Where no letter is Cyrillic there is nothing to weigh, as in most texts.
        if (!paragraphs.Any(text => text.AsSpan().ContainsAnyInRange(First, Last)))
        {
            return null;
        }

        var seen = new Letters();
        Add(paragraphs, ref seen);
        if (seen.IsShort)
        {
            Add(further, ref seen);
        }

        return seen.Language();
    }

    private static void Add(IEnumerable<string> texts, ref Letters seen)
    {
        foreach (string text in texts)
        {
            foreach (char letter in text.AsSpan())
            {
                seen.Add(letter);
            }

            if (seen.All >= MostLetters)
            {
                return;
            }
        }
    }

    // What a letter says, each asked for by the thousand: worked out once.
    [Flags]
    private enum Sign : byte
    {
        None = 0,
        Cyrillic = 1,
        ShortU = 2,
        DottedI = 4,
        Yery = 8,
        Ukrainian = 16,
        Foreign = 32,
        Letter = 64,
    }

    private const char First = '\u0400';
    private const char Last = '\u0491';

    private static readonly Sign[] Signs = [.. Enumerable.Range(First, Last - First + 1).Select(letter => SignsOf((char)letter))];

    private static Sign SignsOf(char letter)
    {
        if (!char.IsLetter(letter))
        {
            return Sign.None;
        }

        char lower = char.ToLowerInvariant(letter);
        return Sign.Letter
            | (lower is >= '\u0430' and <= '\u045F' or '\u0491' ? Sign.Cyrillic : Sign.None)
            | (lower == '\u045E' ? Sign.ShortU : Sign.None)
            | (lower == '\u0456' ? Sign.DottedI : Sign.None)
            | (lower is '\u044B' or '\u044D' ? Sign.Yery : Sign.None)
            | (lower is '\u0457' or '\u0454' or '\u0491' ? Sign.Ukrainian : Sign.None)
            | (lower is '\u0452' or '\u0453' or '\u0455' or (>= '\u0458' and <= '\u045C') or '\u045F' ? Sign.Foreign : Sign.None);
    }

    private struct Letters
    {
        private int _cyrillic;
        private int _shortU;
        private int _dottedI;
        private int _yery;
        private int _ukrainian;
        private int _foreign;

        public int All { get; private set; }

        public readonly bool IsShort => _cyrillic > 0 && _cyrillic * 2 >= All && All < ShortProse;

        public void Add(char letter)
        {
            if (letter is < First or > Last)
            {
                All += char.IsLetter(letter) ? 1 : 0;
                return;
            }

            Sign sign = Signs[letter - First];
            All += sign.HasFlag(Sign.Letter) ? 1 : 0;
            _cyrillic += sign.HasFlag(Sign.Cyrillic) ? 1 : 0;
            if ((sign & ~(Sign.Letter | Sign.Cyrillic)) != Sign.None)
            {
                // Few letters tell the languages apart.
                _shortU += sign.HasFlag(Sign.ShortU) ? 1 : 0;
                _dottedI += sign.HasFlag(Sign.DottedI) ? 1 : 0;
                _yery += sign.HasFlag(Sign.Yery) ? 1 : 0;
                _ukrainian += sign.HasFlag(Sign.Ukrainian) ? 1 : 0;
                _foreign += sign.HasFlag(Sign.Foreign) ? 1 : 0;
            }
        }

        // One letter in a hundred may come from a name in another of the languages.
        public readonly string? Language()
        {
            int few = _cyrillic / 100;
            if (_cyrillic < FewestLetters || _cyrillic * 2 < All || _foreign > few)
            {
                return null;
            }

            bool belarusian = _shortU > 0 && _dottedI > few && _yery > 0;
            bool ukrainian = _ukrainian > 0 && _dottedI > few && _yery <= few;
            bool russian = _yery > 0 && _dottedI + _shortU + _ukrainian <= few;
            return belarusian ? "be" : ukrainian ? "uk" : russian ? "ru" : null;
        }
    }
}

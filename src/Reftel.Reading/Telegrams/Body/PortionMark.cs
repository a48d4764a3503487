using Reftel.Reading.Documents;
using Reftel.Reading.Telegrams.Lines;

namespace Reftel.Reading.Telegrams.Body;

/// <summary>
/// A portion mark: <c>(C)</c>, <c>(S/NF)</c>, <c>(S//REL TO USA, FVEY)</c>, <c>(C NF)</c>, <c>(c)</c>, <c>(C - ENTIRE TEXT)</c>
/// (E.O. 12958 section 1.6; 5 FAH-1 H-246).
/// </summary>
/// <param name="Marking">Upper case without parentheses, blanks folded.</param>
/// <param name="Length">Characters, parentheses included.</param>
/// <param name="EntireText">True when it holds for the whole telegram.</param>
internal readonly record struct PortionMark(string Marking, int Length, bool EntireText)
{
    private const int Longest = 60;

    private static readonly (string Word, string Short)[] Levels =
    [
        ("U", "U"), ("C", "C"), ("S", "S"), ("TS", "TS"), ("SBU", "SBU"), ("LOU", "LOU"), ("FOUO", "FOUO"), ("OUO", "OUO"), ("UNCLAS", "U"), ("UNCLASSIFIED", "U"),
        ("CONFIDENTIAL", "C"), ("SECRET", "S"), ("TOP SECRET", "TS"), ("LIMITED OFFICIAL USE", "LOU"), ("UNCL", "U"),
    ];

    // Words behind the level; groups of nations are two to five capitals.
    private static readonly string[] Controls = ["NOFORN", "REL", "TO", "ORCON", "PROPIN", "FGI", "SENSITIVE", "EYES", "ONLY", "AND", "EXDIS", "NODIS", "LIMDIS", "SIPDIS", "RELEASABLE", "ENTIRE", "TEXT", "NOCONTRACT"];

    public static bool TryRead(ReadOnlySpan<char> text, out PortionMark mark)
    {
        mark = default;
        if (text.Length < 3 || text[0] is not ('(' or '['))
        {
            return false;
        }

        ReadOnlySpan<char> window = text[..Math.Min(text.Length, Longest)];
        int close = window.IndexOfAny(')', ']');
        if (close < 2)
        {
            return false;
        }

        ReadOnlySpan<char> inside = window[1..close].Trim();
        foreach ((string word, string shortForm) in Levels)
        {
            if (Scan.IsWord(inside, 0, word) && IsControls(inside[word.Length..], char.IsAsciiLetterLower(inside[0]), out bool entire))
            {
                string marking = entire ? shortForm
                    : shortForm != word ? shortForm + Scan.FoldUpper(inside[word.Length..])
                    : Scan.FoldUpper(inside);
                mark = new PortionMark(marking, close + 1, entire);
                return true;
            }
        }

        return false;
    }

    /// <summary>The short mark of a classification.</summary>
    public static string OfClassification(Classification classification) => classification switch
    {
        Classification.Unclassified => "U",
        Classification.LimitedOfficialUse => "LOU",
        Classification.Confidential => "C",
        Classification.Secret => "S",
        _ => "TS",
    };

    /// <summary>The classification that a marking stands for.</summary>
    public static Classification? LevelOf(string marking)
    {
        int end = 0;
        while (end < marking.Length && char.IsAsciiLetterUpper(marking[end]))
        {
            end++;
        }

        return marking[..end] switch
        {
            "U" or "SBU" or "FOUO" or "OUO" => Classification.Unclassified,
            "LOU" => Classification.LimitedOfficialUse,
            "C" => Classification.Confidential,
            "S" => Classification.Secret,
            "TS" => Classification.TopSecret,
            _ => null,
        };
    }

    // In lower case only a slash proves that the words are controls: "(s for short)" is prose.
    private static bool IsControls(ReadOnlySpan<char> rest, bool lowerCase, out bool entire)
    {
        entire = false;
        bool slash = rest.Length > 0 && rest[0] == '/';
        if (lowerCase && rest.Length > 0 && !slash)
        {
            return rest.TrimStart(" -").StartsWith("entire text", StringComparison.OrdinalIgnoreCase) && (entire = true);
        }

        int at = 0;
        while ((at = Scan.Skip(rest, at, "/-,&.:")) < rest.Length)
        {
            int end = Scan.SkipLetters(rest, at);
            ReadOnlySpan<char> word = rest[at..end];
            if (word.IsEmpty || !(IsControl(word) || (word.Length is >= 1 and <= 5 && (slash || word.IndexOfAnyInRange('a', 'z') < 0))))
            {
                return false;
            }

            entire |= word.Equals("ENTIRE", StringComparison.OrdinalIgnoreCase);
            at = end;
        }

        return true;
    }

    private static bool IsControl(ReadOnlySpan<char> word)
    {
        foreach (string control in Controls)
        {
            if (word.Equals(control, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}

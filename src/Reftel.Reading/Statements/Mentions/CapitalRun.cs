using System.Collections.Immutable;
using Reftel.Reading.Language;
using Reftel.Reading.Language.Tokens;
using Reftel.Reading.Statements.Catalogues;

namespace Reftel.Reading.Statements.Mentions;

/// <summary>Words with capitals that follow one another: what a name is made of.</summary>
internal static class CapitalRun
{
    private const int Longest = 12;

    /// <summary>Small words inside of names.</summary>
    public static bool IsJoint(ReadOnlySpan<char> form) => form is "of" or "for" or "on" or "and" or "the" or "in" or "de" or "es";

    /// <summary>Words that begin sentences and no names.</summary>
    private static readonly WordSet Common = (
        "The A An In On At But And Or If When While As For From After Before By To His Her Its Their Our My Your This That These Those According However Although Though Since With Without Despite During Until Under Over Not No Nor So Yet Both Also Then There Here It He She They We You "
        + "I Who What Which Where Why How Some Many Most Several All Each Every Any Other Another Such More Less Only Even Still Just Meanwhile Moreover Earlier Later Today Yesterday Tomorrow Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June "
        + "July August September October November December Summary Comment Note Begin End Ref Subject")
        .Split(' ').ToWordSet(StringComparer.Ordinal);

    public static bool IsCommon(ReadOnlySpan<char> form) => Common.Contains(form);

    public static bool IsCapital(string form) => form.Length > 0 && char.IsUpper(form[0]);

    /// <summary>Two capitals and no small letter.</summary>
    public static bool IsAcronym(ReadOnlySpan<char> form)
    {
        int capitals = 0;
        foreach (char c in form)
        {
            if (char.IsLower(c) || char.IsDigit(c))
            {
                return false;
            }

            capitals += char.IsUpper(c) ? 1 : 0;
        }

        return capitals > 1;
    }

    /// <summary>"A.", "A.G.".</summary>
    public static bool IsInitial(ReadOnlySpan<char> form) => form.Length is 2 or 4 && form[^1] == '.' && char.IsUpper(form[0]) && (form.Length == 2 || (form[1] == '.' && char.IsUpper(form[2])));

    /// <summary>The last word of the run that begins at a word; the word before where none does.</summary>
    public static int End(ImmutableArray<Token> words, int first)
    {
        int end = first - 1;
        while (end + 1 < words.Length && end - first < Longest && IsCapital(words[end + 1].Form))
        {
            end++;
        }

        return end;
    }

    /// <summary>Takes "of ...", "for ... and ..." to a run whose last word is a noun of a body or document.</summary>
    public static int Extended(ImmutableArray<Token> words, int first, int end, bool capitals)
    {
        bool open = false;
        while (end - first < Longest)
        {
            string last = words[end].Form;
            bool noun = BodyNouns.IsBody(last) || BodyNouns.IsDocument(last);
            string next = end + 1 < words.Length ? words[end + 1].Form : "";
            bool takes = (noun && (next is "of" or "for" || (next is "on" && BodyNouns.IsDocument(last)))) || (open && next is "and" or "of");
            int from = end + 2 < words.Length && words[end + 2].Form is "the" ? end + 3 : end + 2;
            if (!takes || from >= words.Length || !IsCapital(words[from].Form) || IsCommon(words[from].Form) || (next is "and" && Gazetteer.Find(words, from, capitals) is not null))
            {
                break;
            }

            open = true;
            end = BeforeOffice(words, from, End(words, from));
        }

        return end;
    }

    // "Party of Regions MP Inna Bohuslovska": the name of the body ends before an office that a name follows.
    private static int BeforeOffice(ImmutableArray<Token> words, int first, int end)
    {
        for (int at = first + 1; at < end; at++)
        {
            if (OfficeWords.IsHead(words[at].Form.ToLowerInvariant()))
            {
                return at - 1;
            }
        }

        return end;
    }
}

using System.Collections.Immutable;
using Reftel.Reading.Language.Names;
using Reftel.Reading.Language.Tokens;
using Reftel.Reading.Statements.Catalogues;

namespace Reftel.Reading.Statements.Mentions;

/// <summary>Parts words with capitals into what stands before a name (titles, offices) and the name of a person.</summary>
internal static class NameReading
{
    private const int MostNames = 4;

    /// <summary>Words of an office or title from a word on: how many.</summary>
    public static int Office(ImmutableArray<Token> words, int first, int end)
    {
        int count = 0;
        int whole = 0;
        for (int i = first; i <= end; i++)
        {
            string small = words[i].Form.ToLowerInvariant();
            count++;
            if (OfficeWords.IsHead(small) || (OfficeWords.IsTitle(small) && whole == count - 1))
            {
                whole = count;
            }
            else if (!OfficeWords.IsBefore(small))
            {
                break;
            }
        }

        return whole;
    }

    /// <summary>The name from a word to another: given names and a surname; null where nothing says that it is one of a person.</summary>
    /// <param name="titled">True where a title or office stands before it: then one word is enough.</param>
    public static PersonWords? Person(ImmutableArray<Token> words, int first, int end, bool titled)
    {
        int count = end - first + 1;
        if (count is < 1 or > MostNames || (count == 1 && !titled))
        {
            return null;
        }

        for (int i = first; i <= end; i++)
        {
            string form = words[i].Form;
            if (CapitalRun.IsCommon(form) || IsShouted(form) || BodyNouns.IsBody(form) || BodyNouns.IsDocument(form) || !IsNameLike(form))
            {
                return null;
            }
        }

        // "General Reveals", "Will Tell": words of headlines.
        if (KnownWords.IsCommon(words[end].Form) && (count == 1 || KnownWords.IsCommon(words[first].Form)) && !IsPolite(words, first - 1))
        {
            return null;
        }

        if (CapitalRun.IsInitial(words[end].Form) || words[end].Form.Length < 2 || !(titled || IsGiven(words[first].Form) || (count < 4 && SurnameEndings.Has(words[end].Form))))
        {
            return null;
        }

        string given = string.Join(' ', Enumerable.Range(first, count - 1).Select(i => words[i].Form));
        return new PersonWords(given, words[end].Form);
    }

    /// <summary>Where a name ends before words that are of no name: "Hillary Clinton Was Headed".</summary>
    public static int NameEnd(ImmutableArray<Token> words, int first, int end)
    {
        int least = first <= end && IsGiven(words[first].Form) ? first + 2 : first + 1;
        for (int i = least; i <= end; i++)
        {
            if (KnownWords.IsCommon(words[i].Form))
            {
                return i - 1;
            }
        }

        return end;
    }

    // "CIO", "U.S.": no part of a person's name.
    private static bool IsShouted(string form) => form.Length > 1 && CapitalRun.IsAcronym(form) && !CapitalRun.IsInitial(form);

    // "Mr. King": a surname follows whatever word it is.
    private static bool IsPolite(ImmutableArray<Token> words, int at) => at >= 0 && words[at].Form is "Mr." or "Mrs." or "Ms." or "Mr" or "Mrs" or "Ms" or "Dr.";

    public static bool IsGiven(string form) => CapitalRun.IsInitial(form) || FirstNames.Contains(form) || (form.Length is > 2 and < 24 && char.IsLower(form[1]) && GivenNames.RowsFor(SoundReader.Read(form.ToLowerInvariant())).Length > 0);

    private static bool IsNameLike(string form)
    {
        foreach (char c in form)
        {
            if (!char.IsLetter(c) && c is not ('-' or '\'' or '\u2019' or '.'))
            {
                return false;
            }
        }

        return true;
    }
}

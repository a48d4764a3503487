using Reftel.Reading.Language;
using Reftel.Reading.Statements.Catalogues;

namespace Reftel.Reading.Statements.Mentions;

/// <content>Places that are in no table: names behind "in" and "near".</content>
internal sealed partial class MentionFinder
{
    /// <summary>Words behind which "in" leads to whom or what one leans on.</summary>
    private static readonly WordSet Leaning = "confidence trust trusts trusted faith interest interests interested belief believe believes believed invest invests invested investment".Split(' ').ToWordSet(StringComparer.Ordinal);

    /// <summary>Languages that no state is named for, beliefs and feasts: what one speaks, and lives in.</summary>
    private static readonly WordSet NoPlaces = "English Latin Arabic Hebrew Yiddish Farsi Persian Pashto Dari Kurdish Tamil Bengali Urdu Mandarin Cantonese Swahili Esperanto Islam Christianity Judaism Buddhism Hinduism Lent Ramadan Easter Christmas Advent"
        .Split(' ').ToWordSet(StringComparer.Ordinal);

    // "in Smolensk", "near San Pedro"; not "confidence in Holm", "in Holm's house", "in Easter Week".
    private bool StandsForPlace(int first, int last)
    {
        return !_capitals && first > 0 && _words[first - 1].Form is "in" or "In" or "near" or "Near"
            && !NoPlaces.Contains(_words[last].Form) && !(first > 1 && Leaning.Contains(_words[first - 2].Form))
            && !(last + 1 < _words.Length && _words[last + 1].Form is "'s" or "\u2019s")
            && IsOpenName(first, last) && !BodyNouns.IsBody(_words[last].Form) && !BodyNouns.IsDocument(_words[last].Form)
            && _words.Skip(first).Take(last - first + 1).All(word => IsPlain(word.Form));
    }

    // "Smolensk", "Ust-Ilimsk"; not "IT", "LaTeX", "Q3".
    private static bool IsPlain(string form)
    {
        for (int i = 1; i < form.Length; i++)
        {
            if (form[i] is not ('-' or '\'' or '\u2019') && !char.IsLower(form[i]) && !(char.IsUpper(form[i]) && form[i - 1] is '-' or '\'' or '\u2019'))
            {
                return false;
            }
        }

        return form.Length > 2;
    }
}

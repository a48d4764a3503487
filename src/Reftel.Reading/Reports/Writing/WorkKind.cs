using Reftel.Reading.Language;
using Reftel.Reading.Reports.Catalogues;
using Reftel.Reading.Reports.Citations;

namespace Reftel.Reading.Reports.Writing;

/// <summary>What kind of work a description without a title in quotation marks is of: an interview, a law, a treaty.</summary>
internal static class WorkKind
{
    private const int Leading = 4;

    private static readonly WordSet Laws = HeadWords.Set(
        "decree|law|act|order|resolution|regulation|statute|directive|constitution|ordinance|proclamation|code|указ|закон|постановление|распоряжение|приказ|декрет|кодекс|конституция|директива|"
        + "пастанова|загад|дэкрэт|канстытуцыя|постанова|наказ|розпорядження|конституція|gesetz|verordnung|erlass|verfassung|loi|décret|arrêté|règlement|ustawa|rozporządzenie|dekret|uchwała");

    private static readonly WordSet Treaties = HeadWords.Set(
        "treaty|convention|agreement|accord|protocol|договор|конвенция|соглашение|протокол|дагавор|пагадненне|канвенцыя|пратакол|договір|конвенція|угода|vertrag|abkommen|traité|traktat|umowa");

    public static CitedKind? Of(string words)
    {
        if (DocumentWords.IsSentence(words))
        {
            return null;
        }

        return DocumentWords.IsTalk(words) ? CitedKind.Interview
            : HasLeading(words, Laws) ? CitedKind.Legislation
            : HasLeading(words, Treaties) ? CitedKind.Treaty
            : IsThesis(words) ? CitedKind.Thesis
            : null;
    }

    public static bool IsThesis(string words)
    {
        foreach (string phrase in (ReadOnlySpan<string>)["PhD diss", "Ph.D. diss", "doctoral diss", "doctoral thesis", "PhD thesis", "Ph.D. thesis", "master's thesis", "дис. канд", "дис. докт", "дис. … канд", "дис. ... канд"])
        {
            if (words.Contains(phrase, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasLeading(string words, WordSet set)
    {
        int count = 0;
        foreach (Range range in words.AsSpan().SplitAny(' ', ',', '.', ':', '(', '\u00A0'))
        {
            ReadOnlySpan<char> word = words.AsSpan()[range];
            if (word.IsEmpty)
            {
                continue;
            }

            if (set.Contains(word))
            {
                return true;
            }

            if (++count == Leading)
            {
                break;
            }
        }

        return false;
    }
}

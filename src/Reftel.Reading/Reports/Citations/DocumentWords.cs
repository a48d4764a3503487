using Reftel.Reading.Language;

namespace Reftel.Reading.Reports.Citations;

/// <summary>Words with which the description of an act, an interview or a statement begins, and words that only sentences have.</summary>
internal static class DocumentWords
{
    private static readonly WordSet Acts = Set(
        "decree|law|act|order|resolution|regulation|treaty|convention|protocol|agreement|statute|directive|bill|constitution|decision|memorandum|charter|accord|communique|communiqué|declaration|statement|speech|remarks|address|testimony|letter|telegram|cable|transcript|release|budget|bulletin|record|proclamation|ordinance|ruling|judgment|judgement|"
        + "указ|закон|постановление|распоряжение|приказ|протокол|договор|конвенция|соглашение|конституция|декрет|кодекс|заявление|выступление|речь|обращение|письмо|решение|директива|меморандум|"
        + "пастанова|загад|дэкрэт|дагавор|пагадненне|рашэнне|заява|канстытуцыя|пратакол|постанова|наказ|розпорядження|угода|рішення|"
        + "gesetz|verordnung|erlass|verfassung|vertrag|abkommen|beschluss|loi|décret|arrêté|traité|accord|règlement|ustawa|rozporządzenie|dekret|uchwała|umowa|traktat|postanowienie");

    private static readonly WordSet Sectioned = Set("Act|Acts|Code|Ordinance|Statute|Constitution|Regulations|Rules|Bill");

    private static readonly WordSet Talks = Set(
        "interview|interviews|conversation|correspondence|communication|email|e-mail|briefing|интервью|беседа|разговор|переписка|гутарка|інтэрв'ю|інтэрв’ю|інтерв'ю|інтерв’ю|розмова|entretien|gespräch|wywiad|rozmowa|entrevista");

    private static readonly WordSet TalkLeads = Set("author's|author’s|authors'|authors’|telephone|phone|personal|written|confidential|online|off-the-record|личная|личное|телефонное|телефонный|private|anonymous|interview");

    private static readonly WordSet ProseLeads = Set(
        "based|according|accounting|figures|calculated|compiled|translated|emphasis|as|in|on|at|by|since|after|before|during|until|between|both|these|this|that|all|not|the author|prices|estimate|estimates|по|в|на|с|до|после|с|согласно|данные|по данным|паводле|у|на|за|nach|seit|im|am|selon|depuis|według|w|od");

    // Finite verbs and conjunctions that a description of a work hardly ever has in small letters.
    private static readonly WordSet Sentence = Set(
        "is|are|was|were|has|have|had|does|did|do|said|says|say|would|could|should|will|cannot|can|might|been|claims|claimed|denies|denied|wrote|writes|told|tells|argues|argued|reported|reports|confirmed|confirms|suggests|suggested|remains|became|becomes|refers|shows|showed|means|changed|that|because|although|though|but|which|who|when|while|whether|if|we|they|he|she|it|this|these|those|there|not|however|only|thanks|thank|"
        + "был|была|было|были|есть|сказал|сказала|сказали|заявил|заявила|заявили|является|являются|стал|стала|может|могут|будет|будут|что|который|которая|которые|которое|потому|если|хотя|он|она|они|мы|это|этот|эта|не|нет|"
        + "быў|была|былі|сказаў|сказала|заявіў|заявіла|ёсць|будзе|што|які|якая|якія|калі|але|гэта|ён|яна|яны|мы|няма|"
        + "був|була|було|були|сказав|заявив|є|буде|що|який|яка|які|якщо|але|це|він|вона|вони|ми|немає|"
        + "ist|sind|war|waren|hat|hatte|haben|wurde|wurden|wird|sagte|dass|weil|aber|welche|welcher|nicht|wir|est|sont|était|étaient|ont|avait|que|qui|mais|nous|ils|elle|il|jest|są|był|było|były|że|który|która|które|nie|oraz|");

    /// <summary>Whether a description of an act begins, its word among the first four: <c>Federal Law No. 5</c>, <c>Указ Президента</c>.</summary>
    public static bool IsAct(string words) => Has(Acts, words, 4);

    /// <summary>Whether an English act is named, whose sections are cited as pages are elsewhere: <c>Rivers Act 1998, s. 12</c>.</summary>
    public static bool IsOfSections(ReadOnlySpan<char> words)
    {
        foreach (Range range in words.SplitAny(' ', ',', '.', '(', ')', '\u00A0'))
        {
            if (Sectioned.Contains(words[range]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether an interview or a conversation is described at the beginning.</summary>
    public static bool IsTalk(string words) => Has(Talks, words, 1) || (Has(TalkLeads, words, 1) && Has(Talks, words, 3));

    /// <summary>Whether a file of an archive is named: <c>ГАРФ. Ф. 5446. Оп. 1. Д. 123</c>.</summary>
    public static bool IsFile(string words)
    {
        int fonds = words.IndexOf(" Ф. ", StringComparison.Ordinal);
        bool numbered = fonds > 1 && fonds + 4 < words.Length && (char.IsAsciiDigit(words[fonds + 4]) || words[fonds + 4] is 'Р' or 'П');
        return numbered && (words.Contains(" Оп. ", StringComparison.Ordinal) || words.Contains(" Воп. ", StringComparison.Ordinal) || words.Contains(" оп. ", StringComparison.Ordinal));
    }

    /// <summary>Whether a treaty says when it was concluded.</summary>
    public static bool IsConcluded(string words) =>
        words.Contains(", signed ", StringComparison.Ordinal) || words.Contains(", adopted ", StringComparison.Ordinal) || words.Contains(", done at ", StringComparison.Ordinal)
        || words.Contains(", opened for signature ", StringComparison.Ordinal) || words.Contains("entered into force", StringComparison.Ordinal) || words.Contains("(signed ", StringComparison.Ordinal) || words.Contains("(adopted ", StringComparison.Ordinal);

    /// <summary>Whether a word of an act or an interview stands first.</summary>
    public static bool Begins(string words) => Has(Acts, words, 1) || Has(Talks, words, 1);

    /// <summary>Whether the words are a sentence: comment, and no description of a work.</summary>
    public static bool IsSentence(string words)
    {
        foreach (Range range in words.AsSpan().SplitAny(' ', ',', '.', ';', ':', '(', ')', '\u00A0'))
        {
            if (Sentence.Contains(words.AsSpan()[range]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word stands first with which a remark begins rather than the name of a work.</summary>
    public static bool IsProseLead(string words) => Has(ProseLeads, words, 1);

    private static bool Has(WordSet set, string words, int most)
    {
        int count = 0;
        foreach (Range range in words.AsSpan().SplitAny(' ', ',', '.', ':', '(', '\u00A0'))
        {
            ReadOnlySpan<char> word = words.AsSpan()[range];
            if (word.IsEmpty)
            {
                continue;
            }

            if (HasLower(set, word))
            {
                return true;
            }

            if (++count == most)
            {
                break;
            }
        }

        return false;
    }

    private static bool HasLower(WordSet set, ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[24];
        return word.Length <= lower.Length && set.Contains(lower[..word.ToLowerInvariant(lower)]);
    }

    // Small letters only: "Which" and "Is" begin titles.
    private static WordSet Set(string words) => words.Split('|', StringSplitOptions.RemoveEmptyEntries).ToWordSet(StringComparer.Ordinal);
}

using System.Collections.Frozen;

namespace Reftel.Reading.Language.Sentences;

/// <summary>What a stop behind a word means: the tables of the sentence splitter, in English and in the languages written with Cyrillic letters.</summary>
internal static class SentenceWords
{
    private const int Longest = 12;

    // A name or more of the sentence always follows.
    private static readonly FrozenSet<string> Inside = Set(
        "mr", "mrs", "ms", "messrs", "dr", "prof", "gen", "lt", "col", "maj", "capt", "cpt", "cmdr", "cdr", "sgt", "adm", "amb", "sen", "sens", "rep", "reps", "gov", "pres", "hon", "rev", "fr", "st", "ste", "mt", "ft", "vs", "cf", "viz",
        "e.g", "i.e", "eg", "ie", "f.e", "a.k.a", "mme", "mlle", "supt", "det", "insp", "sec", "asst", "med", "btw", "rs", "п.п",
        "г-н", "г-жа", "гр", "тов", "т.е", "т.к", "т.н", "т.наз", "им", "ул", "пл", "пер", "просп", "бул", "наб", "пгт", "пос", "дер", "обл", "акад", "проф", "доц", "св", "см", "ср", "напр", "стр", "рис", "табл", "кв", "корп", "п", "пп", "ст", "гл", "тыс",
        "млн", "млрд", "трлн", "ген", "полк", "мин", "зам", "нач", "г.зн", "т.зв", "вул", "m.in", "tzw", "np", "z.b", "d.h", "bzw");

    // Only a number follows; without one the word is no abbreviation, or the sentence ends.
    private static readonly FrozenSet<string> BeforeNumber = Set(
        "no", "nos", "n°", "nr", "p", "pp", "vol", "vols", "fig", "figs", "art", "arts", "sect", "para", "paras", "ch", "chap", "ed", "eds", "ext", "tel", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "approx", "ca", "c", "№", "тел", "янв", "февр", "авг", "сент", "окт", "нояб", "дек");

    // May end a sentence; a word that begins one must follow.
    private static readonly FrozenSet<string> Maybe = Set(
        "co", "inc", "ltd", "corp", "bros", "llc", "plc", "jr", "sr", "esq", "etc", "al", "dept", "univ", "assn", "u.s", "u.k", "u.n", "e.u", "u.s.a", "u.s.s.r", "d.c", "a.m", "p.m", "b.c", "a.d", "ph.d", "m.d", "b.a", "m.a", "i.v", "est", "p.o", "min", "max", "hrs", "govt", "ind", "calif", "wash",
        "г", "гг", "в", "вв", "др", "пр", "т.д", "т.п", "руб", "коп", "долл", "дол", "н.э", "у.е", "кг", "км", "куб", "куб.м", "кв.м", "usw");

    // Words that begin sentences and seldom a name; what stands behind an abbreviation before them is a new sentence.
    private static readonly FrozenSet<string> Beginnings = Set(
        "the", "a", "an", "this", "that", "these", "those", "it", "its", "he", "she", "they", "we", "you", "i", "i'm", "i've", "i'd", "i'll", "it's", "he's", "she's", "his", "her", "their", "our", "your", "my", "there", "here", "in", "on", "at", "by", "for", "from", "with", "after", "before", "during", "since", "until", "while", "when",
        "where", "what", "who", "why", "how", "which", "if", "although", "though", "but", "and", "or", "so", "yet", "however", "therefore", "moreover", "meanwhile", "also", "as", "at", "to", "of", "some", "many", "most", "all", "no", "not", "one", "another", "both", "each", "several", "then", "thus", "now", "such", "other", "is", "are", "was", "were", "do", "does", "did", "has", "have",
        "can", "could", "will", "would", "should", "may", "mr", "mrs", "ms", "dr", "according", "because", "despite", "under", "over", "only", "even", "still", "once", "let", "let's", "please", "yes",
        "он", "она", "оно", "они", "мы", "вы", "я", "это", "этот", "эта", "эти", "тот", "там", "здесь", "в", "на", "по", "с", "из", "для", "но", "и", "а", "однако", "кроме", "также", "как", "когда", "если", "что", "кто", "где", "почему", "все", "его", "ее", "их", "при", "после");

    // "At 5 a.m." and what stands before a stop is short: no sentence, but the beginning of one.
    private static readonly FrozenSet<string> Prepositions = Set("at", "by", "before", "after", "until", "till", "since", "around", "about", "from", "on", "in", "as");

    private static readonly FrozenSet<string> Modals = Set("can", "could", "will", "would", "should", "shall", "may", "might", "must", "is", "are", "was", "were", "has", "have", "had", "do", "does", "did");

    public static bool IsModal(ReadOnlySpan<char> word) => Has(Modals, word);

    public static bool IsInside(ReadOnlySpan<char> word) => Has(Inside, word);

    public static bool IsBeforeNumber(ReadOnlySpan<char> word) => Has(BeforeNumber, word);

    public static bool IsMaybe(ReadOnlySpan<char> word) => Has(Maybe, word);

    public static bool IsBeginning(ReadOnlySpan<char> word) => Has(Beginnings, word);

    public static bool IsPreposition(ReadOnlySpan<char> word) => Has(Prepositions, word);

    private static bool Has(FrozenSet<string> set, ReadOnlySpan<char> word) => word.Length is > 0 and <= Longest && set.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static FrozenSet<string> Set(params ReadOnlySpan<string> words) => words.ToArray().ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}

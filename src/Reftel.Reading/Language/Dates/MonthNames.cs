using System.Collections.Frozen;

namespace Reftel.Reading.Language.Dates;

/// <summary>What a name of a month allows.</summary>
[Flags]
internal enum MonthUse
{
    /// <summary>26 November.</summary>
    AfterDay = 1,

    /// <summary>November 26: English alone.</summary>
    BeforeDay = 2,

    /// <summary>Written with a capital, or it is another word: may, march.</summary>
    Capital = 4,

    English = AfterDay | BeforeDay | Capital,
    German = AfterDay | Capital,
}

/// <summary>Names of months in the languages of reports, one table; <c>|</c> parts the forms and cases of one month.</summary>
internal static class MonthNames
{
    private const int Longest = 12;

    private static readonly (MonthUse Use, string[] Months)[] Rows =
    [
        (MonthUse.English,
            ["January|Jan", "February|Feb", "March|Mar", "April|Apr", "May", "June|Jun", "July|Jul", "August|Aug", "September|Sept|Sep", "October|Oct", "November|Nov", "December|Dec"]),
        (MonthUse.AfterDay, // Russian
            ["января|январь|январе|янв", "февраля|февраль|феврале|фев|февр", "марта|март|марте", "апреля|апрель|апреле|апр", "мая|май|мае", "июня|июнь|июне", "июля|июль|июле", "августа|август|августе|авг", "сентября|сентябрь|сентябре|сент", "октября|октябрь|октябре|окт", "ноября|ноябрь|ноябре|нояб", "декабря|декабрь|декабре|дек"]),
        (MonthUse.AfterDay, // Belarusian
            ["студзеня|студзень|студзені", "лютага|люты|лютым", "сакавіка|сакавік|сакавіку", "красавіка|красавік|красавіку", "траўня|травень|траўні|маі", "чэрвеня|чэрвень|чэрвені", "ліпеня|ліпень|ліпені", "жніўня|жнівень|жніўні", "верасня|верасень|верасні", "кастрычніка|кастрычнік|кастрычніку", "лістапада|лістапад|лістападзе", "снежня|снежань|снежні"]),
        (MonthUse.AfterDay, // Ukrainian
            ["січня|січень|січні", "лютого|лютий|лютому", "березня|березень|березні", "квітня|квітень|квітні", "травня|травні", "червня|червень|червні", "липня|липень|липні", "серпня|серпень|серпні", "вересня|вересень|вересні", "жовтня|жовтень|жовтні", "листопада|листопад|листопаді", "грудня|грудень|грудні"]),
        (MonthUse.AfterDay, // Polish
            ["stycznia|styczeń|styczniu", "lutego|luty|lutym", "marca|marzec|marcu", "kwietnia|kwiecień|kwietniu", "maja|maj|maju", "czerwca|czerwiec|czerwcu", "lipca|lipiec|lipcu", "sierpnia|sierpień|sierpniu", "września|wrzesień|wrześniu", "października|październik|październiku", "listopada|listopad|listopadzie", "grudnia|grudzień|grudniu"]),
        (MonthUse.German,
            ["Januar|Jänner", "Februar", "März", "", "Mai", "Juni", "Juli", "", "", "Oktober|Okt", "", "Dezember|Dez"]),
        (MonthUse.AfterDay, // French
            ["janvier|janv", "février|févr", "mars", "avril|avr", "mai", "juin", "juillet|juil", "août", "septembre", "octobre", "novembre", "décembre|déc"]),
        (MonthUse.AfterDay, // Spanish
            ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre|setiembre", "octubre", "noviembre", "diciembre"]),
    ];

    private static readonly FrozenDictionary<string, (int Month, MonthUse Use)> Names = Build();

    private static readonly FrozenDictionary<string, (int Month, MonthUse Use)>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Names.GetAlternateLookup<ReadOnlySpan<char>>();

    // Nearly every word of prose is none of them; its first three letters tell.
    private static readonly ulong[] Beginnings = BuildBeginnings();

    /// <summary>Reads the letters at <paramref name="at"/> as a month; the stop of an abbreviation belongs to it.</summary>
    /// <param name="end">Behind the name.</param>
    public static bool TryRead(ReadOnlySpan<char> text, int at, out int end, out int month, out MonthUse use)
    {
        end = at;
        month = 0;
        use = default;
        if (text.Length - at < 3 || !MayBegin(text.Slice(at, 3)))
        {
            return false;
        }

        int limit = Math.Min(text.Length, at + Longest + 1);
        while (end < limit && char.IsLetter(text[end]))
        {
            end++;
        }

        ReadOnlySpan<char> word = text[at..end];
        if (word.Length is < 3 or > Longest || !Lookup.TryGetValue(word, out (int Month, MonthUse Use) found))
        {
            return false;
        }

        (month, use) = found;
        if (use.HasFlag(MonthUse.Capital) && !char.IsUpper(word[0]))
        {
            // German and French share "mai", whose small letter is French.
            if (word is not "mai")
            {
                return false;
            }

            use = MonthUse.AfterDay;
        }

        if (word.Length <= 5 && end < text.Length && text[end] == '.' && IsShort(word))
        {
            end++;
        }

        return true;
    }

    private static bool IsShort(ReadOnlySpan<char> word) =>
        word.Length == 3 || word.Equals("Sept", StringComparison.OrdinalIgnoreCase) || word is "февр" or "сент" or "нояб" or "janv" or "févr" or "juil";

    private static bool MayBegin(ReadOnlySpan<char> letters)
    {
        int beginning = Beginning(letters);
        return ((Beginnings[beginning >> 6] >> beginning) & 1) != 0;
    }

    // One bit each: the table is asked for each word near a number, and so small it stays at hand.
    private static ulong[] BuildBeginnings()
    {
        ulong[] beginnings = new ulong[(1 << 14) / 64];
        foreach (string name in Names.Keys)
        {
            string small = name[..3].ToLowerInvariant();
            string large = name[..3].ToUpperInvariant();
            foreach (string letters in (ReadOnlySpan<string>)[small, large, $"{large[0]}{small[1..]}"])
            {
                int beginning = Beginning(letters);
                beginnings[beginning >> 6] |= 1UL << beginning;
            }
        }

        return beginnings;
    }

    private static int Beginning(ReadOnlySpan<char> letters) => ((((letters[0] * 31) + letters[1]) * 31) + letters[2]) & ((1 << 14) - 1);

    private static FrozenDictionary<string, (int Month, MonthUse Use)> Build()
    {
        var names = new Dictionary<string, (int, MonthUse)>(StringComparer.OrdinalIgnoreCase);
        foreach ((MonthUse use, string[] months) in Rows)
        {
            for (int i = 0; i < months.Length; i++)
            {
                foreach (string name in months[i].Split('|', StringSplitOptions.RemoveEmptyEntries))
                {
                    names.TryAdd(name, (i + 1, use));
                }
            }
        }

        return names.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}

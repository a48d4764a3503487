using System.Collections.Frozen;
using Reftel.Reading.Language.Dates.Expressions.Tokens;

namespace Reftel.Reading.Language.Dates.Expressions.Tables;

/// <summary>What a word is.</summary>
internal readonly record struct TimeWord(Kind Kind, int Value)
{
    /// <summary>Marks other words that begin the name of a day or are one.</summary>
    public const int Begins = 1;

    /// <summary>Whether an expression can consist of it, or needs nothing beside it but small words.</summary>
    public bool IsCore => Kind is not (Kind.Other or Kind.Small or Kind.Vague) || (Kind == Kind.Other && Value == Begins) || (Kind == Kind.Small && (Small)Value is Small.Half or Small.OClock or Small.Date);
}

/// <summary>All words of the tables in one dictionary, any case.</summary>
internal static class TimeLexicon
{
    private static readonly FrozenDictionary<string, TimeWord> Words = Build();

    private static readonly FrozenDictionary<string, TimeWord>.AlternateLookup<ReadOnlySpan<char>> Lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly int Longest = Words.Keys.Max(word => word.Length);

    // Most words of prose are none of them; length, first and last letter tell of most.
    private static readonly ulong[] Ends = BuildEnds();

    public static TimeWord Find(ReadOnlySpan<char> word)
    {
        if (word.Length > Longest)
        {
            return default;
        }

        int end = EndsOf(word);
        return ((Ends[end >> 6] >> end) & 1) != 0 && Lookup.TryGetValue(word, out TimeWord found) ? found : default;
    }

    // Lower five bits, which both cases share.
    private static int EndsOf(ReadOnlySpan<char> word) =>
        ((word.Length & 15) << 10) | ((word[0] & 31) << 5) | (word[^1] & 31);

    private static ulong[] BuildEnds()
    {
        ulong[] ends = new ulong[(1 << 14) / 64];
        foreach (string word in Words.Keys)
        {
            int end = EndsOf(word);
            ends[end >> 6] |= 1UL << end;
        }

        return ends;
    }

    private static FrozenDictionary<string, TimeWord> Build()
    {
        var words = new Dictionary<string, TimeWord>(StringComparer.OrdinalIgnoreCase);
        Add(words, Kind.Month, EnglishMonths.Rows);
        Add(words, Kind.Weekday, EnglishWeekdays.Rows);
        Add(words, Kind.Unit, UnitNames.Rows);
        Add(words, Kind.Cardinal, NumberWords.Cardinals);
        Add(words, Kind.Ordinal, NumberWords.Ordinals);
        Add(words, Kind.Vague, NumberWords.Vague);
        Add(words, Kind.Relation, SmallWords.Relations);
        Add(words, Kind.Edge, SmallWords.Edges);
        Add(words, Kind.Small, SmallWords.Rows);
        Add(words, Kind.Deictic, DeicticDays.Rows);
        Add(words, Kind.Season, SeasonNames.Rows);
        Add(words, Kind.Noon, ClockWords.Noons);
        Add(words, Kind.PartOfDay, PartsOfDay.Words);
        Add(words, Kind.Frequency, Frequencies.Words);
        Add(words, Kind.Reference, References.Words);
        foreach ((string[] names, _, _) in Holidays.All)
        {
            words.TryAdd(names[0], new TimeWord(Kind.Other, TimeWord.Begins));
        }

        foreach (string word in (ReadOnlySpan<string>)["moment", "future", "semi", "bi"])
        {
            words.TryAdd(word, new TimeWord(Kind.Other, TimeWord.Begins));
        }

        foreach (string decade in NumberWords.Decades)
        {
            words.TryAdd(decade, new TimeWord(Kind.Other, TimeWord.Begins));
        }

        return words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    private static void Add(Dictionary<string, TimeWord> words, Kind kind, IEnumerable<(string Words, int Value)> rows)
    {
        foreach ((string row, int value) in rows)
        {
            foreach (string word in row.Split('|'))
            {
                words.TryAdd(word, new TimeWord(kind, value));
            }
        }
    }
}

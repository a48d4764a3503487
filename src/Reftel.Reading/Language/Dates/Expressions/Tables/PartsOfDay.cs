namespace Reftel.Reading.Language.Dates.Expressions.Tables;

/// <summary>Parts of the day and their TIMEX3 tokens; the value of a word is the number of its row.</summary>
internal static class PartsOfDay
{
    public const int Night = 4;

    private static readonly (string Words, string Token, bool Late)[] Rows =
    [
        ("morning|mornings|dawn|daybreak|sunrise", "MO", false),
        ("midmorning", "MO", false),
        ("afternoon|afternoons|midafternoon", "AF", true),
        ("evening|evenings|dusk|sunset|nightfall", "EV", true),
        ("night|overnight", "NI", true),
        ("daytime|daylight", "DT", false),
        ("nighttime", "NI", true),
        ("lunchtime", "MI", true),
    ];

    public static IEnumerable<(string Words, int Value)> Words => Rows.Select((row, at) => (row.Words, at));

    public static string Token(int row) => Rows[row].Token;

    /// <summary>Whether an hour without "a.m." or "p.m." is one of the second half of the day then.</summary>
    public static bool IsLate(int row) => Rows[row].Late;
}

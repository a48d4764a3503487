namespace Reftel.Reading.Language.Dates.Expressions.Tables;

/// <summary>Numbers in words.</summary>
internal static class NumberWords
{
    public static readonly (string Words, int Value)[] Cardinals =
    [
        ("zero", 0), ("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7), ("eight", 8), ("nine", 9), ("ten", 10),
        ("eleven", 11), ("twelve", 12), ("thirteen", 13), ("fourteen", 14), ("fifteen", 15), ("sixteen", 16), ("seventeen", 17), ("eighteen", 18), ("nineteen", 19),
        ("twenty", 20), ("thirty", 30), ("forty", 40), ("fifty", 50), ("sixty", 60), ("seventy", 70), ("eighty", 80), ("ninety", 90),
        ("hundred", 100), ("thousand", 1000), ("dozen", 12),
    ];

    public static readonly (string Words, int Value)[] Ordinals =
    [
        ("first", 1), ("second", 2), ("third", 3), ("fourth", 4), ("fifth", 5), ("sixth", 6), ("seventh", 7), ("eighth", 8), ("ninth", 9), ("tenth", 10),
        ("eleventh", 11), ("twelfth", 12), ("thirteenth", 13), ("fourteenth", 14), ("fifteenth", 15), ("sixteenth", 16), ("seventeenth", 17), ("eighteenth", 18),
        ("nineteenth", 19), ("twentieth", 20), ("thirtieth", 30),
    ];

    /// <summary>Numbers that the text leaves open (0), and those it nearly gives.</summary>
    public static readonly (string Words, int Value)[] Vague =
    [
        ("few|several|some|many|numerous|countless|various", 0), ("couple", 2),
    ];

    /// <summary>Decades by their name, from the twenties on: <c>the nineties</c>.</summary>
    public static readonly string[] Decades = ["twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"];

    /// <summary>Years into the century, or null.</summary>
    public static int? Decade(ReadOnlySpan<char> word)
    {
        for (int i = 0; i < Decades.Length; i++)
        {
            if (word.Equals(Decades[i], StringComparison.OrdinalIgnoreCase))
            {
                return 20 + (10 * i);
            }
        }

        return null;
    }
}

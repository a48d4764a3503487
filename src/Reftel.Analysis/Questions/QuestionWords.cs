namespace Reftel.Analysis.Questions;

/// <summary>The words that a question file has for what a program calls otherwise.</summary>
public static class QuestionWords
{
    public static string ToWord(this Bearing bearing) => bearing switch { Bearing.For => "for", Bearing.Against => "against", _ => "neutral" };

    public static string ToWord(this TestAnswer answer) => answer switch { TestAnswer.Yes => "yes", TestAnswer.No => "no", _ => "unknown" };

    public static string ToWord(this Sighting sighting) => sighting switch { Sighting.Seen => "seen", Sighting.Reversed => "reversed", _ => "not-seen" };

    public static string ToWord(this AssumptionRating rating) => rating switch { AssumptionRating.Solid => "solid", AssumptionRating.Caveated => "caveated", _ => "unsupported" };

    public static string ToWord(this ChangeIn change) => change switch { ChangeIn.Strength => "strength", ChangeIn.Scope => "scope", _ => "reason" };

    public static string ToWord(this StatusTrend trend) => trend switch { StatusTrend.Deteriorated => "deteriorated", StatusTrend.Improved => "improved", _ => "unchanged" };

    public static string ToWord(this Quantity quantity) => quantity switch { Quantity.All => "all", Quantity.Any => "any", Quantity.None => "none", _ => "at-least" };

    public static string ToWord(this IndicatorState state) => state switch
    {
        IndicatorState.NotSeen => "not-seen",
        IndicatorState.Seen => "seen",
        IndicatorState.Reversed => "reversed",
        IndicatorState.Stale => "stale",
        _ => "not-looked-for",
    };

    /// <summary>The value of a word, or null.</summary>
    internal static T? Of<T>(string? word, Func<T, string> toWord)
        where T : struct, Enum
    {
        foreach (T value in Enum.GetValues<T>())
        {
            if (toWord(value) == word)
            {
                return value;
            }
        }

        return null;
    }
}

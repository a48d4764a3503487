using Reftel.Reading.Documents;

namespace Reftel.Testing.Generation.Parts;

/// <summary>The E.O. line in the forms of its five orders.</summary>
internal static class ExecutiveOrderWriter
{
    /// <returns>The line, or null before 1973.</returns>
    public static string? Line(Draft draft)
    {
        (string order, string value) = draft.Day switch
        {
            { Year: < 1973 } => ("", ""),
            _ when draft.Day < new DateOnly(1978, 12, 1) => ("11652", Of11652(draft)),
            { Year: < 1982 } => ("12065", Of12065(draft)),
            _ when draft.Day < new DateOnly(1995, 4, 17) => ("12356", draft.IsClassified ? "DECL: OADR" : "N/A"),
            _ => ("12958", Of12958(draft)),
        };
        if (order.Length == 0)
        {
            return null;
        }

        draft.Truth.Order = order;
        string label = draft.Random.Below(20) switch
        {
            < 14 => $"E.O. {order}:",
            < 17 => $"EO {order}:",
            < 18 => $"EO {order}",
            < 19 => $"E.O.{order}:",
            _ => $"E.O. {order} :",
        };
        return draft.InCase($"{label}{new string(' ', draft.Random.Between(1, 2))}{value}");
    }

    private static string Of11652(Draft draft)
    {
        if (!draft.IsClassified)
        {
            return "N/A";
        }

        SeededRandom random = draft.Random;
        switch (random.Below(10))
        {
            case < 6:
                return "GDS";
            case 6:
                DateOnly date = Later(draft, 2, 6);
                return $"ADS, DECLAS {date.Month}-{date.Day}-{date.Year % 100:D2}";
            case 7:
                return "ADS, DECLAS UPON COMPLETION OF TALKS";
            default:
                return $"XGDS{random.OneOf("-", "")}{random.Between(1, 4)}";
        }
    }

    private static string Of12065(Draft draft)
    {
        if (!draft.IsClassified)
        {
            return "N/A";
        }

        SeededRandom random = draft.Random;
        DateOnly date = Later(draft, 6, 6);
        string name = $"({random.Pick(Vocabulary.Persons.Surnames)}, {random.Pick(Vocabulary.Persons.Given)})".ToUpperInvariant();
        return $"{random.OneOf("GDS", "GDS", "RDS-1", "RDS-3")} {date.Month}/{date.Day}/{date.Year % 100:D2} {name}{random.OneOf("", "", " OR-M", " OR-P")}";
    }

    private static string Of12958(Draft draft)
    {
        SeededRandom random = draft.Random;
        if (!draft.IsClassified)
        {
            return "N/A";
        }

        int shape = random.Below(100);
        if (shape >= 92)
        {
            return random.OneOf("DECL: OADR", "DECL: X1", "DECL: MR", "DECL: TEN YEARS AFTER KESTREVAN UNIFICATION", "DECL: CLOSURE OF THE TRIBUNAL");
        }

        DateOnly date = Later(draft, random.OneOf(5, 10, 10, 10, 10), random.OneOf(10, 15, 20, 25));
        return shape switch
        {
            < 60 => $"DECL: {date.Month:D2}/{date.Day:D2}/{date.Year}",
            < 68 => $"DECL: {date.Month}/{date.Day}/{date.Year}",
            < 74 => $"DECL: {date.Year}/{date.Month:D2}/{date.Day:D2}",
            < 78 => $"DECL: {date.Year}-{date.Month:D2}-{date.Day:D2}",
            < 83 => $"DECL: {date.Month:D2}/{date.Day:D2}/{date.Year % 100:D2}",
            < 87 => $"{date.Month:D2}/{date.Day:D2}/{date.Year}",
            < 89 => $"AS AMENDED; DECL: {date.Month:D2}/{date.Day:D2}/{date.Year}",
            _ => $"DECL:{date.Month:D2}/{date.Day:D2}/{date.Year}",
        };
    }

    private static DateOnly Later(Draft draft, int leastYears, int mostYears)
    {
        DateOnly date = draft.Day.AddYears(draft.Random.Between(Math.Min(leastYears, mostYears), Math.Max(leastYears, mostYears)));
        draft.Truth.DeclassifyOn = PartialDate.OfDay(date.Year, date.Month, date.Day);
        return date;
    }
}

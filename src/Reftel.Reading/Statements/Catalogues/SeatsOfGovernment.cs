namespace Reftel.Reading.Statements.Catalogues;

/// <summary>Buildings and streets that stand for who governs there. A row: name; state; body, empty where it stands for the state itself.</summary>
internal static class SeatsOfGovernment
{
    public static readonly string[] Rows =
    [
        "Kremlin;Russia;",
        "White House;United States;",
        "Foggy Bottom;United States;Department of State",
        "Pentagon;United States;Department of Defense",
        "Capitol Hill;United States;Congress",
        "Downing Street;United Kingdom;",
        "Whitehall;United Kingdom;",
        "Elysee;France;",
        "Quai d'Orsay;France;Foreign Ministry",
        "Blue House;South Korea;",
        "Bankova;Ukraine;",
        "Smolenskaya Square;Russia;Foreign Ministry",
    ];
}

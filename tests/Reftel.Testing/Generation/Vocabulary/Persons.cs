namespace Reftel.Testing.Generation.Vocabulary;

/// <summary>Names of nobody in particular; surnames of five letters and more, so that none is a TAGS code.</summary>
public static class Persons
{
    public static IReadOnlyList<string> Given { get; } =
    [
        "Anna", "Jonathan", "Marta", "Peter", "Helen", "Viktor", "Ruth", "Samuel", "Irena", "Paul", "Clara", "David",
        "Nadia", "Thomas", "Olga", "Henry", "Leila", "Martin", "Teresa", "Walter",
    ];

    public static IReadOnlyList<string> Surnames { get; } =
    [
        "Harrow", "Lindqvist", "Marlowe", "Ostrander", "Pellerin", "Quimby", "Ravensworth", "Sandoval", "Thackeray",
        "Ulrichsen", "Vasquez", "Wexford", "Yarborough", "Zelenko", "Ashdown", "Bellamy", "Corrigan", "Dunleavy",
        "Everhart", "Fairbanks", "Gallagher", "Holloway", "Ivanchuk", "Jankowski", "Kessler", "Langley",
    ];

    /// <summary>Surnames of the people reported on.</summary>
    public static IReadOnlyList<string> Local { get; } =
    [
        "Dragan", "Vostrikov", "Almeida", "Benhaddou", "Karimzade", "Sorensen", "Tomasevic", "Ferrante", "Okonjo",
        "Petrauskas", "Lazarenko", "Montalvo", "Haddadin", "Brzezina", "Kovalev", "Nurmagan", "Castellan", "Oyarzun",
    ];

    /// <summary>Positions of those who classify.</summary>
    public static IReadOnlyList<string> Titles { get; } =
    [
        "Ambassador", "DCM", "Charge", "Political Counselor", "Deputy Chief of Mission", "Consul General",
        "Pol/Econ Chief", "Acting DCM", "Economic Counselor", "A/DCM", "Deputy Political Counselor",
        "Charge d'Affaires", "PolCouns",
    ];
}

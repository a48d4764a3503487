namespace Reftel.Testing.Generation.Vocabulary;

/// <summary>Sentences in the manner of political reporting: dull, grammatical, about nothing that happened.</summary>
internal static class Prose
{
    private static readonly string[] Months =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ];

    public static string Sentence(SeededRandom random) => random.Below(8) switch
    {
        0 => $"{Opening(random)} {Fact(random)}.",
        1 => $"{Capital(Speaker(random))} {random.PickZipf(Words.Sayings)} that {Fact(random)}.",
        2 => $"{Capital(Fact(random))}, and {Fact(random)}.",
        3 => $"On {Date(random)}, {Speaker(random)} {random.PickZipf(Words.Sayings)} that {Fact(random)}.",
        4 => $"\"{Capital(Fact(random))},\" {Speaker(random)} {random.OneOf("said", "told us", "remarked")}.",
        5 => $"We see no sign that {Fact(random)}; {Fact(random)}.",
        6 => $"{Capital(random.PickZipf(Words.Bodies))} ({Thing(random)}) {random.PickZipf(Words.Modals)} {random.PickZipf(Words.Actions)} it {random.PickZipf(Words.Tails)}.",
        _ => $"{Capital(Fact(random))}.",
    };

    /// <summary>A claim as a clause, without capital and full stop.</summary>
    public static string Fact(SeededRandom random)
    {
        string fact = $"{random.PickZipf(Words.Bodies)} {random.PickZipf(Words.Modals)} {random.PickZipf(Words.Actions)} {Thing(random)}";
        return random.Percent(45) ? $"{fact} {random.PickZipf(Words.Tails)}" : fact;
    }

    /// <summary>A short title as a subject line has it, of about so many words.</summary>
    public static string Title(SeededRandom random, int words)
    {
        string title = $"{random.PickZipf(Words.Bodies)} {random.OneOf("and", "against", "without", "delays", "debates")} {Thing(random)}";
        while (title.Count(c => c == ' ') + 1 < words)
        {
            title = $"{title}{random.OneOf(":", ",", "")} {random.OneOf("more on", "no progress on", "first views of")} {Thing(random)}";
        }

        return title;
    }

    public static string Capital(string text) => string.Concat(text[..1].ToUpperInvariant(), text.AsSpan(1));

    public static string Date(SeededRandom random) => $"{random.Pick(Months)} {random.Between(1, 28)}";

    private static string Opening(SeededRandom random) =>
        random.Percent(30) ? $"Since {random.Pick(Months)}," : random.PickZipf(Words.Openings);

    private static string Thing(SeededRandom random)
    {
        string adjective = random.PickZipf(Words.Adjectives);
        string article = random.OneOf("the", "its", "any", "aeiou".Contains(adjective[0]) ? "an" : "a");
        return $"{article} {adjective} {random.PickZipf(Words.Objects)}";
    }

    private static string Speaker(SeededRandom random) => random.Below(5) switch
    {
        0 => $"Minister {random.PickZipf(Persons.Local)}",
        1 => $"Deputy Speaker {random.Pick(Persons.Given)} {random.PickZipf(Persons.Local)}",
        2 => random.Percent(20) ? "XXXXXXXXXXXX" : $"{random.PickZipf(Persons.Local)}'s press secretary",
        3 => random.PickZipf(Persons.Local),
        _ => random.PickZipf(Words.Bodies),
    };
}

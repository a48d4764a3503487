using Reftel.Testing.Generation;
using Reftel.Testing.Generation.Vocabulary;

namespace Reftel.Testing.Reports.Vocabulary;

/// <summary>
/// Sentences of a report. None ends in a figure that is no date, so that a number fused behind the stop is never part
/// of a decimal.
/// </summary>
internal static class ReportProse
{
    public static string Sentence(SeededRandom random, int year) => random.Below(13) switch
    {
        0 => $"{Cap(Body(random))} {Likely(random)} {Act(random)} {random.Pick(ReportWords.Tails)}.",
        1 => $"{Person(random)} {random.Pick(ReportWords.Saying)} on {Day(random)} that {Body(random)} {Likely(random)} {Act(random)}.",
        2 => $"{Person(random)} {random.Pick(ReportWords.Saying)} that {Body(random)} would {Act(random)} on {Day(random)}.",
        3 => $"{Cap(Body(random))} last tried to {Act(random)} in {random.Between(2009, year - 2)} and {random.Between(year - 1, year)}.",
        4 => $"Support fell to {random.Pick(ReportWords.Figures)} after {Body(random)} failed to {Act(random)}.",
        5 => $"\"We will not {Act(random)},\" {Person(random)} {random.Pick(ReportWords.Saying)}, \"{random.Pick(ReportWords.Tails)}.\"",
        6 => $"{Cap(Body(random))} and {Body(random)} agreed to {Act(random)} by {Day(random)}, {year + 1}.",
        7 => $"{random.Pick(ReportWords.Countries)} {Likely(random)} {Act(random)} {random.Pick(ReportWords.Tails)}, {Person(random)} {random.Pick(ReportWords.Saying)}.",
        8 => $"An order of {random.Pick(ReportWords.Figures)} is to be paid before {Body(random)} can {Act(random)}.",
        9 => $"It {Likely(random)} {Act(random)}; {Body(random)} has done so since {Day(random)}.",
        10 => $"This statement contradicts what {Person(random)} {random.Pick(ReportWords.Saying)} between {Day(random)} and {Day(random)}.",
        11 => $"Western governments should press {Body(random)} not to {Act(random)}.",
        _ => $"{Person(random)} called the decision \"{random.OneOf("premature", "final", "regrettable", "a matter of days")}\" in {random.Pick(ReportWords.Countries)}.",
    };

    public static string RussianSentence(SeededRandom random, int year)
    {
        string body = random.Pick(RussianWords.Bodies);
        string thing = random.Pick(RussianWords.Things);
        string verb = random.Pick(RussianWords.Verbs);
        string person = random.Pick(RussianWords.Persons);
        string day = $"{random.Between(1, 28)} {random.Pick(RussianWords.Months)}";
        return random.Below(6) switch
        {
            0 => $"{Cap(body)}, {random.Pick(RussianWords.Judgements)}, {verb} {thing} {random.Pick(RussianWords.Tails)}.",
            1 => $"{person} {random.Pick(RussianWords.Saying)}, что {body} {verb} {thing} {day}.",
            2 => $"{Cap(body)} {verb} {thing} до {day} {year + 1} года.",
            3 => $"По словам министра ({person}), {body} {verb} {thing}.",
            4 => $"Поддержка упала до {random.Between(11, 48)},{random.Between(1, 9)} процента, и {body} {verb} {thing}.",
            _ => $"«Мы не уступим», — {random.Pick(RussianWords.Saying)} {person} {day} {random.Pick(RussianWords.Tails)}.",
        };
    }

    public static string Headline(SeededRandom random, bool russian) => russian
        ? $"{Cap(random.Pick(RussianWords.Bodies))} {random.Pick(RussianWords.Verbs)} {random.Pick(RussianWords.Things)}"
        : random.Below(3) switch
        {
            0 => $"{random.Pick(ReportWords.Countries)} Presses Its Neighbours to {TitleCase(Act(random))}",
            1 => $"{TitleCase(Body(random)["the ".Length..])} Moves to {TitleCase(Act(random))}",
            _ => $"Why {random.Pick(ReportWords.Countries)} May {TitleCase(Act(random))}",
        };

    public static string Cap(string text) => string.Concat(text[..1].ToUpperInvariant(), text.AsSpan(1));

    public static string TitleCase(string text) => string.Join(' ', text.Split(' ').Select(w => w is "the" or "a" or "an" or "for" or "at" or "of" or "from" ? w : Cap(w)));

    private static string Body(SeededRandom random) => random.Pick(ReportWords.Bodies);

    private static string Act(SeededRandom random) => $"{random.Pick(ReportWords.Acts)} {random.Pick(ReportWords.Things)}";

    private static string Likely(SeededRandom random) => random.Pick(ReportWords.Judgements) switch
    {
        "may" or "could" or "might" or "is unlikely to" or "will likely" => random.OneOf("may", "could", "might", "is unlikely to", "will likely"),
        string adverb => $"{adverb} intends to",
    };

    private static string Day(SeededRandom random) => $"{random.Pick(ReportWords.Months)} {random.Between(1, 28)}";

    private static string Person(SeededRandom random) => random.Below(3) switch
    {
        0 => random.Pick(Persons.Local),
        1 => $"Minister {random.Pick(Persons.Local)}",
        _ => $"{random.Pick(Persons.Given)} {random.Pick(Persons.Local)}",
    };
}

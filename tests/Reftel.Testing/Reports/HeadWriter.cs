using Reftel.Testing.Generation;
using Reftel.Testing.Generation.Vocabulary;
using Reftel.Testing.Reports.Vocabulary;

namespace Reftel.Testing.Reports;

/// <summary>Draws who published a report when, and the lines that say so.</summary>
internal static class HeadWriter
{
    public static (DateOnly Day, List<string> Authors, List<string> Lines) Write(SeededRandom random, bool russian)
    {
        DateOnly day = new DateOnly(random.Between(2013, 2022), 1, 1).AddDays(random.Below(365));
        List<string> authors = russian
            ? [.. random.PickSome(RussianWords.Persons, random.Between(1, 2)).Select(p => $"{random.Pick(RussianWords.Given)} {p}")]
            : [.. random.PickSome(Persons.Surnames, random.OneOf(1, 1, 1, 2, 3)).Select(p => $"{random.Pick(Persons.Given)} {p}")];
        string date = Date(random, day, russian);
        List<string> lines = random.Below(3) switch
        {
            0 when !russian => [$"{date} {Joined(authors, "and")}"],
            1 => [Byline(authors, russian), date],
            _ => [date, Byline(authors, russian)],
        };
        return (day, authors, lines);
    }

    private static string Date(SeededRandom random, DateOnly day, bool russian)
    {
        if (russian)
        {
            return $"{day.Day} {RussianWords.Months[day.Month - 1]} {day.Year} {random.OneOf("г.", "года")}";
        }

        string month = ReportWords.Months[day.Month - 1];
        return random.Below(4) switch
        {
            0 => $"{day.Day} {month} {day.Year}",
            1 => $"{month} {day.Day}, {day.Year}, {random.Between(1, 11)}:{random.Between(0, 5)}0 {random.OneOf("pm ", "am ")}UTC",
            _ => $"{month} {day.Day}, {day.Year}",
        };
    }

    private static string Byline(List<string> authors, bool russian) =>
        russian ? $"{(authors.Count > 1 ? "Авторы" : "Автор")}: {string.Join(", ", authors)}" : $"By {Joined(authors, "and")}";

    private static string Joined(List<string> authors, string and) => authors.Count switch
    {
        1 => authors[0],
        2 => $"{authors[0]} {and} {authors[1]}",
        _ => $"{string.Join(", ", authors.Take(authors.Count - 1))}, {and} {authors[^1]}",
    };
}

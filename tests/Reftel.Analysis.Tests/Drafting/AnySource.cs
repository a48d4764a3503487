using Reftel.Analysis.Drafting;
using Reftel.Reading.Documents;
using Reftel.Testing.Generation;

namespace Reftel.Analysis.Tests.Drafting;

/// <summary>Sources on hosts that belong to nobody; no two alike.</summary>
internal sealed class AnySource(SeededRandom random, int year)
{
    public static readonly string[] Persons = ["Ida Holm", "Petr Varga", "Ana Reyle", "Ruth Calloway", "Anders Veit", "Petra Lindqvist"];

    private static readonly string[] Cyrillic = ["Аляксандр Кавалёў", "Тарас Орлов", "Ірына Лісоўская"];

    private static readonly string[] Titles =
    [
        "Waiting for a Quay", "Haldorsen: Patience Is Also a Duty", "Who Pays?", "Seals and Counts 2009-2013", "The “Northern” Duty", "Dues", "Порт зачынены", "Third Tug Arrives on May 3",
        "What Is Due? An Answer", "Port & Harbour: 7 Lessons", "U.S. Envoy Leaves St. Olav", "Dues; Seals; Patience",
    ];

    private static readonly string[] Houses = ["Ferry Watch", "Norland Courier", "Gulf Post", "Хвіля", "Ministry of Water", "Meridian"];
    private static readonly string[] Posts = ["PORT SELWYN", "KESTREVA", "TEL AVIV", "MINSK"];

    public DraftSource Make(int number) => random.Below(10) switch
    {
        < 2 => new DraftSource { Key = $"t{number}", Document = $"{random.Between(0, 9):D2} {random.Pick(Posts)} {(number * 100) + random.Below(100)}", Date = random.Percent(50) ? Day() : null },
        < 3 => new DraftSource { Key = $"d{number}", Document = $"norland-ferry-update-{Day()}", Title = $"{random.Pick(Titles)} of Number {Word(number)}", House = random.Pick(Houses), Date = Day(), Authors = [.. Authors()] },
        _ => new DraftSource
        {
            Key = $"u{number}",
            Url = Address(number),
            Title = random.Percent(85) ? random.Pick(Titles) : null,
            Authors = [.. Authors()],
            House = random.Percent(80) ? random.Pick(Houses) : null,
            Date = random.Percent(80) ? (random.Percent(15) ? PartialDate.OfYear(year - 1) : Day()) : null,
            RetrievedOn = random.Percent(50) ? PartialDate.OfDay(year, random.Between(1, 12), random.Between(1, 28)) : null,
        },
    };

    private List<string> Authors() => random.Percent(50) ? [] : random.Percent(20) ? [random.Pick(Cyrillic)] : random.PickSome(Persons, random.Between(1, 2));

    private string Address(int number) =>
        $"{random.OneOf("https", "http")}://{random.OneOf("news.orla.example.com", "www.kurier.example.org", "mfa.example.net", "ferry.example", "gazette.example.net")}/{random.Below(7) switch
        {
            0 => $"{year}/{random.Between(1, 12):D2}/{random.Between(1, 28):D2}/{Word(number)}-quay.html",
            1 => $"politics/view/{Word(number)}-{random.Between(1000, 90000)}-{year}",
            2 => $"economics/{(number * 7919) + 100000}.html?id={number}&lang=en",
            3 => $"wiki/Port_{Word(number)}_(harbour)",
            4 => $"a~b/{Word(number)}+seals",
            5 => $"sites/files/{Word(number)}%20count.pdf",
            _ => $"{Word(number)}",
        }}";

    private PartialDate Day() => PartialDate.OfDay(random.Between(2009, year - 1), random.Between(1, 12), random.Between(1, 28))!.Value;

    private static string Word(int number) => new[] { "Lantern", "Gravel", "Mooring", "Spindle", "Causeway", "Ballast", "Hawser", "Foghorn", "Isthmus", "Rudder", "Tideway", "Walrus", "Yardarm" }[number % 13];
}

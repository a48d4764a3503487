using Reftel.Testing.Generation;

namespace Reftel.Testing.Reports.Vocabulary;

/// <summary>Addresses as notes have them, on hosts that belong to nobody; no two alike in one report.</summary>
internal sealed class Addresses(SeededRandom random)
{
    private static readonly string[] Hosts =
    [
        "www.kurier.example.org", "news.orla.example.com", "mfa.example.net", "www.president.kestrava.example.org", "wire.tavisk.example.com",
        "www.straits-institute.example.org", "gazette.example.net", "www.belt.example.com", "archive.merrin.example.org", "eng.ledger.example.com",
    ];

    private int _asset = random.Between(1_000, 900_000);

    public string Next()
    {
        string scheme = random.Percent(70) ? "https" : "http";
        return $"{scheme}://{random.Pick(Hosts)}/{Path()}";
    }

    /// <summary>A number that rises through the report, so that every address is the only one of its kind.</summary>
    private string Asset() => $"{_asset += random.Between(1, 90)}";

    private string Path() => random.Below(10) switch
    {
        0 => $"{Date("/")}/{Slug()}.html",
        1 => $"news/{Date("/")}/{Slug()}",
        2 => $"politics/view/{Slug()}-{Asset()}-{Year()}/",
        3 => $"ru/maps/by/-/asset_publisher/{Token()}/content/id/{Asset()}",
        4 => $"economics/{Asset()}.html?utm_source={random.Pick(ReportWords.Slugs)}&utm_medium=main_news",
        5 => $"sites/default/files/{Title("%20")}%20{Asset()}.pdf",
        6 => $"backgrounder/{Slug()}-%E2%80%9C{random.Pick(ReportWords.Slugs)}s%E2%80%9D-{Asset()}",
        7 => $"reestr/index.html#view/text?doc={Asset()}",
        8 => $"{Year()}/{Month()}/{Slug()}-{Asset()}.html",
        _ => $"wiki/{Title("_")}_{Asset()}",
    };

    private string Date(string separator) => $"{Year()}{separator}{Month()}{separator}{random.Between(1, 28):D2}";

    private int Year() => random.Between(2012, 2022);

    private string Month() => $"{random.Between(1, 12):D2}";

    private string Slug() => string.Join('-', Words(random.Between(3, 6))) + $"-{Letters()}";

    private string Title(string separator) => string.Join(separator, Words(random.Between(3, 5)).Select(w => char.ToUpperInvariant(w[0]) + w[1..]));

    private List<string> Words(int count) => [.. Enumerable.Range(0, count).Select(_ => random.Pick(ReportWords.Slugs))];

    /// <summary>Letters that differ in each address, where no asset number does it.</summary>
    private string Letters()
    {
        int rest = int.Parse(Asset());
        string letters = "";
        for (; rest > 0; rest /= 16)
        {
            letters += "bcdfghkmnprstvwz"[rest % 16];
        }

        return letters;
    }

    private string Token()
    {
        const string Alphabet = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789";
        return string.Create(10, random, static (text, random) =>
        {
            for (int i = 0; i < text.Length; i++)
            {
                text[i] = Alphabet[random.Below(Alphabet.Length)];
            }
        });
    }
}

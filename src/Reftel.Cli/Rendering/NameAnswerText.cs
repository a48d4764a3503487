using System.Globalization;
using System.Text;
using System.Text.Json;
using Reftel.Analysis.Tables;
using Reftel.Archive;
using Reftel.Cli.Names;
using Reftel.Cli.Terminal;

namespace Reftel.Cli.Rendering;

/// <summary>Spellings and comparisons of names: for people, as JSON, as a table.</summary>
internal static class NameAnswerText
{
    private static readonly string[] Added = ["score", "same", "reason"];

    public static void Write(Page page, NamePair pair)
    {
        page.Wide(pair.Comparison!.Same ? "the same name" : "not the same name", Style.Title);
        page.Field("score", Score(pair)!);
        page.Field("reason", pair.Comparison.Reason);
    }

    public static void Write(Page page, IReadOnlyList<FoundSpellings> words)
    {
        foreach (FoundSpellings word in words)
        {
            if (word != words[0])
            {
                page.Blank();
            }

            page.Wide(word.Word, Style.Title);
            if (word.Spellings.Count == 0)
            {
                page.Field("", "is found as it is written");
            }

            foreach ((string spelling, IReadOnlyList<string> rules) in word.Spellings)
            {
                page.Field("", $"{spelling}  {string.Join("; ", rules)}");
            }
        }
    }

    public static string Csv(NamePair pair) => CsvHead([NamePairList.One, NamePairList.Other]) + Record([pair.One, pair.Other, .. Found(pair)]);

    public static string Csv(IReadOnlyList<FoundSpellings> words)
    {
        var table = new StringBuilder("word,spelling,rule\r\n");
        foreach ((FoundSpellings word, string spelling, string rule) in words.SelectMany(word =>
            word.Spellings.SelectMany(found => found.Rules.Select(rule => (word, found.Spelling, rule)))))
        {
            table.AppendCells([word.Word, spelling, rule]);
        }

        return table.ToString();
    }

    public static string CsvHead(IReadOnlyList<string> columns) => Record([.. columns, .. Added]);

    /// <param name="columns">How many the first line names: a row with fewer fields is filled up, what is too many is cut off.</param>
    /// <param name="row">The row.</param>
    public static string CsvRow(int columns, NamePairRow row) => Record([.. Fields(columns, row), .. Found(row.Pair)]);

    public static string Json(NamePair pair) => JsonText.Of(json => WriteJson(json, [(NamePairList.One, pair.One), (NamePairList.Other, pair.Other)], pair));

    public static string Json(IReadOnlyList<string> columns, NamePairRow row) =>
        JsonText.Of(json => WriteJson(json, columns.Zip(Fields(columns.Count, row)).Where(field => !Added.Contains(field.First, StringComparer.Ordinal)).DistinctBy(field => field.First), row.Pair));

    public static string Json(string name, IReadOnlyList<FoundSpellings> words) => JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteString("name", name);
        json.WriteStartArray("words");
        foreach (FoundSpellings word in words)
        {
            json.WriteStartObject();
            json.WriteString("word", word.Word);
            json.WriteStartArray("spellings");
            foreach ((string spelling, IReadOnlyList<string> rules) in word.Spellings)
            {
                json.WriteStartObject();
                json.WriteString("spelling", spelling);
                json.WriteStartArray("rules");
                foreach (string rule in rules)
                {
                    json.WriteStringValue(rule);
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteJson(Utf8JsonWriter json, IEnumerable<(string Name, string Value)> fields, NamePair pair)
    {
        json.WriteStartObject();
        foreach ((string name, string value) in fields)
        {
            json.WriteString(name, value);
        }

        if (pair.Comparison is { } comparison)
        {
            json.WriteNumber("score", comparison.Score);
            json.WriteBoolean("same", comparison.Same);
            json.WriteString("reason", comparison.Reason);
        }
        else
        {
            json.WriteNull("score");
            json.WriteNull("same");
            json.WriteString("reason", pair.Problem);
        }

        json.WriteEndObject();
    }

    private static IEnumerable<string> Fields(int columns, NamePairRow row) => Enumerable.Range(0, columns).Select(i => i < row.Record.Fields.Count ? row.Record.Fields[i] : "");

    private static IEnumerable<string?> Found(NamePair pair) => [Score(pair), pair.Comparison is { } found ? found.Same ? "true" : "false" : null, pair.Comparison?.Reason ?? pair.Problem];

    private static string? Score(NamePair pair) => pair.Comparison?.Score.ToString("0.00", CultureInfo.InvariantCulture);

    private static string Record(IEnumerable<string?> cells) => new StringBuilder().AppendCells(cells).ToString();
}

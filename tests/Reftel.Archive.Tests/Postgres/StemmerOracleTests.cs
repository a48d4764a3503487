using Npgsql;
using Reftel.Archive.Search.Words;
using Reftel.Testing;
using Xunit;

namespace Reftel.Archive.Tests.Postgres;

/// <summary>The stems of this program are those of PostgreSQL's Snowball stemmers.</summary>
[Collection(PostgresGroup.Name)]
public sealed class StemmerOracleTests(PostgresCluster cluster)
{
    private static readonly string[] EnglishEnds =
    [
        "", "s", "es", "ed", "ing", "ingly", "edly", "ly", "ness", "ment", "ments", "ation", "ational", "ization", "izer", "ful", "fulness", "ous", "ously", "ity",
        "ive", "iveness", "able", "ible", "al", "ally", "er", "ers", "est", "ies", "ied", "y", "'s", "ance", "ence", "logi", "logist", "ism", "ist", "eed", "eedly",
    ];

    private static readonly string[] RussianEnds =
    [
        "", "а", "ы", "у", "ом", "ой", "ою", "ами", "ах", "ов", "ев", "ей", "ий", "ая", "ое", "ые", "ого", "ему", "ыми", "ость", "ости", "остью", "ение", "ения",
        "ениями", "ать", "ял", "яла", "ешь", "ите", "уйте", "вши", "вшись", "ся", "нный", "нная", "ющий", "ующими", "ейший", "ейше", "ия", "ию", "ией", "ь", "ью", "ям",
    ];

    private static readonly string[] RussianRoots =
    [
        "договор", "президент", "обязательств", "встреч", "посольств", "министр", "соглашени", "переговор", "границ", "тамож", "государств", "союз", "решени", "выбор",
        "газ", "цен", "стран", "парламент", "депутат", "оппозици", "суверенитет", "важн", "красив", "говор", "чита", "дела", "прин", "обсужда", "подпис", "интерес", "ум",
    ];

    [PostgresFact]
    public void English_stems_are_those_of_english_stem()
    {
        string[] words = SampleWords(char.IsAsciiLetterLower);
        string[] roots = [.. words.Where(word => word.Length is > 3 and < 10).Where((_, i) => i % 5 == 0)];
        Compare("english_stem", [.. words, .. roots.SelectMany(root => EnglishEnds.Select(end => root + end))], 15_000);
    }

    [PostgresFact]
    public void Russian_stems_are_those_of_russian_stem()
    {
        Compare("russian_stem", [.. RussianRoots.SelectMany(root => RussianEnds.SelectMany(end => new[] { root + end, $"пере{root}{end}", $"наи{root}{end}" }))], 3_000);
    }

    private void Compare(string dictionary, string[] words, int least)
    {
        string[] distinct = [.. words.Distinct()];
        Assert.True(distinct.Length > least, $"{distinct.Length} words");
        using NpgsqlConnection connection = cluster.Connect();
        using var command = new NpgsqlCommand($"SELECT word, (ts_lexize('{dictionary}', word))[1] FROM unnest($1::text[]) word", connection);
        command.Parameters.Add(new NpgsqlParameter { Value = distinct });
        using NpgsqlDataReader reader = command.ExecuteReader();
        var wrong = new List<string>();
        int compared = 0;
        while (reader.Read())
        {
            // Words of no meaning have no stem there: the dictionary leaves them out.
            if (!reader.IsDBNull(1))
            {
                compared++;
                string own = WordForms.Stem(reader.GetString(0));
                wrong.AddRange(own == reader.GetString(1) ? [] : [$"{reader.GetString(0)}: {own} instead of {reader.GetString(1)}"]);
            }
        }

        Assert.True(wrong.Count == 0, $"{wrong.Count} of {compared}: {string.Join(", ", wrong.Take(20))}");
        Assert.True(compared > least * 9 / 10);
    }

    private static string[] SampleWords(Func<char, bool> letter)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (string file in Directory.GetFiles(Path.Combine(Samples.Root, "samples"), "*.*", SearchOption.AllDirectories).Where(file => Path.GetExtension(file) is ".txt" or ".md"))
        {
            words.UnionWith(new string([.. File.ReadAllText(file).ToLowerInvariant().Select(c => letter(c) || c == '\'' ? c : ' ')])
                .Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim('\'')).Where(word => word.Length is > 0 and < 60));
        }

        return [.. words.Order(StringComparer.Ordinal)];
    }
}

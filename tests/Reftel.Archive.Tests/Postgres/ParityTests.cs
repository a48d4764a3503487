using System.Text.Json;
using Reftel.Archive.Postgres;
using Reftel.Archive.Search;
using Reftel.Archive.Sqlite;
using Reftel.Archive.Store;
using Reftel.Archive.Tests.Search;
using Reftel.Archive.Tests.Statements;
using Reftel.Testing;
using Xunit;

namespace Reftel.Archive.Tests.Postgres;

/// <summary>Two engines, one law: the same documents and the same query give the same hits in the same order, with the same snippets, reasons and facets.</summary>
[Collection(PostgresGroup.Name)]
public sealed class ParityTests(PostgresCluster cluster, ParityTests.Archives archives) : IClassFixture<ParityTests.Archives>
{
    private static readonly string[] Written =
    [
        "the", "\"harbor dues\" OR tariff", "tariff", "customs -tariff", "+treaty union", "\"the treaty\"", "\"union of the\"~4", "comm*", "custims~1",
        "NOT the", "*", "from:\"AMEMBASSY PORT SELWYN\"", "post:NORTHHARBOR", "tag:PREL", "tag:PREL AND NOT tag:ECON", "marking:confidential",
        "date:[1974 TO 1975]", "date:2007", "date:[2006-01 TO 2010-06] minister", "form:report", "form:telegram ferry", "lang:en ferry", "source:example.org",
        "cites:07PORTSELWYN1009", "citedby:07PORTSELWYN1012", "citedby:*", "-citedby:*", "subject:*", "-subject:*", "-voice:*", "NOT NOT treaty", "ﬁsh OR XII", "Selenskyj OR Jelzin", "id:07PORTSELWYN1012", "id:07PORTSELWYN*", "subject:customs", "voice:comment the",
        "voice:quoted", "verbatim:Minister", "author:smith", "signed:*", "caption:SIPDIS", "to:\"SECSTATE WASHDC\" revenue", "1974", "0017", "three OR years",
        "kind:forecast", "kind:judgement ferry", "speaker:minister kind:commitment", "about:\"the commission\"", "estimate:likely", "estimate:* -kind:forecast", "due:[2000 TO 2030]", "speaker:(pell OR merrin)",
        "(ferry OR harbor) AND (minister OR president)", "Olmedo", "Ruiz", "тариф", "\"", "a:b", "date:[2007", "",
    ];

    [PostgresFact]
    public void Rows_are_the_same()
    {
        Assert.True(cluster.Port > 0);
        Assert.Equal(Contents.Of(archives.InFile(StoreAccess.Read)), Contents.Of(archives.OnServer(StoreAccess.Read)));
    }

    [PostgresFact]
    public void What_is_cited_and_not_held_is_the_same()
    {
        using SqliteStore file = archives.InFile(StoreAccess.Read);
        using PostgresStore server = archives.OnServer(StoreAccess.Read);
        Assert.True(file.OpenReferences().Count > 50);
        Assert.Equal(file.OpenReferences(), server.OpenReferences());
        foreach (string id in file.OpenReferences().Select(reference => reference.By).Distinct())
        {
            Assert.Equal(file.References(id), server.References(id));
            Assert.Equal(file.Citing(id), server.Citing(id));
            Assert.Equal(file.CitedBy(id), server.CitedBy(id));
        }
    }

    [PostgresFact]
    public void Written_queries_get_the_same_answer()
    {
        Assert.True(Compare(Written) > 25);
    }

    [PostgresFact]
    public void Queries_of_words_that_stand_together_get_the_same_answer()
    {
        var random = new RandomQueries(7);
        string[] words = archives.Words();
        string Word() => words[random.Next(words.Length)];
        Assert.True(Compare(Enumerable.Range(0, 300).Select(i => (i % 8) switch
        {
            0 => Word(),
            1 => $"{Word()} {Word()}",
            2 => $"\"{Word()} {Word()}\"~{1 + random.Next(6)}",
            3 => $"{Word()} OR ({Word()} AND {Word()})",
            4 => $"{Word()[..2]}*",
            5 => $"{Word()}~1 -{Word()}",
            6 => $"{Word()} date:[{1970 + random.Next(30)} TO 2012]",
            _ => $"form:{(random.Next(2) == 0 ? "telegram" : "report")} {Word()} {Word()}",
        })) > 100);
    }

    [PostgresFact]
    public void Whatever_is_typed_gets_the_same_answer()
    {
        var random = new RandomQueries(8);
        Assert.True(Compare(Enumerable.Range(0, 200).Select(_ => random.Scrambled())) > 20);
    }

    // How many of the queries found anything.
    private int Compare(IEnumerable<string> queries)
    {
        using SqliteStore file = archives.InFile(StoreAccess.Read);
        using PostgresStore server = archives.OnServer(StoreAccess.Read);
        var inFile = new ArchiveSearch(file);
        var onServer = new ArchiveSearch(server);
        int found = 0;
        int number = 0;
        foreach (string query in queries)
        {
            var options = new SearchOptions { Order = (SearchOrder)(number % 3), Limit = 15, Offset = number % 5 == 4 ? 10 : 0, Facets = true };
            number++;
            string expected = Answer(query, inFile.Search(query, options));
            Assert.Equal(expected, Answer(query, onServer.Search(query, options)));
            found += expected.Contains("snippet", StringComparison.Ordinal) ? 1 : 0;
        }

        return found;
    }

    // With the scores to the last digit, which the published form leaves out.
    private static string Answer(string query, SearchResult result)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            SearchJson.Write(json, result, query);
        }

        return System.Text.Encoding.UTF8.GetString(bytes.ToArray()) + string.Join(' ', result.Hits.Select(hit => hit.Score.ToString("R", null)));
    }

    /// <summary>The samples of the project and some generated telegrams, once in a file and once on the server.</summary>
    public sealed class Archives : IDisposable
    {
        private readonly TestArchive _file = new();
        private readonly PostgresArchive _server;

        public Archives(PostgresCluster cluster)
        {
            _server = new PostgresArchive(cluster.NewArchive());
            if (PostgresPrograms.Missing is not null)
            {
                return;
            }

            string[] folders = [Path.Combine(Samples.Root, "samples"), GeneratedFiles.Write(_file.Folder, 150)];

            // Many small segments, so that ways to join them differ where engines do.
            _file.Add(2, 20, folders);
            _server.Add(2, 20, folders);
            StatingTexts.ReadStatements(_file.Open());
            StatingTexts.ReadStatements(_server.Open());
        }

        internal SqliteStore InFile(StoreAccess access) => _file.Open(access);

        internal PostgresStore OnServer(StoreAccess access) => _server.Open(access);

        /// <summary>Words of the documents, the rare beside the common ones.</summary>
        internal string[] Words()
        {
            using SqliteStore store = _file.Open(StoreAccess.Read);
            return [.. store.Segments().SelectMany(segment => segment.AllWords()).Select(word => word.Surface)
                .Where(word => word.Length > 3 && word.All(char.IsLetter)).Distinct().Order(StringComparer.Ordinal)];
        }

        public void Dispose() => _file.Dispose();
    }
}

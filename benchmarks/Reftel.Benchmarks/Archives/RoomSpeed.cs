using System.Diagnostics;
using Reftel.Archive.Search;
using Reftel.Archive.Sqlite;
using Reftel.Archive.Store;
using Reftel.Testing.Generation;

namespace Reftel.Benchmarks.Archives;

/// <summary>The reading room over a large archive: time to the first byte of each kind of page, with several readers at once.</summary>
internal static class RoomSpeed
{
    private const int Readers = 8;
    private const int PagesOfReader = 120;

    private static readonly string[] Columns = ["page", "asked for", "first byte, median ms", "95 of 100 below, ms", "slowest, ms"];

    /// <param name="archive">File of the archive.</param>
    public static string Table(string archive)
    {
        using Process server = Start(archive, out Uri address);
        try
        {
            Dictionary<string, string[]> pages = Pages(archive);
            using var client = new HttpClient { BaseAddress = address };

            // What a first page compiles and counts belongs to starting.
            foreach (string[] addresses in pages.Values)
            {
                foreach (string page in addresses.Take(3))
                {
                    Time(client, page).GetAwaiter().GetResult();
                }
            }

            (string Kind, double Milliseconds)[] times = Task.WhenAll(Enumerable.Range(0, Readers).Select(reader => Read(client, pages, reader))).GetAwaiter().GetResult().SelectMany(list => list).ToArray();
            var table = new MarkdownTable(Columns);
            foreach (IGrouping<string, (string Kind, double Milliseconds)> kind in times.GroupBy(time => time.Kind).OrderBy(kind => kind.Key, StringComparer.Ordinal))
            {
                Add(table, kind.Key, [.. kind.Select(time => time.Milliseconds).Order()]);
            }

            Add(table, "all", [.. times.Select(time => time.Milliseconds).Order()]);
            return $"{Readers} readers at once, each with {PagesOfReader} pages one behind the other, on the machine that serves.\n\n{table}";
        }
        finally
        {
            server.Kill();
            server.WaitForExit();
        }
    }

    private static void Add(MarkdownTable table, string kind, double[] times) => table.Add(
        kind, $"{times.Length:N0}", $"{times[times.Length / 2]:N1}", $"{times[(int)(times.Length * 0.95)]:N1}", $"{times[^1]:N1}");

    private static async Task<List<(string Kind, double Milliseconds)>> Read(HttpClient client, Dictionary<string, string[]> pages, int reader)
    {
        var random = new SeededRandom(1_000 + (ulong)reader);
        string[] kinds = [.. pages.Keys.Order(StringComparer.Ordinal)];
        var times = new List<(string, double)>(PagesOfReader);
        for (int i = 0; i < PagesOfReader; i++)
        {
            string kind = kinds[random.Below(kinds.Length)];
            times.Add((kind, await Time(client, pages[kind][random.Below(pages[kind].Length)])));
        }

        return times;
    }

    private static async Task<double> Time(HttpClient client, string page)
    {
        long start = Stopwatch.GetTimestamp();
        using HttpResponseMessage answer = await client.GetAsync(new Uri(page, UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);
        double milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        answer.EnsureSuccessStatusCode();
        await answer.Content.ReadAsByteArrayAsync();
        return milliseconds;
    }

    private static Dictionary<string, string[]> Pages(string archive)
    {
        using SqliteStore store = SqliteStore.Open(archive, StoreAccess.Read);
        string[] ids = [.. new ArchiveSearch(store).Search("date:1995", new SearchOptions { Limit = 300, Facets = false }).Hits.Select(hit => Uri.EscapeDataString(hit.Document))];
        return new Dictionary<string, string[]>(StringComparer.Ordinal)
        {
            ["start"] = ["/"],
            ["search"] = [.. ArchiveQueries.Usual(new SeededRandom(78)).Select(query => $"/search?q={Uri.EscapeDataString(query)}")],
            ["document"] = [.. ids.Select(id => $"/documents/{id}")],
            ["document of a search"] = [.. ids.Select(id => $"/documents/{id}?q=government%20president")],
            ["original"] = [.. ids.Select(id => $"/documents/{id}/original")],
            ["references"] = [.. ids.Select(id => $"/references/{id}?depth=2")],
            ["timeline"] = ["/timeline", .. Enumerable.Range(1975, 30).Select(year => $"/timeline?at={year}"), .. Enumerable.Range(1975, 30).Select(year => $"/timeline?at={year}-05")],
            ["sources"] = ["/sources"],
            ["missing"] = ["/missing"],
            ["card"] = [.. ids.Select(id => $"/cards/{id}")],
        };
    }

    /// <summary>Serves an archive with the command; whoever starts it ends it.</summary>
    internal static Process Start(string archive, out Uri address)
    {
        string program = Path.Combine(AppContext.BaseDirectory, "reftel.dll");
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [program, "serve", "--archive", archive])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        Process server = Process.Start(start) ?? throw new InvalidOperationException("The server did not start.");
        address = new Uri(server.StandardOutput.ReadLine() ?? throw new InvalidOperationException("The server gave no address."));
        return server;
    }
}

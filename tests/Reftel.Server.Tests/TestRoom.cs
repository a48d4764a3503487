using System.Net;
using Reftel.Archive;
using Reftel.Archive.Ingest;
using Reftel.Archive.Store;
using Reftel.Archive.Tests;
using Reftel.Intake;
using Reftel.Reading;
using Reftel.Server.Hosting;
using Reftel.Testing;
using Xunit;

namespace Reftel.Server.Tests;

/// <summary>A real server on loopback over an archive of its own.</summary>
internal sealed class TestRoom : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private ReadingRoom? _room;

    public HttpClient Client { get; private set; } = new();

    /// <summary>Verbs and patterns that are answered to.</summary>
    public IEnumerable<string> Endpoints => _room!.Endpoints;

    public string Archive => _folder["reftel.db"];

    /// <param name="texts">Documents, each a file of its own, in this order.</param>
    public static Task<TestRoom> OpenAsync(params string[] texts) => OpenAsync(room => room.AddTexts(texts));

    /// <summary>With the samples of the project.</summary>
    public static Task<TestRoom> OverSamplesAsync() => OpenAsync(room => room.Add([Path.Combine(Samples.Root, "samples")]));

    public static async Task<TestRoom> OpenAsync(Action<TestRoom> fill, Func<ReadingRoomOptions, ReadingRoomOptions>? change = null)
    {
        var room = new TestRoom();
        room.Add([]);
        fill(room);
        var options = new ReadingRoomOptions(room.Archive) { Account = "tester" };
        room._room = await ReadingRoom.OpenAsync(change is null ? options : change(options), CancellationToken.None);
        room.Client.Dispose();
        room.Client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.None }) { BaseAddress = room._room.Address };
        return room;
    }

    public void AddTexts(params string[] texts)
    {
        foreach (string text in texts)
        {
            Add([_folder.Write($"{Guid.NewGuid():N}.txt", text)]);
        }
    }

    public void Add(IEnumerable<string> paths)
    {
        using IArchiveStore store = ArchiveStores.Open(Archive, StoreAccess.Create, TimeProvider.System, "tester");
        var reader = new InputReader(64 << 20, () => Stream.Null);
        var reading = new FileReading(reader, new SourceReader(reader, new PdfText()).Make, ReadingOptions.Default, store.Holds);
        new Ingestion(store, reading).Run(new InputExpander().Expand(paths), 1, _ => { }, CancellationToken.None);
    }

    /// <summary>Reads who says what in the documents, as the command does when it opens a room.</summary>
    public void ReadStatements()
    {
        using IArchiveStore store = ArchiveStores.Open(Archive, StoreAccess.Write, TimeProvider.System, "tester");
        new StatementStage(store).Run(1, _ => { }, CancellationToken.None);
    }

    /// <summary>What an address answers.</summary>
    public async Task<(HttpStatusCode Code, string Page)> Ask(string address)
    {
        using HttpResponseMessage answer = await Client.GetAsync(new Uri(address, UriKind.Relative));
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    /// <summary>A page that is there.</summary>
    public async Task<string> Get(string address)
    {
        (HttpStatusCode code, string page) = await Ask(address);
        Assert.True(code == HttpStatusCode.OK, $"{address}: {code}\n{page}");
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (_room is not null)
        {
            await _room.DisposeAsync();
        }

        _folder.Dispose();
    }
}

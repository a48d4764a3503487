using Reftel.Archive;
using Reftel.Archive.Ingest;
using Reftel.Archive.Store;
using Reftel.Server.Hosting;

namespace Reftel.Server.Tests.Ledger;

/// <summary>A room over a small archive: forecasts and a promise of 2007, and what was written later.</summary>
internal static class LedgerRoom
{
    /// <summary>The forecast that it is likely.</summary>
    public const string Likely = "07PORTSELWYN1/s1";

    public static readonly string[] Texts =
    [
        Telegrams.Of(1, "TREATY", "Southport will likely sign the harbour treaty by March 2008. The border may close."),
        Telegrams.Of(2, "UNION", "Foreign Minister Holm agreed to open the border by June 2008."),
        Telegrams.Of(3, "SIGNED", "The harbour treaty of Southport was read aloud on Sunday. Nothing else was said.").Replace("DEC 07", "MAR 08", StringComparison.Ordinal),
    ];

    public static Task<TestRoom> Open(Func<ReadingRoomOptions, ReadingRoomOptions>? change = null) =>
        TestRoom.OpenAsync(room => Fill(room, Texts), options => change is null ? options : change(options));

    public static void Fill(TestRoom room, params string[] texts)
    {
        room.AddTexts(texts);
        room.ReadStatements();
    }

    public static IArchiveStore OpenArchive(TestRoom room) => ArchiveStores.Open(room.Archive, StoreAccess.Write, TimeProvider.System, "tester");

    public static async Task<(HttpResponseMessage Answer, string Page)> Post(TestRoom room, string address, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        HttpResponseMessage answer = await room.Client.PostAsync(new Uri(address, UriKind.Relative), form);
        return (answer, await answer.Content.ReadAsStringAsync());
    }
}

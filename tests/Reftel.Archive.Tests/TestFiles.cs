using System.Security.Cryptography;
using System.Text;
using Reftel.Archive.Ingest;
using Reftel.Archive.Store;
using Reftel.Intake;

namespace Reftel.Archive.Tests;

/// <summary>Texts as files on their way into an archive.</summary>
internal static class TestFiles
{
    public static IReadOnlyList<IncomingFile> Of(params string[] texts)
    {
        FileReading reading = TestArchive.Reading(_ => false);
        return [.. texts.Select(text => reading.Read(
            new Input(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))), null) { Held = Encoding.UTF8.GetBytes(text) }, CancellationToken.None))];
    }
}

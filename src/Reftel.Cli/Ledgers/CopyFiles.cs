using Reftel.Archive.Ingest;
using Reftel.Archive.Ledger;
using Reftel.Archive.Store;
using Reftel.Intake;
using Reftel.Reading;

namespace Reftel.Cli.Ledgers;

/// <summary>Files on disk that are copies of addresses.</summary>
internal static class CopyFiles
{
    public static CapturedCopies In(CommandHost host, IArchiveStore store)
    {
        var reader = new InputReader(InputLimits.DefaultMaxBytes, host.OpenInput);
        return new CapturedCopies(store, new FileReading(reader, new SourceReader(reader, new PdfText()).Make, ReadingOptions.Default, store.Holds));
    }

    /// <summary>The file of a name, which is one file and no folder of them.</summary>
    public static Input Of(string file) => Directory.Exists(file)
        ? new Input(file, null, new InputFailure(InputFailureKind.Folder, "is a folder; name one file"))
        : new InputExpander().Expand([file]).First();
}

using System.Collections.Immutable;
using Reftel.Archive.Store;
using Reftel.Intake;
using Reftel.Reading;
using Reftel.Reading.Documents;
using Reftel.Reading.Reports.Catalogues;
using Reftel.Reading.Text;

namespace Reftel.Archive.Ingest;

/// <summary>Reads documents once more from the files that the archive keeps of them.</summary>
/// <threadsafety>May be used from several threads.</threadsafety>
internal sealed class KeptReading
{
    private readonly FileReading _reading;
    private readonly HouseList _houses;

    /// <param name="houses">Houses that are known; null for those that are shipped.</param>
    public KeptReading(HouseList? houses = null)
    {
        _houses = houses ?? HouseList.Default;
        var reader = new InputReader(InputLimits.HighestMaxBytes, () => Stream.Null);
        _reading = new FileReading(reader, new SourceReader(reader, new PdfText()).Make, ReadingOptions.Default, _ => false);
    }

    /// <summary>All documents of a file, as the rules of this version read them.</summary>
    /// <returns>None where it cannot be read any more.</returns>
    public ImmutableArray<Document> ReadAll(KeptFile file, CancellationToken stop) =>
        _reading.Text(file, stop).Text is { } text ? DocumentReader.Read(text, file.Given.ToOptions() with { Houses = _houses }) : [];

    /// <summary>A document as the rules of this version read it.</summary>
    /// <param name="kept">The document.</param>
    /// <param name="file">Its file.</param>
    /// <param name="stop">Ends the reading.</param>
    /// <exception cref="ArchiveException">The file cannot be read any more, or not as it was.</exception>
    public Document Read(KeptDocument kept, KeptFile file, CancellationToken stop)
    {
        (SourceText? text, InputFailure? failure) = _reading.Text(file, stop);
        return text is not null && DocumentReader.Read(text, file.Given.ToOptions() with { Houses = _houses }) is var documents && kept.Part <= documents.Length
            ? documents[kept.Part - 1]
            : throw new ArchiveException(ArchiveProblem.DamagedFile, $"{kept.Card.Id}: {failure?.Message ?? "it is read otherwise by this version; run reftel reread"}");
    }
}

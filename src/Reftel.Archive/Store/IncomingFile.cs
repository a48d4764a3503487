using Reftel.Archive.Search.Index;
using Reftel.Archive.Store.Findings;
using Reftel.Archive.Store.Sources;
using Reftel.Intake;

namespace Reftel.Archive.Store;

/// <summary>A file on its way into the archive, with everything that can be made ready beforehand.</summary>
/// <param name="Path">The full path it came under, or <c>-</c>; inside a zip archive the way goes on behind its name.</param>
/// <param name="Failure">Why it could not be read; then the rest is empty.</param>
/// <param name="Sha256">Of its bytes, in small hexadecimal digits.</param>
/// <param name="Size">Of its bytes.</param>
/// <param name="Compressed">Its bytes (see <see cref="Packed"/>); null where the archive holds them already.</param>
/// <param name="Documents">What was read of it; none where the archive holds it already.</param>
/// <param name="Given">What the person said of it.</param>
internal sealed record IncomingFile(
    string Path,
    InputFailure? Failure,
    string Sha256,
    long Size,
    byte[]? Compressed,
    IReadOnlyList<IncomingDocument> Documents,
    GivenReading Given)
{
    public static IncomingFile Failed(string path, InputFailure failure) => new(path, failure, "", 0, null, [], GivenReading.Nothing);

    /// <summary>How many words documents have.</summary>
    public static int WordsOf(IEnumerable<IncomingDocument> documents) => checked((int)documents.Sum(document => (long)document.Words.Words.Length));

    public static IncomingFile Known(string path, string sha256, long size) => new(path, null, sha256, size, null, [], GivenReading.Nothing);
}

/// <summary>A document of an <see cref="IncomingFile"/>.</summary>
/// <param name="Facts">Fields for the index; the key is set when it is stored.</param>
/// <param name="Title">Its title, or null.</param>
/// <param name="Date">ISO 8601, or null.</param>
/// <param name="Language">ISO 639-1, or null.</param>
/// <param name="Form">telegram, report or text.</param>
/// <param name="Pieces">Its pieces, as <see cref="PieceBytes"/> writes them.</param>
/// <param name="Words">The words of the pieces.</param>
/// <param name="References">What it refers to.</param>
internal sealed record IncomingDocument(
    DocumentFacts Facts,
    string? Title,
    string? Date,
    string? Language,
    string Form,
    byte[] Pieces,
    DocumentWords Words,
    IReadOnlyList<DocumentReference> References)
{
    /// <summary>Version of the rules it was read with; null for those of this program.</summary>
    public string? Rules { get; init; }

    /// <summary>What its notes cite.</summary>
    public IReadOnlyList<SourceUse> Sources { get; init; } = [];

    public FindingCounts Findings { get; init; }
}

/// <summary>One reference of a document.</summary>
/// <param name="Target">Canonical id of what it refers to.</param>
/// <param name="Kind">A word of the record: telegram, airgram, report.</param>
internal readonly record struct DocumentReference(string Target, string Kind);

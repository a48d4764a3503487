using Reftel.Archive.Search.Index;
using Reftel.Archive.Store.Actors;
using Reftel.Archive.Store.Findings;
using Reftel.Archive.Store.Ledger;
using Reftel.Archive.Store.Readers;
using Reftel.Archive.Store.Removals;
using Reftel.Archive.Store.Sources;
using Reftel.Archive.Store.Statements;

namespace Reftel.Archive.Store;

/// <summary>What keeping needs of a store. Every change is one transaction: it is there whole or not at all.</summary>
/// <exception cref="ArchiveException">Thrown by every member when the store cannot do it.</exception>
internal interface IArchiveStore : ISearchedStore, ISavedSearches, IReaderNotes, IReaderDecisions, IKeptStatements, IKeptActors, IKeptResolutions, IDisposable
{
    /// <summary>What a message calls the archive; never with what opens it.</summary>
    string Name { get; }

    /// <summary>The file it lies in, for an archive in a file.</summary>
    string? Place { get; }

    /// <summary>What is called when a change has to wait for another process, and does.</summary>
    Action? OnWaiting { set; }

    /// <summary>What is read from here on is the archive as it stands then, no longer as it stood when segments were last asked for.</summary>
    void LetGo();

    /// <summary>Another word whenever documents were added, removed or read again; quick to ask for.</summary>
    string Stand();

    /// <summary>Other words whenever people decided something; quick to ask for.</summary>
    DecisionStand StandOfDecisions();

    /// <summary>Whether a file with this hash is kept. May be called while another thread adds.</summary>
    bool Holds(string sha256);

    /// <summary>Adds files and a segment of their documents, in the order given, in one transaction.</summary>
    AddedFiles Add(IReadOnlyList<IncomingFile> files);

    /// <summary>Joins segments where enough of one size stand together; to be called until it gives false.</summary>
    bool JoinSegments();

    /// <summary>Documents with this id, the newest version last, however it is typed: see <see cref="AskedId"/>.</summary>
    IReadOnlyList<KeptDocument> Find(string id);

    /// <summary>A document by its key.</summary>
    KeptDocument Document(long key);

    /// <summary>The file of a document.</summary>
    KeptFile File(long original);

    /// <summary>Keys of files, rising, from the first behind <paramref name="after"/> on.</summary>
    /// <param name="after">A key, or 0.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="notRules">Only those with a record that was made with other rules than these; all with null.</param>
    IReadOnlyList<long> Originals(long after, int most, string? notRules);

    /// <summary>Documents of a file.</summary>
    IReadOnlyList<KeptDocument> DocumentsOf(long original);

    /// <summary>Documents of the file with a hash; none when it is not held.</summary>
    IReadOnlyList<KeptDocument> DocumentsOfFile(string sha256);

    /// <summary>The documents that came last, the latest first.</summary>
    IReadOnlyList<KeptDocument> Latest(int most);

    /// <summary>Replaces the records of files; the files stay as they are.</summary>
    /// <param name="records">Null for a file whose records stay; they are indexed anew.</param>
    void Replace(IReadOnlyList<(long Original, IReadOnlyList<IncomingDocument>? Documents)> records);

    /// <summary>Takes away rows that hang on a file or a document that is not there.</summary>
    void ClearStrays();

    /// <summary>Takes files out with all their documents, and leaves a trace.</summary>
    /// <returns>Whether their words have gone from the index too; a damaged one may hold them until it is made anew.</returns>
    bool Remove(IReadOnlyList<long> originals, string? reason);

    /// <summary>Traces of what was taken out, the latest first.</summary>
    IReadOnlyList<Removal> Removals();

    /// <summary>The same of a document, however its id is typed.</summary>
    IReadOnlyList<Removal> RemovalsOf(string id);

    /// <summary>Files that could not be read, by path.</summary>
    IReadOnlyList<KeptFailure> Failures();

    /// <summary>What a document refers to, by its id, in its order.</summary>
    IReadOnlyList<DocumentReference> References(string id);

    /// <summary>Documents that refer to an id, by theirs.</summary>
    IReadOnlyList<DocumentReference> Citing(string id);

    /// <summary>
    /// All references to ids that the archive does not hold, by target, then by the day and the id of what cites it; each pair of
    /// documents once.
    /// </summary>
    IReadOnlyList<OpenReference> OpenReferences();

    /// <summary>Ids that a document refers to.</summary>
    IReadOnlyList<string> TargetsOf(long document);

    /// <summary>What a document refers to, by its key, in its order.</summary>
    IReadOnlyList<DocumentReference> ReferencesOf(long document);

    /// <summary>The segments that can be read, as <see cref="ISearchedStore.Segments"/> gives them all.</summary>
    /// <param name="damaged">How many cannot.</param>
    IReadOnlyList<Segment> SoundSegments(out int damaged);

    /// <summary>What is wrong with the pages of the index and with the sums of its segments, for a person; of those that were opened last.</summary>
    /// <param name="stop">Stops the work.</param>
    IReadOnlyList<string> CheckPages(CancellationToken stop);

    /// <summary>What the engine finds wrong with its own files and tables, for a person.</summary>
    IReadOnlyList<string> CheckItself();

    /// <summary>The same of the tables alone, without reading everything: rows that belong to nothing, or are missing.</summary>
    IReadOnlyList<string> CheckTables();

    /// <summary>Writes a copy of the whole archive while others use it.</summary>
    void BackUp(string file);

    StoreCounts Counts();

    /// <summary>Hosts that notes cite, the most cited first.</summary>
    IReadOnlyList<HostUse> Hosts(int offset, int most);

    long CountOfHosts();

    /// <summary>Sources of a host with the documents that cite them, the latest document first.</summary>
    IReadOnlyList<CitedSource> SourcesOf(string host, int most);

    /// <summary>How many documents, of each the newest version, have errors, and how many warnings.</summary>
    (long WithErrors, long WithWarnings) CountFindings();

    /// <summary>Documents with findings, those with most errors first.</summary>
    IReadOnlyList<DocumentFindings> Findings(int offset, int most);
}

/// <summary>What a batch brought.</summary>
/// <param name="Files">Files that are new.</param>
/// <param name="Documents">Documents that are new.</param>
/// <param name="Known">Files the archive held already.</param>
/// <param name="NewNames">Files held already, now known under one more name.</param>
/// <param name="Failed">Files that could not be read.</param>
/// <param name="NewVersions">Ids of which an older version is kept.</param>
internal sealed record AddedFiles(int Files, int Documents, int Known, int NewNames, int Failed, IReadOnlyList<string> NewVersions);

/// <summary>A reference to what the archive does not hold.</summary>
/// <param name="Target">Canonical id of what is cited.</param>
/// <param name="Kind">A word of the record: telegram, airgram, report.</param>
/// <param name="By">Canonical id of what cites it.</param>
/// <param name="Date">Its date, ISO 8601 and as partial as the document gives it, or null.</param>
internal readonly record struct OpenReference(string Target, string Kind, string By, string? Date);

/// <summary>A document as it is kept.</summary>
/// <param name="Card">What lists say of it.</param>
/// <param name="Original">Key of its file.</param>
/// <param name="Part">Its place in the file, from 1.</param>
/// <param name="Parts">Documents of the file.</param>
/// <param name="Rules">Version of the rules its record was made with.</param>
/// <param name="Language">ISO 639-1, or null.</param>
public sealed record KeptDocument(DocumentCard Card, long Original, int Part, int Parts, string Rules, string? Language)
{
    /// <summary>What the row was when it was written; null where that is not known.</summary>
    internal long? Checksum { get; init; }
}

/// <summary>A file as it is kept.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Sha256">Hash as kept.</param>
/// <param name="Bytes">The bytes, unchanged.</param>
/// <param name="Names">Paths under which it came, in order.</param>
/// <param name="Given">What the person who added it said of it.</param>
/// <param name="AddedOn">UTC, ISO 8601.</param>
/// <param name="AddedBy">Name of the account.</param>
internal sealed record KeptFile(long Key, string Sha256, byte[] Bytes, IReadOnlyList<string> Names, GivenReading Given, string AddedOn, string AddedBy);

/// <summary>A file that could not be read.</summary>
/// <param name="Path">Full path, or <c>-</c>.</param>
/// <param name="Kind">The word of the failure.</param>
/// <param name="Message">For a person.</param>
/// <param name="FailedOn">UTC, ISO 8601.</param>
public sealed record KeptFailure(string Path, string Kind, string Message, string FailedOn);

/// <summary>How much an archive holds.</summary>
public sealed record StoreCounts(
    long Files, long FileBytes, long PackedBytes, long Documents, long Telegrams, long Reports, long Texts, long References, long MissingTargets,
    long Failures, long Segments, long Paragraphs, long Words, long IndexBytes, long PieceBytes, long ArchiveBytes, long Removals,
    string? FirstDate, string? LastDate, StatementCounts Statements);

using Reftel.Analysis.Ledger;
using Reftel.Archive.Actors;
using Reftel.Archive.Statements;

namespace Reftel.Archive.Store.Statements;

/// <summary>What is said in the documents of an archive. It is read after they have been added, when they can be found already.</summary>
internal interface IKeptStatements
{
    /// <summary>How statements are read here.</summary>
    StatementReading Reading();

    /// <summary>Keeps names of one's own for all readings from here on; documents that were read otherwise wait to be read anew.</summary>
    /// <param name="yaml">A gazetteer without faults, empty for none; null to leave it as it is.</param>
    /// <param name="metonyms">Whether metonyms count.</param>
    void KeepGazetteer(string? yaml, bool metonyms);

    /// <summary>Keeps scales of one's own for all readings from here on; documents that were read otherwise wait to be read anew.</summary>
    /// <param name="yaml">A list without faults, empty for none.</param>
    void KeepScales(string yaml);

    /// <summary>Keys of files, rising, with a document whose statements have not been read with these rules.</summary>
    /// <param name="rules">See <see cref="StatementRules"/>.</param>
    /// <param name="after">A key, or 0.</param>
    /// <param name="most">How many at most.</param>
    IReadOnlyList<long> FilesWithoutStatements(string rules, long after, int most);

    /// <summary>How many documents those are.</summary>
    long CountWithoutStatements(string rules);

    /// <summary>
    /// Puts the statements of documents in the place of those that are there, in one transaction. Documents that are gone, or that another process has
    /// read with the same rules, are passed over.
    /// </summary>
    /// <returns>Statements that were written.</returns>
    long KeepStatements(IReadOnlyList<DocumentStatements> documents, string rules);

    /// <summary>Forgets all statements, so that all are read anew.</summary>
    void ForgetStatements();

    /// <summary>Statements that answer, by the day on which they were said, else that of their document; then by document and place.</summary>
    StatementPage Statements(StatementQuestion question);

    /// <summary>How many of those there are in each year, by the day on which they were said, else that of their document; without those of unknown years.</summary>
    IReadOnlyList<(int Year, int Count)> StatementYears(StatementQuestion question);

    /// <summary>All that answer, of the newest versions of documents, by document and place: what is made of each.</summary>
    /// <param name="test">What must hold of each.</param>
    /// <param name="idOf">Id of a document by its key; null where its statements are not wanted.</param>
    /// <param name="make">Makes something of one, without asking the archive; null to leave it out.</param>
    IReadOnlyList<T> EveryStatement<T>(StatementTest test, Func<long, string?> idOf, Func<DocumentStatement, T?> make)
        where T : class;

    /// <summary>How many of the newest versions of documents answer.</summary>
    long CountStatements(StatementTest test);

    /// <summary>SHA-256 of the file of each document, by the key of the document.</summary>
    IReadOnlyDictionary<long, string> DocumentHashes();

    /// <summary>The places of those of one document, by its key: 1, 2 ...</summary>
    IReadOnlyList<int> StatementNumbersOf(long document);

    /// <summary>All of one document, by its key, in their order.</summary>
    IReadOnlyList<StatementRow> StatementsOf(long document);
}

/// <summary>The statements of a document.</summary>
/// <param name="Document">Its key.</param>
/// <param name="Rows">What is said in it, in order.</param>
internal sealed record DocumentStatements(long Document, IReadOnlyList<StatementRow> Rows)
{
    /// <summary>Whom and what it names.</summary>
    public DocumentActors Actors { get; init; } = DocumentActors.None;
}

/// <summary>What the ledger takes of a statement.</summary>
/// <param name="Document">Key of its document.</param>
/// <param name="Number">Its place among those of the document, from 1.</param>
/// <param name="Facts">What it says.</param>
internal readonly record struct DocumentStatement(long Document, int Number, StatedFacts Facts);

/// <summary>Which statements are wanted.</summary>
/// <param name="Test">What must hold of each.</param>
internal sealed record StatementQuestion(StatementTest Test)
{
    /// <summary>Only those of these documents; null for all.</summary>
    public IReadOnlySet<long>? Documents { get; init; }

    /// <summary>Also those of older versions of documents.</summary>
    public bool AllVersions { get; init; }

    public int Offset { get; init; }

    public int Limit { get; init; } = int.MaxValue;
}

/// <summary>Some of the statements that answer.</summary>
/// <param name="Rows">They are read while they are taken, some at a time.</param>
/// <param name="Count">How many they are.</param>
/// <param name="Kinds">How many of each kind answer in all.</param>
internal sealed record StatementPage(IEnumerable<StatementRow> Rows, int Count, IReadOnlyDictionary<string, int> Kinds);

/// <summary>Where a statement stands.</summary>
/// <param name="Document">Key of its document.</param>
/// <param name="Number">Its place among those of the document, from 1.</param>
/// <param name="Kind">What it is.</param>
internal readonly record struct StatementPlace(long Document, int Number, string Kind);

/// <summary>How many statements an archive has.</summary>
/// <param name="Documents">Documents that have been read for it.</param>
/// <param name="Waiting">Documents that have not, with the rules of this program.</param>
public sealed record StatementCounts(
    long Documents, long Waiting, long Information, long Judgements, long Forecasts, long Commitments, long Recommendations, long Assumptions)
{
    public long All => Information + Judgements + Forecasts + Commitments + Recommendations + Assumptions;
}

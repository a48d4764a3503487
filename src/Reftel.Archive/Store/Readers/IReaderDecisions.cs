namespace Reftel.Archive.Store.Readers;

/// <summary>What readers decided on statements. Rows are only added; reading again never touches them.</summary>
internal interface IReaderDecisions
{
    /// <summary>Keeps a decision; when this comes back it is there, whatever happens then.</summary>
    Decision Decide(DocumentPlace document, StatementPlace place, DecisionKind what, StatementCorrection correction);

    /// <summary>All decisions on statements of a document, in the order in which they were made.</summary>
    IReadOnlyList<Decision> DecisionsOf(DocumentPlace document);

    /// <summary>All decisions, in the order in which they were made.</summary>
    IReadOnlyList<Decision> Decisions();
}

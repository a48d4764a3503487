using Reftel.Archive.Store.Readers;

namespace Reftel.Archive.Store;

/// <content>What readers decided on statements.</content>
internal abstract partial class EngineStore
{
    public Decision Decide(DocumentPlace document, StatementPlace place, DecisionKind what, StatementCorrection correction) =>
        Change(() => WrittenNotes.Decisions.Add(document, place, what, correction));

    public IReadOnlyList<Decision> DecisionsOf(DocumentPlace document) => Read(() => ReadNotes.Decisions.Of(document));

    public IReadOnlyList<Decision> Decisions() => Read(() => ReadNotes.Decisions.All());
}

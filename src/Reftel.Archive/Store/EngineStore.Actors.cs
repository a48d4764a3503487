using Reftel.Archive.Store.Actors;
using Reftel.Archive.Store.Statements;

namespace Reftel.Archive.Store;

/// <content>Who and what the documents name.</content>
internal abstract partial class EngineStore
{
    /// <summary>Tells when something is decided.</summary>
    protected abstract TimeProvider Clock { get; }

    /// <summary>Who decides it.</summary>
    protected abstract string Account { get; }

    /// <summary>The connection that writes.</summary>
    protected abstract ISharedConnection WrittenConnection { get; }

    public void ResolveActors(bool always = false)
    {
        // Asked before the right to write is taken: most often there is nothing to do.
        if (always || Read(() => new StatementTables(Connection).Actors.AreWaiting()))
        {
            Change(() =>
            {
                WrittenStatements.Actors.Resolve(new ActorDecisionTables(WrittenConnection).All());
                return true;
            });
        }
    }

    public ActorList Actors(ActorQuestion question) => Read(() => new ActorQuestions(Connection, question.Documents).List(question));

    public KeptActor? Actor(string key, IReadOnlySet<long>? documents = null) =>
        Read(() => new ActorQuestions(Connection, documents).Actor(key, new ActorDecisionTables(Connection).All()));

    public IReadOnlyDictionary<string, string> ActorsOf(long document) => Read(() => Connection.Select(
        "SELECT key, identity FROM actor WHERE document = $1", row => (row.GetString(0), row.GetString(1)), document).ToDictionary());

    public ActorDecision DecideActor(ActorDecisionKind what, string one, string other, long? undoes = null, string? note = null) => Change(() =>
    {
        StatementTables tables = WrittenStatements;
        var decisions = new ActorDecisionTables(WrittenConnection);
        ActorDecision made = decisions.Add(what, one, other, undoes, note, StoreTime.Now(Clock), Account);
        tables.Actors.Resolve(decisions.All());
        return made;
    });

    public IReadOnlyList<ActorDecision> ActorDecisions() => Read(() => new ActorDecisionTables(Connection).All());
}

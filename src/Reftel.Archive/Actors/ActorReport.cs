using Reftel.Archive.Statements;
using Reftel.Archive.Store;
using Reftel.Archive.Store.Actors;
using Reftel.Archive.Store.Statements;
using Reftel.Reading.Statements;

namespace Reftel.Archive.Actors;

/// <summary>All that is told of an actor: names, offices, decisions, and how much is said by it and about it.</summary>
/// <param name="Actor">What is kept of it.</param>
/// <param name="Offices">Its offices.</param>
/// <param name="By">What it says.</param>
/// <param name="About">What is said of it.</param>
internal sealed record ActorReport(KeptActor Actor, IReadOnlyList<OfficeTerm> Offices, SaidOfActor By, SaidOfActor About)
{
    /// <summary>Offices that the gazetteer of the archive gives it.</summary>
    public IReadOnlyList<GazetteerOffice> Listed { get; private init; } = [];

    /// <returns>Null where no document that may be seen names it.</returns>
    /// <param name="store">The archive.</param>
    /// <param name="key">The key of the actor, or of one of its spellings.</param>
    /// <param name="documents">Documents that may be seen; null for all.</param>
    public static ActorReport? Of(IArchiveStore store, string key, IReadOnlySet<long>? documents = null)
    {
        if (store.Actor(key, documents) is not { } actor)
        {
            return null;
        }

        return new ActorReport(actor, OfficeTerm.All(actor.Offices), Said(StatementColumn.Speaker), Said(StatementColumn.About))
        {
            Listed = [.. store.Reading().Gazetteer.Actors.Where(listed => actor.Keys.Any(spelling => spelling.Key == listed.Key)).SelectMany(listed => listed.Offices)],
        };

        SaidOfActor Said(StatementColumn column)
        {
            var question = new StatementQuestion(new ActorTest(actor.Identity, column)) { Documents = documents, Limit = 0 };
            return new SaidOfActor(question, store.Statements(question).Kinds, store.StatementYears(question));
        }
    }
}

/// <summary>Statements by an actor, or about it.</summary>
/// <param name="Question">What gives them.</param>
/// <param name="Kinds">How many of each kind.</param>
/// <param name="Years">How many in each year, of those whose year is known.</param>
internal sealed record SaidOfActor(StatementQuestion Question, IReadOnlyDictionary<string, int> Kinds, IReadOnlyList<(int Year, int Count)> Years)
{
    public int Count => Kinds.Values.Sum();
}

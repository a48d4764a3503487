namespace Reftel.Archive.Store.Actors;

/// <summary>Who and what the documents of an archive name, one actor for all spellings.</summary>
internal interface IKeptActors
{
    /// <summary>Compares the actors of all documents, where some have not been or where it is asked for.</summary>
    void ResolveActors(bool always = false);

    /// <summary>Actors with a name that is asked for, those that most documents name first; of the newest versions of documents.</summary>
    ActorList Actors(ActorQuestion question);

    /// <summary>An actor by its key, or by that of one of its spellings; null where no document that may be seen has it.</summary>
    /// <param name="key">The key.</param>
    /// <param name="documents">Documents that may be seen; null for all.</param>
    KeptActor? Actor(string key, IReadOnlySet<long>? documents = null);

    /// <summary>Key over the archive for each key in a document.</summary>
    IReadOnlyDictionary<string, string> ActorsOf(long document);

    /// <summary>Keeps a decision and does it; when this comes back both are there.</summary>
    ActorDecision DecideActor(ActorDecisionKind what, string one, string other, long? undoes = null, string? note = null);

    /// <summary>All decisions, in the order in which they were made.</summary>
    IReadOnlyList<ActorDecision> ActorDecisions();
}

/// <summary>Which actors are wanted.</summary>
/// <param name="Query">Words of a name, in their order, the last perhaps only begun; null for all.</param>
internal sealed record ActorQuestion(string? Query = null)
{
    /// <summary>Only of these documents; null for all.</summary>
    public IReadOnlySet<long>? Documents { get; init; }

    /// <summary>Only of this kind; null for all.</summary>
    public string? Kind { get; init; }

    public int Offset { get; init; }

    public int Limit { get; init; } = int.MaxValue;
}

/// <summary>Some of the actors that answer.</summary>
/// <param name="Cards">They.</param>
/// <param name="Count">How many answer in all.</param>
public sealed record ActorList(IReadOnlyList<ActorCard> Cards, int Count);

/// <summary>What lists say of an actor.</summary>
/// <param name="Key">Its key over the archive.</param>
/// <param name="Name">The name that most documents use in full.</param>
/// <param name="Kind">The word of its kind.</param>
/// <param name="Documents">Documents that name it.</param>
/// <param name="IsWeak">Whether it is a surname alone, which several may bear.</param>
public sealed record ActorCard(string Key, string Name, string Kind, int Documents, bool IsWeak);

/// <summary>An actor with all that is kept of it.</summary>
/// <param name="Card">What lists say of it.</param>
/// <param name="Keys">The keys that were made one.</param>
/// <param name="Names">Its names as they are written, those in most documents first.</param>
/// <param name="Offices">What documents say that it holds, by the day as of which they say so.</param>
/// <param name="Decisions">What people decided on its keys, in the order in which it was decided.</param>
public sealed record KeptActor(
    ActorCard Card, IReadOnlyList<ActorSpelling> Keys, IReadOnlyList<ActorName> Names, IReadOnlyList<ActorOffice> Offices, IReadOnlyList<ActorDecision> Decisions)
{
    /// <summary>The key under which its documents have it; that of the card may be another, where not all documents may be seen.</summary>
    public required string Identity { get; init; }
}

/// <summary>A key that actors of documents have.</summary>
/// <param name="Key">The key.</param>
/// <param name="Documents">Documents that have it.</param>
/// <param name="Evidence">Why it is this actor; empty for what stands by itself.</param>
public sealed record ActorSpelling(string Key, int Documents, string Evidence);

/// <summary>A name as it is written.</summary>
/// <param name="Name">As it reads.</param>
/// <param name="Rule">The rule by which it stands for the actor; null for a name by itself.</param>
/// <param name="Languages">Of the documents, ISO 639-1; without those that are not known.</param>
/// <param name="Documents">Documents that write it so.</param>
/// <param name="Mentions">Places where they do.</param>
public sealed record ActorName(string Name, string? Rule, IReadOnlyList<string> Languages, int Documents, int Mentions)
{
    /// <summary>Latin, Cyrillic, or another: that of its first letter.</summary>
    public string Script { get; } = Archive.Actors.NameScript.Of(Name);
}

/// <summary>An office, and the words that say so.</summary>
/// <param name="Title">As it reads.</param>
/// <param name="Of">Key of what it is of, or null.</param>
/// <param name="From">Since when, or null.</param>
/// <param name="To">Until when, or null.</param>
/// <param name="AsOf">The day of the document where it speaks of its own time, or null.</param>
/// <param name="IsFormer">Whether the words say that it is held no more.</param>
/// <param name="Document">Id of the document.</param>
/// <param name="Sha256">Hash of its file.</param>
/// <param name="Start">First code point of the words.</param>
/// <param name="End">Behind the last.</param>
/// <param name="Quote">The characters of the source there.</param>
public sealed record ActorOffice(
    string Title, string? Of, string? From, string? To, string? AsOf, bool IsFormer, string Document, string Sha256, int Start, int End, string Quote)
{
    /// <summary>The words in one line.</summary>
    public string Words { get; } = string.Join(' ', Quote.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

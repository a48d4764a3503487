using System.Collections.Immutable;
using Reftel.Reading.Language.Names;

namespace Reftel.Archive.Actors;

/// <summary>All actors of documents with one key and kind: the same name, written in the same way.</summary>
/// <param name="Key">Their key.</param>
/// <param name="Kind">The word of their kind.</param>
/// <param name="Documents">How many documents name them so.</param>
/// <param name="Offices">Offices that documents give them.</param>
internal sealed record ActorNode(string Key, string Kind, long Documents, ImmutableArray<OfficeSign> Offices)
{
    /// <summary>The words of the key; null where there is nothing to compare.</summary>
    public NameText? Name { get; } = NameText.Read(Key.Replace('-', ' '));
}

/// <summary>The actor of one document that has a surname or initials alone.</summary>
/// <param name="Document">Key of the document.</param>
/// <param name="Key">Its key there.</param>
/// <param name="Offices">Offices that the document gives it.</param>
internal sealed record WeakActor(long Document, string Key, ImmutableArray<OfficeSign> Offices);

/// <summary>Which actor of the archive it is, and why.</summary>
/// <param name="Identity">Key over the archive.</param>
/// <param name="Evidence">For a person; empty for what stands by itself.</param>
internal readonly record struct ResolvedActor(string Identity, string Evidence);

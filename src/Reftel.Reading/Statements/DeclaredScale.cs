using System.Collections.Immutable;
using Reftel.Reading.Documents;

namespace Reftel.Reading.Statements;

/// <summary>A scale of likelihood that a user declares; the form is in docs/scales.md.</summary>
/// <param name="Key">Its key in records: letters a-z, digits, hyphens. None of those that are known without it.</param>
/// <param name="Title">For a reader; the key where none is given.</param>
/// <param name="Rows">Its words with their numbers, in the order of the file.</param>
public sealed record DeclaredScale(string Key, string Title, ImmutableArray<ScaleRow> Rows)
{
    /// <summary>Posts of telegrams, and keys of publishing houses or series of reports, that write on it: their documents are read on it as declared.</summary>
    public ImmutableArray<string> Houses { get; init; } = [];

    /// <summary>Words by which a document names it; such a document is read on it as declared.</summary>
    public ImmutableArray<string> Names { get; init; } = [];

    /// <summary>First day, month or year of the documents that are read on it, or null for no bound.</summary>
    public PartialDate? From { get; init; }

    /// <summary>Last day, month or year, which belongs to it, or null for no bound.</summary>
    public PartialDate? To { get; init; }

    /// <summary>Whether words that it does not list have no number; else they are read on the scale that would be chosen without it.</summary>
    public bool Replaces { get; init; } = true;

    /// <summary>Whether it goes before a scale that the document itself names.</summary>
    public bool BeforeNamed { get; init; }

    /// <summary>Whether it is an assumption for all documents of its dates: nobody declares it and no document names it.</summary>
    public bool IsAssumed => Houses.IsEmpty && Names.IsEmpty;
}

/// <summary>Words of one meaning on a scale.</summary>
/// <param name="Words">Words and phrases as the user wrote them.</param>
/// <param name="Low">Lower end from 0 to 1; null where the scale gives no number.</param>
/// <param name="High">Upper end from 0 to 1; null where the scale gives no number.</param>
public sealed record ScaleRow(ImmutableArray<string> Words, double? Low, double? High);

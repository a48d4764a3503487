using System.Collections.Immutable;
using Reftel.Archive.Statements;
using Reftel.Reading.Documents;

namespace Reftel.Archive.Actors;

/// <summary>Of whom a statement speaks: the one actor that is named in its subject.</summary>
internal sealed class SubjectActor(ImmutableArray<Mention> mentions)
{
    /// <summary>Mentions of a sentence that are looked at.</summary>
    private const int Most = 64;

    private readonly int[] _starts = [.. mentions.Select(mention => mention.Span.Start)];

    /// <returns>Its key in the document; null where the subject names nobody, or several.</returns>
    public string? Of(Statement statement)
    {
        if (FoldedWords.Of(statement.About) is not { } about)
        {
            return null;
        }

        string? actor = null;
        int at = Array.BinarySearch(_starts, statement.Span.Start);
        for (int i = at < 0 ? ~at : at, most = Most; i < _starts.Length && _starts[i] < statement.Span.End && most > 0; i++, most--)
        {
            Mention mention = mentions[i];
            if (mention is { Actor: { } named, Kind: not MentionKind.Document } && FoldedWords.Of(mention.Text) is { } words && about.Contains(words, StringComparison.Ordinal))
            {
                if (actor is not null && actor != named)
                {
                    return null;
                }

                actor = named;
            }
        }

        return actor;
    }
}

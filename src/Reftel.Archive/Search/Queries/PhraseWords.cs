using System.Collections.Immutable;

namespace Reftel.Archive.Search.Queries;

/// <summary>The words of a phrase. A star behind one means all words that begin so: <c>"union sta*"</c>.</summary>
/// <param name="Words">As typed, without stars.</param>
/// <param name="Stars">For each word, whether a star stands behind it.</param>
/// <param name="Problem">Why it is no phrase, or null.</param>
internal sealed record PhraseWords(ImmutableArray<string> Words, ImmutableArray<bool> Stars, string? Problem)
{
    public static PhraseWords Of(string text, bool withStars)
    {
        ImmutableArray<string>.Builder words = ImmutableArray.CreateBuilder<string>();
        ImmutableArray<bool>.Builder stars = ImmutableArray.CreateBuilder<bool>();
        string? problem = null;
        foreach (string part in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            bool star = part.EndsWith('*');
            ImmutableArray<string> found = QueryWords.Of(star ? part[..^1] : part);
            if (part.Contains('*'))
            {
                problem ??= !withStars ? "verbatim: takes words as they are; leave out the star"
                    : part == "*" ? "a star alone stands for no word; \"a b\"~1 allows one word between"
                    : part.IndexOf('*', StringComparison.Ordinal) < part.Length - 1 || found.IsEmpty ? "a star stands behind the beginning of a word, not within it"
                    : null;
            }

            words.AddRange(found);
            stars.AddRange(found.Select((_, i) => star && i == found.Length - 1));
        }

        problem ??= words.Count == 0 ? "there is no word in this phrase" : null;
        return new PhraseWords(words.ToImmutable(), stars.ToImmutable(), problem);
    }
}

using Reftel.Archive.Store;

namespace Reftel.Archive.Search.Fields;

/// <summary>
/// Compares ids with one that was typed: by their words, and in every way in which <c>reftel show</c> takes one too, so that 2007MINSK1009
/// and "07 PORT SELWYN 1009" are ids.
/// </summary>
internal sealed class IdWords(string typed, bool isPrefix)
{
    private readonly ValueWords _words = new(typed, isPrefix);
    private readonly string[] _spellings = isPrefix ? [] : [.. AskedId.Spellings(typed)];
    private readonly string? _beginning = isPrefix ? AskedId.Beginning(typed) : null;

    public bool AreIn(string id) => _words.AreIn(id) || _spellings.Contains(id, StringComparer.Ordinal)
        || (_beginning is not null && id.StartsWith(_beginning, StringComparison.Ordinal));
}

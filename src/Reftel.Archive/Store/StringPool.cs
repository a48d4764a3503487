namespace Reftel.Archive.Store;

/// <summary>Texts of one column of many rows, which are few: each is kept once.</summary>
internal sealed class StringPool
{
    // Texts that are all different would be kept twice.
    private const int Most = 50_000;

    private readonly HashSet<string> _texts = new(StringComparer.Ordinal);

    public string? Of(string? text)
    {
        if (text is null || _texts.TryGetValue(text, out string? same) is false && (_texts.Count >= Most || _texts.Add(text)))
        {
            return text;
        }

        return same;
    }
}

using System.Globalization;

namespace Reftel.Server.Documents;

/// <summary>A link to a stretch of words that survives: hash of the file, code points, and the words themselves.</summary>
/// <param name="Sha256">Beginning of the hash of the file.</param>
/// <param name="Start">First code point, from 0.</param>
/// <param name="End">Behind the last.</param>
/// <param name="Quote">The characters of the source between them.</param>
internal sealed record SpanLink(string Sha256, int Start, int End, string Quote)
{
    private const int HashLength = 16;

    public string Address(string id) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Searches.DocumentAddress(id)}?file={Sha256[..Math.Min(HashLength, Sha256.Length)]}&span={Start}-{End}&quote={Uri.EscapeDataString(Quote)}");

    /// <returns>The link, or null when the parts are none.</returns>
    public static SpanLink? Parse(string? file, string? span, string? quote)
    {
        int dash = span?.IndexOf('-') ?? -1;
        return file is not null && quote is not null && dash > 0
            && int.TryParse(span.AsSpan(0, dash), NumberStyles.None, CultureInfo.InvariantCulture, out int start)
            && int.TryParse(span.AsSpan(dash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out int end) && end > start
            ? new SpanLink(file, start, end, quote)
            : null;
    }
}

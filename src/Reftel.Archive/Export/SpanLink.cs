using System.Globalization;

namespace Reftel.Archive.Export;

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
        $"/documents/{Uri.EscapeDataString(id)}?file={Sha256[..Math.Min(HashLength, Sha256.Length)]}&span={Start}-{End}&quote={Uri.EscapeDataString(Quote)}");

    /// <summary>Whether it names words at all; a link that was cut on its way does not.</summary>
    public bool IsWhole => End > Start && Quote.Length > 0 && Sha256.Length > 0;

    /// <returns>The link; null where there is none, and one that is not whole where parts of it are missing.</returns>
    public static SpanLink? Parse(string? file, string? span, string? quote)
    {
        if (span is null && quote is null)
        {
            return null;
        }

        int dash = span?.IndexOf('-') ?? -1;
        return dash > 0
            && int.TryParse(span.AsSpan(0, dash), NumberStyles.None, CultureInfo.InvariantCulture, out int start)
            && int.TryParse(span.AsSpan(dash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out int end)
            ? new SpanLink(file ?? "", start, end, quote ?? "")
            : new SpanLink(file ?? "", 0, 0, quote ?? "");
    }
}

using System.Buffers;
using Reftel.Reading.Reports.Containers;
using Reftel.Reading.Reports.Links;

namespace Reftel.Reading.Reports.Prose;

/// <summary>Addresses that are printed in the words of a paragraph, sound, defanged or broken over lines.</summary>
internal static class PrintedAddresses
{
    private const int LongestHost = 80;

    // One of these, or a slash in or behind a name, stands in every address that counts; most paragraphs have none and are not searched.
    private static readonly SearchValues<char> Signs = SearchValues.Create("\\@[{");
    private static readonly SearchValues<char> HostSigns = SearchValues.Create(".:/])}\u3002\uFF0E");
    private static readonly SearchValues<string> Words = SearchValues.Create(["www", "(.", "(dot", "(at"], StringComparison.OrdinalIgnoreCase);

    /// <param name="text">The container.</param>
    /// <param name="paragraph">Its paragraph.</param>
    /// <param name="cuts">Ranges that are no prose, in order.</param>
    /// <param name="searched">The text that the links were found in, with the way back.</param>
    /// <returns>The addresses in order, without overlap.</returns>
    public static List<FoundLink> Find(ContainerText text, ProseParagraph paragraph, IReadOnlyList<(int Start, int End)> cuts, out PieceText? searched)
    {
        searched = null;
        ReadOnlySpan<char> words = paragraph.Text;
        if (!words.ContainsAny(Signs) && !HasSlash(words) && !words.ContainsAny(Words))
        {
            return [];
        }

        // Where a line ended is known in the container only; an address may go on behind it.
        PieceText piece = PieceText.Join(text.Readable, paragraph.Ranges(text, cuts));
        searched = piece;
        List<FoundLink> links = LinkFinder.Find(piece.Text);
        links.RemoveAll(link => !Counts(link, piece.Text));
        return links;
    }

    // "and/or" and "2019/20" are no addresses: behind a host, a scheme or a blank a slash may be of one.
    private static bool HasSlash(ReadOnlySpan<char> words)
    {
        for (int at = words.IndexOf('/'), next; at >= 0; at = next < 0 ? -1 : at + 1 + next)
        {
            next = words[(at + 1)..].IndexOf('/');
            ReadOnlySpan<char> before = words[Math.Max(0, at - LongestHost)..at];
            int blank = before.LastIndexOfAny(' ', '\n');
            if (before.IsEmpty || blank == before.Length - 1 || before[(blank + 1)..].ContainsAny(HostSigns))
            {
                return true;
            }
        }

        return false;
    }

    // A name with a stop in it ("Booking.com") is no link; whoever writes www., a path or a bracket around the stop means one.
    private static bool Counts(FoundLink link, string text) => link.Kind switch
    {
        LinkKind.Url => HasKnownScheme(link.Url),
        LinkKind.Mailbox => true,
        LinkKind.IpAddress => link.Url.Contains('/', StringComparison.Ordinal),
        _ => link.Url.Contains('/', StringComparison.Ordinal) || link.Url.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
            || (!link.Repairs.IsEmpty && text.AsSpan(link.Start, link.End - link.Start).IndexOfAny("[({") >= 0),
    };

    /// <summary>Whether an address begins with <c>http://</c>, <c>https://</c> or <c>ftp://</c> and goes on.</summary>
    public static bool HasKnownScheme(ReadOnlySpan<char> url)
    {
        int end = url.IndexOf("://");
        return end > 0 && end + 3 < url.Length && url[end + 3] is not ('/' or '?' or '#')
            && (url[..end].Equals("https", StringComparison.OrdinalIgnoreCase) || url[..end].Equals("http", StringComparison.OrdinalIgnoreCase)
                || url[..end].Equals("ftp", StringComparison.OrdinalIgnoreCase));
    }
}

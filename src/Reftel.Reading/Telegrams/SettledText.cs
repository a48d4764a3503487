using System.Buffers;

namespace Reftel.Reading.Telegrams;

/// <summary>
/// How far a text is one telegram for certain. Nearly every text is: it opens with the only transmission id or first page
/// and has one FM line, or has none of them, up to the sign that ends it. One pass over the text says so, which is much
/// cheaper than to ask every line whether it begins a telegram.
/// </summary>
internal static class SettledText
{
    // A title, a banner and a few stamps may stand above the first line of a telegram.
    private const int LatestOpening = 200;

    private static readonly SearchValues<string> Signs =
        SearchValues.Create(["ZCZC", "FM ", "PAGE 01", "PAGE 1", "NNN", "Message Text", "Message Attributes", "END OF DOCUMENT"], StringComparison.OrdinalIgnoreCase);

    /// <returns>
    /// The length of the text when no second telegram can begin in it; the offset of the sign that ends the first telegram
    /// when only what follows is open; zero when every line must be asked.
    /// </returns>
    public static int End(string text)
    {
        int senders = 0;
        bool opened = false;
        for (int at = Next(text, 0); at < text.Length; at = Next(text, at + 1))
        {
            bool early = at <= LatestOpening && !opened && senders == 0;
            switch (char.ToUpperInvariant(text[at]))
            {
                case 'Z' or 'P' when early:
                    opened = true;
                    break;
                case 'M' when early && IsTitle(text, at):
                    break;
                case 'F':
                    senders++;
                    break;
                case 'N' when !BeginsLine(text, at):
                    break;
                case 'N' or 'M' when !IsTitle(text, at):
                    return opened && senders <= 1 ? at : 0;
                default:
                    return 0;
            }
        }

        return senders == 0 || (opened && senders == 1) ? text.Length : 0;
    }

    private static int Next(string text, int from)
    {
        int hit = text.AsSpan(from).IndexOfAny(Signs);
        return hit < 0 ? text.Length : from + hit;
    }

    // "Message Text" stands over a telegram, "Message Attributes" behind it.
    private static bool IsTitle(string text, int at) => text.AsSpan(at).StartsWith("Message Text", StringComparison.OrdinalIgnoreCase);

    private static bool BeginsLine(string text, int at) => at == 0 || char.IsWhiteSpace(text[at - 1]);
}

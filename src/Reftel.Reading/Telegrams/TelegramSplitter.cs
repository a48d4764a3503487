using Reftel.Reading.Telegrams.Envelope;
using Reftel.Reading.Telegrams.Head;
using Reftel.Reading.Telegrams.Lines;

namespace Reftel.Reading.Telegrams;

/// <summary>
/// Finds where telegrams begin in a file that holds several: at a transmission id, at the first page of an archive copy, and
/// behind NNNN or an archive's attributes at the next line of an envelope or class line.
/// </summary>
internal static class TelegramSplitter
{
    /// <returns>Numbers of the first line of each telegram, the first of them zero; at most <paramref name="most"/>.</returns>
    public static List<int> Split(string text, TextLine[] lines, int most)
    {
        var starts = new List<int> { 0 };
        int settled = SettledText.End(text);
        if (settled == text.Length)
        {
            return starts;
        }

        Seen seen = settled > 0 ? Seen.OneTelegram : default;
        for (int line = LineAt(lines, settled); line < lines.Length && starts.Count < most; line++)
        {
            if (lines[line].IsBlank)
            {
                continue;
            }

            ReadOnlySpan<char> words = text.AsSpan(lines[line].First, lines[line].End - lines[line].First);
            if (IsProse(words))
            {
                continue;
            }

            if (words.Length > 200 || !Begins(text, lines, line, words, ref seen))
            {
                seen.Note(words);
                continue;
            }

            int start = seen.IsArchivePage ? IncludeBanner(text, lines, line) : line;
            if (start > starts[^1] && seen.HasTelegram)
            {
                starts.Add(start);
            }

            seen = default;
            seen.Note(words);
        }

        return starts;
    }

    private static int LineAt(TextLine[] lines, int offset)
    {
        int line = 0;
        while (line + 1 < lines.Length && lines[line].Next <= offset)
        {
            line++;
        }

        return line;
    }

    // Signs of telegrams are in capitals; only titles of the archive and mis-cased class lines begin otherwise.
    private static bool IsProse(ReadOnlySpan<char> words) =>
        words.Length > 2 && char.IsAsciiLetterLower(words[1]) && char.IsAsciiLetterLower(words[2])
        && !char.IsAsciiDigit(words[^1]) && words[0] is not ('M' or 'Q' or 'U');

    private static bool Begins(string text, TextLine[] lines, int line, ReadOnlySpan<char> words, ref Seen seen)
    {
        switch (words[0])
        {
            case 'V' or 'v' or 'Z' or 'z' when TransmissionIdReader.Match(words) > 6:
                return true;
            case 'P' or 'p' when !seen.InQuote && PageMark.TryRead(words, out PageMark mark) && mark is { HasPageWord: true, Page: 1 }
                && (mark.Time.Length > 0 || words.Contains("01", StringComparison.Ordinal)):
                seen.IsArchivePage = true;
                return true;
            case 'M' or 'm' when words.Equals("Message Text", StringComparison.OrdinalIgnoreCase):
                return seen.HasBody || seen.Ended;
        }

        // Behind an end sign, or behind a body, an envelope line begins a telegram of its own; inside a quotation it does not.
        return seen.Ended ? IsEnvelopeStart(words) || ClassLine.ReadNumbered(words) is { RestLength: < 20 }
            : seen.HasBody && !seen.InQuote && (PilotLineReader.Fits(words)
                || (seen.HasDateTimeGroup && words.Length < 60 && DateTimeGroup.TryRead(words, out DateTimeGroup group) && group.Action is not null))
                && HasSender(text, lines, line);
    }

    // A date-time group may stand in prose; one that opens a telegram has its FM line within a few lines.
    private static bool HasSender(string text, TextLine[] lines, int line)
    {
        int last = Math.Min(lines.Length, line + 12);
        for (int next = line; next < last; next++)
        {
            ReadOnlySpan<char> words = text.AsSpan(lines[next].First, lines[next].End - lines[next].First);
            if (Scan.IsWord(words, 0, "FM") || words.Contains(" FM ", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsEnvelopeStart(ReadOnlySpan<char> words) =>
        PilotLineReader.Fits(words) || DeLineReader.Fits(words) || (DateTimeGroup.TryRead(words, out DateTimeGroup group) && group.Action is not null);

    // The banner over the first page, and the title over the banner, belong to the new telegram.
    private static int IncludeBanner(string text, TextLine[] lines, int line)
    {
        int start = line;
        for (int before = line - 1; before >= 0 && line - before < 8; before--)
        {
            ReadOnlySpan<char> words = text.AsSpan(lines[before].First, lines[before].End - lines[before].First);
            if (words.IsEmpty)
            {
                continue;
            }

            if (!ClassificationWords.IsBanner(words) && !words.Equals("Message Text", StringComparison.OrdinalIgnoreCase))
            {
                break;
            }

            start = before;
        }

        return start;
    }

    /// <summary>What has been seen of the telegram at hand.</summary>
    private struct Seen
    {
        /// <summary>Behind a whole telegram.</summary>
        public static Seen OneTelegram => new() { HasTelegram = true, HasBody = true };

        public bool HasTelegram { get; private set; }

        public bool HasDateTimeGroup { get; private set; }

        public bool HasBody { get; private set; }

        public bool Ended { get; private set; }

        public bool InQuote { get; private set; }

        public bool IsArchivePage { get; set; }

        public void Note(ReadOnlySpan<char> words)
        {
            switch (words[0])
            {
                case 'V' or 'v' or 'Z' or 'z' when TransmissionIdReader.Match(words) > 6:
                case 'P' or 'p' when PageMark.TryRead(words, out _):
                    HasTelegram = true;
                    break;
                case 'O' or 'P' or 'R' or 'Z' or 'Y' when DateTimeGroup.TryRead(words, out DateTimeGroup group) && group.Action is not null:
                    HasDateTimeGroup = true;
                    HasTelegram = true;
                    break;
                case 'N':
                    Ended |= words.StartsWith("NNN") && words.Length < 20;
                    break;
                case 'M':
                    Ended |= words.Equals("Message Attributes", StringComparison.OrdinalIgnoreCase);
                    break;
                case 'Q' or 'q' or 'F' or 'f' or 'B' or 'b' when OpensQuote(words):
                    InQuote = true;
                    break;
                case 'U' or 'u' when Scan.IsWord(words, 0, "UNQUOTE") || Scan.IsWord(words, 0, "UNQTE"):
                    InQuote = false;
                    break;
                case '<':
                    Ended |= words.Contains("END OF DOCUMENT", StringComparison.Ordinal);
                    break;
            }

            if (words[^1] is 'E' or ':')
            {
                InQuote = words.EndsWith("UNQUOTE") ? false : InQuote || words.EndsWith(" QUOTE") || words.EndsWith("QUOTE:");
            }

            if (!HasBody && !ClassificationWords.IsBanner(words) && ClassLine.ReadNumbered(words) is not null)
            {
                HasTelegram = true;
                HasBody = true;
            }
        }

        private static bool OpensQuote(ReadOnlySpan<char> words) =>
            Scan.IsWord(words, 0, "QUOTE") || Scan.IsWord(words, 0, "QTE") || Scan.IsWord(words, 0, "BEGIN QUOTE") || Scan.IsWord(words, 0, "FOLLOWING REPEAT");
    }
}

namespace Reftel.Reading.Reports.Links;

/// <summary>What parts a scheme from its host, put together of a colon and slashes in any form.</summary>
/// <param name="End">Behind it.</param>
/// <param name="NeedsHost">A sign is missing or wrong: it counts only before a host that is proven.</param>
/// <param name="IsSpelt">Signs are written as words between blanks.</param>
internal readonly record struct SeparatorRead(int End, bool NeedsHost, bool IsSpelt);

/// <summary>Reads separators that are no row of <see cref="DefangConventions.Separators"/>.</summary>
internal static class SeparatorReader
{
    private const int MostSlashes = 4;

    /// <param name="text">The whole text.</param>
    /// <param name="at">Behind the letters of the scheme.</param>
    /// <param name="read">The separator.</param>
    public static bool TryRead(ReadOnlySpan<char> text, int at, out SeparatorRead read)
    {
        read = default;
        if (TrySpelt(text, at, out read))
        {
            return true;
        }

        int start = LinkText.SkipBlanks(text, at);
        int behind = SignReader.Read(text, start, ':');
        bool wrong = start > at;
        bool colon = behind >= 0;
        if (!colon)
        {
            wrong = true;
            behind = LinkText.At(text, start) is ';' or '.' or ',' or '=' && start == at ? start + 1 : start;
        }

        for (int more = 0; colon && more < 2 && LinkText.At(text, behind) == ':'; more++)
        {
            wrong = true;
            behind++;
        }

        if (colon && TryMisreadSlashes(text, behind) is > 0 and int misread)
        {
            read = new SeparatorRead(misread, true, false);
            return true;
        }

        int slashes = ReadSlashes(text, ref behind, ref wrong);
        if (slashes == 0 && !(colon && start == at && behind == start + 1 && LinkText.IsAlphanumeric(LinkText.At(text, behind))))
        {
            return false;
        }

        if (slashes == 1 && !colon)
        {
            return false;
        }

        read = new SeparatorRead(behind, wrong || slashes != 2, false);
        return true;
    }

    // "http:llwww.", "http:l/example.org": scanners read slashes as letters.
    private static int TryMisreadSlashes(ReadOnlySpan<char> text, int at)
    {
        char first = LinkText.At(text, at);
        char second = LinkText.At(text, at + 1);
        bool letters = first is 'l' or 'I' or '|' && second is 'l' or 'I' or '|';
        bool mixed = (first, second) is ('l' or 'I' or '|', '/') or ('/', 'I' or '|');
        int next = LinkText.SkipBlanks(text, at + 2);
        return mixed || (letters && LinkText.StartsWith(text, next, "www")) ? at + 2 : -1;
    }

    private static int ReadSlashes(ReadOnlySpan<char> text, ref int at, ref bool wrong)
    {
        int slashes = 0;
        while (slashes < MostSlashes)
        {
            int start = LinkText.SkipBlanks(text, at);
            int behind = SignReader.Read(text, start, '/');
            if (behind < 0 && LinkText.At(text, start) == '\\' && start == at)
            {
                wrong = true;
                behind = start + 1;
            }

            if (behind < 0)
            {
                break;
            }

            wrong |= start > at;
            at = behind;
            slashes++;
        }

        return slashes;
    }

    // "https colon slash slash example dot org"
    private static bool TrySpelt(ReadOnlySpan<char> text, int at, out SeparatorRead read)
    {
        read = default;
        int behind = at;
        foreach (string word in (ReadOnlySpan<string>)["colon", "slash", "slash"])
        {
            int start = LinkText.SkipGap(text, behind, 1);
            if (start == behind || !LinkText.StartsWith(text, start, word) || LinkText.IsLabel(LinkText.At(text, start + word.Length)))
            {
                return false;
            }

            behind = start + word.Length;
        }

        read = new SeparatorRead(behind, true, true);
        return true;
    }
}

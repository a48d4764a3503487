namespace Reftel.Reading.Reports.Links;

/// <summary>The last label of a host with something run into it: the next link, a note's number, a sentence.</summary>
internal static class GluedLabel
{
    /// <summary>Where the label ends that begins at <paramref name="start"/>; <paramref name="end"/> when nothing was run into it.</summary>
    public static int Find(ReadOnlySpan<char> text, int start, int end)
    {
        if (LinkText.StartsExactly(text, end, "://"))
        {
            return FindScheme(text, start, end);
        }

        // "example.org12 May", "example.orgThe minister": behind a longer host there would be a stop, a slash or a port.
        if (end - start > 40 || LinkText.At(text, end) is '/' or ':' or '[' or '(' or '@' || (LinkText.At(text, end) == '.' && LinkText.IsLabel(LinkText.At(text, end + 1))))
        {
            return end;
        }

        int cut = start;
        while (cut < end && char.IsAsciiLetterLower(text[cut]))
        {
            cut++;
        }

        if (cut == start || cut == end || !TopLevelDomains.IsKnown(text[start..cut]) || TopLevelDomains.IsDoubtful(text[start..cut]))
        {
            return end;
        }

        ReadOnlySpan<char> rest = text[cut..end];
        bool number = rest.Length < 4 && !rest.ContainsAnyExceptInRange('0', '9');
        bool sentence = rest.Length > 1 && char.IsAsciiLetterUpper(rest[0]) && !rest[1..].ContainsAnyExceptInRange('a', 'z');
        return number || sentence ? cut : end;
    }

    private static int FindScheme(ReadOnlySpan<char> text, int start, int end)
    {
        foreach (string scheme in (ReadOnlySpan<string>)["https", "http", "hxxps", "hxxp"])
        {
            if (text[start..end].EndsWith(scheme, StringComparison.OrdinalIgnoreCase) && TopLevelDomains.IsKnown(text[start..(end - scheme.Length)]))
            {
                return end - scheme.Length;
            }
        }

        return end;
    }
}

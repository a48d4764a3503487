namespace Reftel.Reading.Reports.Links;

/// <summary>Reads the number of a digital object: <c>doi:10.1000/182</c>.</summary>
/// <remarks>ISO 26324: 10, a stop, a registrant of digits, a slash, and a name.</remarks>
internal static class DoiReader
{
    /// <param name="text">The whole text.</param>
    /// <param name="start">First character of a word.</param>
    /// <param name="end">Behind the word.</param>
    /// <param name="draft">Takes the address; empty when there is none.</param>
    public static FoundLink? TryRead(ReadOnlySpan<char> text, int start, int end, LinkDraft draft)
    {
        if (end - start != 3 || !LinkText.StartsWith(text, start, "doi") || LinkText.At(text, end) != ':')
        {
            return null;
        }

        int number = LinkText.At(text, end + 1) == ' ' ? end + 2 : end + 1;
        if (!LinkText.StartsExactly(text, number, "10."))
        {
            return null;
        }

        int slash = number + 3;
        while (slash < text.Length && slash - number < 12 && (char.IsAsciiDigit(text[slash]) || text[slash] == '.'))
        {
            slash++;
        }

        if (LinkText.At(text, slash) != '/' || !LinkText.IsLabel(LinkText.At(text, slash + 1)))
        {
            return null;
        }

        draft.Clear();
        if (number == end + 1)
        {
            draft.Copy(text, start, slash);
        }
        else
        {
            draft.Copy(text, start, end + 1);
            draft.Repair(RepairKinds.JoinedBlanks, text, end + 1, number, "", "a blank stands behind the word doi");
            draft.Copy(text, number, slash);
        }

        PathReader.Read(text, slash, draft, new LinkSurroundings(-1, -1, start > 0 ? text[start - 1] : '\0'));
        return draft.ToLink(start, LinkKind.Url);
    }
}

namespace Reftel.Reading.Reports.Links;

/// <summary>Takes the punctuation of the sentence off the end of a link.</summary>
internal static class LinkTrimmer
{
    private const string Punctuation = ".,;:!?'*\\…—–";

    /// <param name="draft">The link.</param>
    /// <param name="host">Length of scheme and host, which stay.</param>
    /// <param name="around">What stands around the link.</param>
    public static void Trim(LinkDraft draft, int host, LinkSurroundings around)
    {
        int length = draft.Length;
        while (length > host)
        {
            char last = draft[length - 1];
            bool emphasis = last == '_' && around.Before == '_';
            if (!Punctuation.Contains(last) && !emphasis && !IsOpen(draft, host, length, last))
            {
                break;
            }

            length--;
        }

        draft.CutTo(length);
    }

    // An opening bracket at the very end opens nothing.
    private static bool IsOpen(LinkDraft draft, int host, int length, char last) => last is '(' or '[' or '{' && length - 1 >= host && draft.Length > 0;
}

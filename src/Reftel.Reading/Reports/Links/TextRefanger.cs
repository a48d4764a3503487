using System.Text;

namespace Reftel.Reading.Reports.Links;

/// <summary>Gives a text with all its links mended.</summary>
internal static class TextRefanger
{
    /// <summary>The text with the range of each link replaced by its usable form. Linear in the text.</summary>
    /// <remarks>
    /// As the common tools do, an opening bracket directly before a link with a scheme or <c>www</c> is dropped, so that
    /// a program that takes words by blanks meets the link first.
    /// </remarks>
    public static string Refang(ReadOnlySpan<char> text)
    {
        var mended = new StringBuilder(text.Length);
        int at = 0;
        foreach (FoundLink link in LinkFinder.Find(text))
        {
            CopyBetween(text[at..link.Start], mended);
            if (link.Kind == LinkKind.Url ? link.Url.StartsWith("http", StringComparison.OrdinalIgnoreCase)
                : link.Url.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            {
                DropBrackets(mended);
            }

            // A redirect is a sound link; it is for its reader to follow.
            if (link.Repairs.IsEmpty || link.Repairs is [{ Kind: RepairKinds.Unwrapped }])
            {
                mended.Append(text[link.Start..link.End]);
            }
            else
            {
                mended.Append(link.Url);
            }

            at = link.End;
        }

        CopyBetween(text[at..], mended);
        return mended.ToString();
    }

    private static void DropBrackets(StringBuilder mended)
    {
        while (mended.Length > 0 && mended[^1] is '(' or '[')
        {
            mended.Length--;
        }
    }

    // A placeholder for an address loses its closing bracket as a link in brackets does: "[... address].".
    private static void CopyBetween(ReadOnlySpan<char> text, StringBuilder mended)
    {
        const string Placeholder = " address].";
        int found;
        while ((found = text.IndexOf(Placeholder)) >= 0)
        {
            int close = found + Placeholder.Length - 2;
            mended.Append(text[..close]).Append('.');
            text = text[(close + 2)..];
        }

        mended.Append(text);
    }
}

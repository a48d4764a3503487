namespace Reftel.Reading.Reports.Links;

/// <summary>Reads path, query and fragment of a link, mends them, and leaves the punctuation of the sentence behind.</summary>
internal static class PathReader
{
    private static readonly string[] EndingEntities = ["&quot;", "&lt;", "&gt;", "&apos;", "&nbsp;", "&#39;", "&#34;", "&#160;", "&rdquo;", "&rsquo;", "&raquo;"];

    // Signs inside a path that are always its own: a link that ends or begins anew does so before a digit, a capital, an h or another sign.
    private static readonly bool[] Plain = BuildPlain();

    /// <summary>Reads on from <paramref name="at"/>, where the host ends, into the draft.</summary>
    public static void Read(ReadOnlySpan<char> text, int at, LinkDraft draft, LinkSurroundings around)
    {
        int host = draft.Length;
        var brackets = new BracketCount();
        while (at < text.Length)
        {
            int sure = draft.Length > host ? EndOfSure(text, at, draft.Last) : at;
            if (sure > at)
            {
                draft.Copy(text, at, sure);
                at = sure;
                continue;
            }

            char c = text[at];
            int sign = around.IsSpelt && char.IsWhiteSpace(c) ? SpeltPath.Read(text, at, draft, host) : at;
            if (around.IsSpaced && LinkText.StartsExactly(text, at, " / ") && LinkText.IsLabel(LinkText.At(text, at + 3)))
            {
                draft.Repair(RepairKinds.JoinedBlanks, text, at, at + 3, "/", "blanks stand beside the slashes as beside the stops of the host");
                sign = at + 3;
            }

            if (sign == at && draft.Length == host)
            {
                if (!OpensPath(text, at, around))
                {
                    break;
                }

                sign = c is '/' or '?' or '#' ? at : PathSigns.ReadSlash(text, at, draft, around);
            }

            if (sign > at)
            {
                at = sign;
                continue;
            }

            if (char.IsWhiteSpace(c) || (c == '\\' && IsGapSign(LinkText.At(text, at + 1))))
            {
                int next = SkipGap(text, at);
                if (!Continuation.GoesOn(text, at, next, draft, around))
                {
                    break;
                }

                Join(text, at, next, draft, around);
                at = next;
                continue;
            }

            int step = PathStep.Read(text, at, draft, ref brackets, around, host, EndingEntities);
            if (step <= at)
            {
                break;
            }

            at = step;
        }

        LinkTrimmer.Trim(draft, host, around);
    }

    private static int EndOfSure(ReadOnlySpan<char> text, int at, char before)
    {
        while (at < text.Length && IsSurelyInside(text, at, before))
        {
            before = text[at++];
        }

        return at;
    }

    // What PathStep would copy after a longer look: a digit behind no letter, a stop before a small letter or digit, an h that begins no scheme.
    private static bool IsSurelyInside(ReadOnlySpan<char> text, int at, char before)
    {
        char c = text[at];
        return (c < Plain.Length && Plain[c]) || c switch
        {
            >= '0' and <= '9' => !char.IsAsciiLetter(before),
            '.' => LinkText.At(text, at + 1) is (>= 'a' and <= 'z') or (>= '0' and <= '9'),
            'h' => LinkText.At(text, at + 1) is not ('t' or 'T' or 'x' or 'X'),
            _ => false,
        };
    }

    private static bool[] BuildPlain()
    {
        var plain = new bool[128];
        foreach (char c in "abcdefgijklmnopqrstuvwxyz-_/=+~?#")
        {
            plain[c] = true;
        }

        return plain;
    }

    private static bool OpensPath(ReadOnlySpan<char> text, int at, LinkSurroundings around)
    {
        char c = text[at];
        if (char.IsWhiteSpace(c))
        {
            int next = SkipGap(text, at);
            return LinkText.At(text, next) is '/' or '?' && LinkText.IsAlphanumeric(LinkText.At(text, next + 1));
        }

        return c is '/' or '?' or '#'
            || (c == '\\' && LinkText.At(text, at + 1) is '/' or '#' or '?')
            || SignReader.Read(text, at, '/') > at
            || PathSigns.IsBackslash(text, at, around)
            || LinkText.StartsExactly(text, at, "\u00AD")
            || DefangConventions.IsInvisible(c);
    }

    private static bool IsGapSign(char c) => c is ' ' or ',' or ';' or '\\' or '\n' or '\r';

    private static int SkipGap(ReadOnlySpan<char> text, int at)
    {
        int limit = Math.Min(text.Length, at + 24);
        while (at < limit && (char.IsWhiteSpace(text[at]) || (text[at] == '\\' && IsGapSign(LinkText.At(text, at + 1)))))
        {
            at += text[at] == '\\' && text[at + 1] is not ('\n' or '\r') ? 2 : 1;
        }

        return Math.Min(at, text.Length);
    }

    private static void Join(ReadOnlySpan<char> text, int gap, int next, LinkDraft draft, LinkSurroundings around)
    {
        int lines = LinkText.CountLines(text, gap, next);
        if (lines > 0)
        {
            string reason = next < around.AngleEnd
                ? "the link stands in angle brackets, which go on behind the line end"
                : "the link is not finished at the line end and goes on behind it";
            draft.Repair(RepairKinds.JoinedLines, text, gap, next, "", reason);
        }
        else if (next < around.LatexEnd)
        {
            draft.Repair(RepairKinds.LatexUnwrapped, text, gap, next, "", "a blank in LaTeX means nothing");
        }
        else
        {
            draft.Repair(RepairKinds.JoinedBlanks, text, gap, next, "", "what follows the blank is part of an address and no word");
        }
    }
}

/// <summary>Brackets that the link itself opened.</summary>
internal struct BracketCount
{
    public int Round;
    public int Square;
    public int Curly;
}

namespace Reftel.Reading.Reports.Links;

/// <summary>One character of a path, or one sign that stands for a character.</summary>
internal static class PathStep
{
    /// <summary>Reads what stands at <paramref name="at"/> into the draft.</summary>
    /// <returns>Where to read on; <paramref name="at"/> when the link ends here.</returns>
    public static int Read(
        ReadOnlySpan<char> text, int at, LinkDraft draft, ref BracketCount brackets, LinkSurroundings around, int host, string[] endings)
    {
        char c = text[at];
        if (char.IsAsciiLetterOrDigit(c))
        {
            if (PathEnd.IsBefore(text, at, draft))
            {
                return at;
            }

            draft.Copy(text, at);
            return at + 1;
        }

        int sign = PathSigns.Read(text, at, draft, around);
        if (sign > at)
        {
            return sign;
        }

        switch (c)
        {
            case '.':
                return PathEnd.IsSentence(text, at, draft) ? at : Copy(text, at, draft);
            case '%':
                return PercentReader.Read(text, at, draft);
            case '\\':
                return Unescape(text, at, draft, around);
            case '&':
                return Ampersand(text, at, draft, endings);
            case '[':
                return OpenSquare(text, at, draft, ref brackets, host);
            case ']':
                return Close(text, at, draft, ref brackets.Square);
            case '(':
                if (brackets.Round == 0 && (PathEnd.IsOpenBracket(text, at, draft) || PathEnd.IsBehindEnding(draft)))
                {
                    return at;
                }

                brackets.Round++;
                draft.Copy(text, at);
                return at + 1;
            case ')':
                return Close(text, at, draft, ref brackets.Round);
            case '{':
                brackets.Curly++;
                draft.Copy(text, at);
                return at + 1;
            case '}':
                return Close(text, at, draft, ref brackets.Curly);
            case ';' or ',':
                return Separator(text, at, draft);
            case '$':
                if (at >= around.LatexEnd && LatexSigns.Read(text, at, draft) is int behind && behind > at)
                {
                    return behind;
                }

                return at >= around.LatexEnd && LinkText.IsAlphanumeric(LinkText.At(text, at + 1)) ? Copy(text, at, draft) : at;
            case '\'':
                bool genitive = LinkText.At(text, at + 1) == 's' && !LinkText.IsLabel(LinkText.At(text, at + 2));
                return LinkText.IsAlphanumeric(LinkText.At(text, at + 1)) && around.Before != '\'' && !genitive ? Copy(text, at, draft) : at;
            case '<' or '>' or '"' or '|' or '`' or '^':
                return at;
            default:
                return Other(text, at, draft);
        }
    }

    private static int Copy(ReadOnlySpan<char> text, int at, LinkDraft draft)
    {
        draft.Copy(text, at);
        return at + 1;
    }

    private static int Other(ReadOnlySpan<char> text, int at, LinkDraft draft)
    {
        char c = text[at];
        if (DefangConventions.IsInvisible(c))
        {
            draft.Repair(RepairKinds.Refanged, text, at, at + 1, "", "an invisible character stands inside the link");
            return at + 1;
        }

        if (c < '\u0080')
        {
            return char.IsControl(c) ? at : Copy(text, at, draft);
        }

        return char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c is '–' or '°' or '№' || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark
            ? Copy(text, at, draft)
            : at;
    }

    private static int Separator(ReadOnlySpan<char> text, int at, LinkDraft draft)
    {
        char next = LinkText.At(text, at + 1);
        bool ends = !(LinkText.IsLabel(next) || next is '%' or '/' or '+' or '(' or '=' or ',' or ':')
            || (text[at] == ';' && LinkText.IsLabel(next) && PathEnd.IsBehindSemicolon(text, at, draft))
            || LinkText.StartsWith(text, at + 1, "http") || LinkText.StartsWith(text, at + 1, "hxxp") || LinkText.StartsWith(text, at + 1, "www.");
        return ends ? at : Copy(text, at, draft);
    }

    private static int Ampersand(ReadOnlySpan<char> text, int at, LinkDraft draft, string[] endings)
    {
        if (LinkText.At(text, at + 1) == '#' && char.IsAsciiLetterOrDigit(LinkText.At(text, at + 2)) && text[at..Math.Min(text.Length, at + 10)].Contains(';'))
        {
            return at;
        }

        foreach (string entity in endings)
        {
            if (LinkText.StartsExactly(text, at, entity))
            {
                return at;
            }
        }

        return Copy(text, at, draft);
    }

    private static int Unescape(ReadOnlySpan<char> text, int at, LinkDraft draft, LinkSurroundings around)
    {
        char next = LinkText.At(text, at + 1);
        if (PathSigns.IsBackslash(text, at, around))
        {
            return PathSigns.ReadSlash(text, at, draft, around);
        }

        if (LinkEntities.TryReadEscape(text, at, out char sign, out int behind))
        {
            draft.Repair(RepairKinds.Unescaped, text, at, behind, sign.ToString(), "the escape of a program's text stands for the sign");
            return behind;
        }

        if (char.IsAsciiLetter(next))
        {
            return LatexSigns.Read(text, at, draft);
        }

        if (next == '\0' || !DefangConventions.EscapedSigns.Contains(next))
        {
            return at;
        }

        if (next == '%')
        {
            return PercentReader.Read(text, at, draft);
        }

        bool latex = at < around.LatexEnd;
        int end = next is '~' or '^' && LinkText.StartsExactly(text, at + 2, "{}") ? at + 4 : at + 2;
        draft.Repair(
            latex ? RepairKinds.LatexUnwrapped : RepairKinds.Unescaped,
            text,
            at,
            end,
            next.ToString(),
            latex ? "the backslash belongs to LaTeX and not to the link" : "the backslash escapes the sign and is no part of the link");
        return end;
    }

    private static int OpenSquare(ReadOnlySpan<char> text, int at, LinkDraft draft, ref BracketCount brackets, int host)
    {
        // In a query brackets are names of lists ("x[0]=1"); elsewhere they are the number of a note.
        if (!PathEnd.IsListName(text, at) || !PathEnd.IsInQuery(draft, host))
        {
            return at;
        }

        brackets.Square++;
        return Copy(text, at, draft);
    }

    private static int Close(ReadOnlySpan<char> text, int at, LinkDraft draft, ref int open)
    {
        if (open == 0)
        {
            return at;
        }

        open--;
        return Copy(text, at, draft);
    }
}

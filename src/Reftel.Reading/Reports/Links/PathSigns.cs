namespace Reftel.Reading.Reports.Links;

/// <summary>Signs of a path that are written in another form: <c>[/]</c>, <c>(dot)</c>, <c>&amp;#46;</c>, <c>／</c>, <c>{\_}</c>.</summary>
internal static class PathSigns
{
    private const string FullWidthSigns = "\uFF0F\uFF0E\uFF1F\uFF1D\uFF06\uFF0D\uFF3F\uFF03\uFF1A\u2215\u2044";
    private const string FullWidthMeant = "/.?=&-_#://";

    private static readonly (string Word, char Sign)[] Words =
        [("dot", '.'), ("d0t", '.'), ("точка", '.'), ("punkt", '.'), ("punto", '.'), ("slash", '/'), ("colon", ':'), ("dash", '-'), ("hyphen", '-'), ("underscore", '_')];

    /// <summary>Reads a sign into the draft.</summary>
    /// <returns>Behind it, or <paramref name="at"/> where none stands.</returns>
    public static int Read(ReadOnlySpan<char> text, int at, LinkDraft draft, LinkSurroundings around)
    {
        switch (text[at])
        {
            case '[' or '(' or '{':
                return Bracketed(text, at, draft, around);
            case '&':
                return Entity(text, at, draft);
            case '%' when around.IsPercent && PercentEscapes.TryByte(text, at, out byte value) && value is > 0x20 and < 0x7F:
                draft.Repair(RepairKinds.Refanged, text, at, at + 3, ((char)value).ToString(), "the whole address is percent-escaped");
                return at + 3;
            case >= '\u0080':
                return Wide(text, at, draft);
            default:
                return at;
        }
    }

    /// <summary>Reads the slash that opens a path and is not plain.</summary>
    public static int ReadSlash(ReadOnlySpan<char> text, int at, LinkDraft draft, LinkSurroundings around)
    {
        bool backslash = IsBackslash(text, at, around);
        int end = backslash ? at + 1 : SignReader.Read(text, at, '/');
        if (end <= at)
        {
            return at;
        }

        draft.Repair(RepairKinds.Refanged, text, at, end, "/", backslash ? "the slashes of the address are written as backslashes" : "a slash is written so that the link cannot be followed");
        return end;
    }

    /// <summary><c>https:\\example.org\a\b</c>: behind such a scheme a backslash is a slash.</summary>
    public static bool IsBackslash(ReadOnlySpan<char> text, int at, LinkSurroundings around) =>
        around.IsBackslash && text[at] == '\\' && LinkText.IsLabel(LinkText.At(text, at + 1));

    private static int Bracketed(ReadOnlySpan<char> text, int at, LinkDraft draft, LinkSurroundings around)
    {
        char open = text[at];
        char close = open switch { '[' => ']', '(' => ')', _ => '}' };
        int inner = at + 1;
        if (open == '{' && LinkText.At(text, inner) == '\\')
        {
            inner++;
        }

        char sign = LinkText.At(text, inner);
        if (LinkText.At(text, inner + 1) == close && (open == '[' ? DefangConventions.BracketedSigns : "./:-_~%#&").Contains(sign))
        {
            string kind = open == '{' && (inner > at + 1 || at < around.LatexEnd) ? RepairKinds.LatexUnwrapped : RepairKinds.Refanged;
            draft.Repair(kind, text, at, inner + 2, sign.ToString(), "a sign stands in brackets so that the link cannot be followed");
            return inner + 2;
        }

        foreach ((string word, char meant) in Words)
        {
            if (LinkText.StartsWith(text, inner, word) && LinkText.At(text, inner + word.Length) == close)
            {
                draft.Repair(RepairKinds.Refanged, text, at, inner + word.Length + 1, meant.ToString(), "a sign is written as a word so that the link cannot be followed");
                return inner + word.Length + 1;
            }
        }

        return at;
    }

    private static int Entity(ReadOnlySpan<char> text, int at, LinkDraft draft)
    {
        if (!LinkEntities.TryRead(text, at, out char sign, out int end))
        {
            return at;
        }

        draft.Repair(RepairKinds.Unescaped, text, at, end, DefangConventions.IsInvisible(sign) ? "" : sign.ToString(), "the character reference of HTML stands for the sign");
        return end;
    }

    // In Chinese prose the wide signs end a link; inside one a letter or digit stands behind them.
    private static int Wide(ReadOnlySpan<char> text, int at, LinkDraft draft)
    {
        char c = text[at];
        int sign = FullWidthSigns.IndexOf(c, StringComparison.Ordinal);
        char latin = sign >= 0 ? FullWidthMeant[sign] : c is >= '\uFF01' and <= '\uFF5E' && char.IsAsciiLetterOrDigit((char)(c - 0xFEE0)) ? (char)(c - 0xFEE0) : '\0';
        if (latin == '\0' || (sign >= 0 && !char.IsAsciiLetterOrDigit(LookAlikes.Letter(LinkText.At(text, at + 1)))))
        {
            return at;
        }

        draft.Repair(RepairKinds.Refanged, text, at, at + 1, latin.ToString(), "a sign of full width stands for the plain one");
        return at + 1;
    }
}

namespace Reftel.Reading.Reports.Links;

/// <summary>Reads the link that a word begins or ends, if it does.</summary>
internal sealed class LinkReader
{
    private const int MostAngle = 600;
    private const int MostUser = 64;

    private readonly LinkDraft _draft = new();
    private readonly HostChain _chain = new();
    private LatexRanges _latex = LatexRanges.Of("");

    /// <summary>Begins another text.</summary>
    public void Begin(ReadOnlySpan<char> text) => _latex = LatexRanges.Of(text);

    /// <param name="text">The whole text.</param>
    /// <param name="floor">End of the link before.</param>
    /// <param name="start">First character of the word.</param>
    /// <param name="end">Behind the word.</param>
    /// <param name="next">Where to search on.</param>
    public FoundLink? TryRead(ReadOnlySpan<char> text, int floor, int start, int end, out int next)
    {
        _draft.Clear();
        next = end;
        FoundLink? link = SchemeReader.TryRead(text, Math.Max(floor, start - 6), end, out SchemeRead scheme)
            ? ReadWithScheme(text, scheme)
            : null;
        link ??= DoiReader.TryRead(text, start, end, _draft);
        link ??= ReadBare(text, floor, start, end, ref next);
        if (link is not null)
        {
            next = link.End;
        }

        return link;
    }

    private FoundLink? ReadWithScheme(ReadOnlySpan<char> text, SchemeRead scheme)
    {
        LinkSurroundings around = Surroundings(text, scheme.Start);
        if (scheme.IsSound)
        {
            _draft.Copy(text, scheme.Start, scheme.End);
        }
        else
        {
            _draft.Repair(scheme.Kind, text, scheme.Start, scheme.End, scheme.Scheme + "://", Reason(scheme));
        }

        int at = AuthorityParts.CopyUser(text, scheme.End, _draft);
        if (LinkText.At(text, at) == '[' && AuthorityParts.TryCopyLiteral(text, ref at, _draft))
        {
            PathReader.Read(text, AuthorityParts.CopyPort(text, at, _draft), _draft, around);
            return _draft.ToLink(scheme.Start, LinkKind.Url);
        }

        _chain.Read(text, at, spaced: true);
        int count = _chain.Count == 0 ? 0 : HostReader.Choose(text, _chain, scheme.NeedsHost ? HostContext.DamagedScheme : HostContext.Scheme);
        if (count == 0)
        {
            _draft.Clear();
            return null;
        }

        HostReader.Write(text, _chain, 0, count, _draft, around.LatexEnd > 0);
        int end = WriteSplitLabel(text, count, around);
        PathReader.Read(text, AuthorityParts.CopyPort(text, end, _draft), _draft, around);
        return _draft.ToLink(scheme.Start, LinkKind.Url);
    }

    // "https://www.understand\ning.org/...": the host is no host without what stands on the next line.
    private int WriteSplitLabel(ReadOnlySpan<char> text, int count, LinkSurroundings around)
    {
        int end = _chain.End(count);
        int next = LinkText.SkipGap(text, end, 1);
        if (count < 2 || next == end || LinkText.CountLines(text, end, next) != 1 || !char.IsAsciiLetterLower(LinkText.At(text, next))
            || TopLevelDomains.IsKnown(_chain.Last(text, count)))
        {
            return end;
        }

        _chain.Read(text, next, spaced: false);
        int rest = HostReader.Choose(text, _chain, HostContext.Mailbox);
        if (rest == 0 || LinkText.At(text, _chain.End(rest)) != '/')
        {
            return end;
        }

        _draft.Repair(RepairKinds.JoinedLines, text, end, next, "", "the host is not finished at the line end and is with what follows it");
        HostReader.Write(text, _chain, 0, rest, _draft, around.LatexEnd > 0);
        return _chain.End(rest);
    }

    private FoundLink? ReadBare(ReadOnlySpan<char> text, int floor, int start, int end, ref int next)
    {
        while (start < end && text[start] is '-' or '_')
        {
            start++;
        }

        char before = start > floor ? LinkText.At(text, start - 1) : '\0';
        if (start == end || before is '/' or '.' or '@' or '#' or '$' or '=' or '%' or '&')
        {
            return null;
        }

        bool wrapped = end - start == 3 && LinkText.StartsWith(text, start, "www") && (before, LinkText.At(text, end)) is ('[', ']') or ('(', ')');
        _chain.Read(text, start, spaced: LinkText.StartsWith(text, start, "www"), skip: wrapped ? 1 : 0);
        next = Math.Max(end, _chain.LastStart);
        int tail = _chain.End(_chain.Count);
        if (AtReader.TryRead(text, tail, out int host, out bool sound) && ReadMailbox(text, floor, start, tail, host, sound) is { } mailbox)
        {
            return mailbox;
        }

        if (_draft.Length > 0)
        {
            _draft.Clear();
            _chain.Read(text, start, spaced: LinkText.StartsWith(text, start, "www"), skip: wrapped ? 1 : 0);
        }

        return ReadGluedMailbox(text, start) ?? ReadBareHost(text, start, wrapped);
    }

    private FoundLink? ReadBareHost(ReadOnlySpan<char> text, int start, bool wrapped)
    {
        int count = HostReader.Choose(text, _chain, HostContext.Bare);
        if (count == 0 || LinkText.At(text, _chain.End(count)) == '@')
        {
            return null;
        }

        int first = wrapped ? start - 1 : start;
        LinkSurroundings around = Surroundings(text, first);
        if (wrapped)
        {
            _draft.Repair(RepairKinds.Refanged, text, first, start + 4, text.Slice(start, 3).ToString(), "the first label stands in brackets");
            _draft.Copy(text, start + 4);
            HostReader.Write(text, _chain, 1, count, _draft, around.LatexEnd > 0);
        }
        else
        {
            HostReader.Write(text, _chain, 0, count, _draft, around.LatexEnd > 0);
        }

        bool number = HostProof.IsAddress(text, _chain, count);
        PathReader.Read(text, AuthorityParts.CopyPort(text, _chain.End(count), _draft), _draft, around);
        return _draft.ToLink(first, number ? LinkKind.IpAddress : LinkKind.Host);
    }

    private FoundLink? ReadMailbox(ReadOnlySpan<char> text, int floor, int start, int tail, int host, bool sound)
    {
        int first = start;
        while (first > floor && start - first < MostUser && (LinkText.IsLabel(text[first - 1]) || text[first - 1] is '.' or '+' or '%'))
        {
            first--;
        }

        while (text[first] is '.' or '%' or '+')
        {
            first++;
        }

        if (_chain.Has(DotKind.Word, _chain.Count))
        {
            // "contact: ann dot lee (at) ...": the words before may be prose.
            return null;
        }

        _draft.Copy(text, first, start);
        HostReader.Write(text, _chain, 0, _chain.Count, _draft, latex: false);
        if (sound)
        {
            _draft.Copy(text, tail);
        }
        else
        {
            _draft.Repair(RepairKinds.Refanged, text, tail, host, "@", "the sign of a mailbox is written so that no program sees it");
        }

        _chain.Read(text, host, spaced: false);
        int count = _chain.Count == 0 ? 0 : HostReader.Choose(text, _chain, HostContext.Mailbox);
        if (count == 0)
        {
            return null;
        }

        HostReader.Write(text, _chain, 0, count, _draft, latex: false);
        return _draft.ToLink(first, LinkKind.Mailbox);
    }

    // fooATbar.com
    private FoundLink? ReadGluedMailbox(ReadOnlySpan<char> text, int start)
    {
        int glued = AtReader.FindGlued(_chain.Label(text, 0));
        if (glued < 0 || !HostProof.IsHost(text, _chain, _chain.Count, HostContext.Mailbox))
        {
            return null;
        }

        int sign = start + glued;
        int labelEnd = _chain[0].End;
        _draft.Copy(text, start, sign);
        _draft.Repair(RepairKinds.Refanged, text, sign, sign + 2, "@", "AT in capitals stands between a name and a host");
        _draft.Copy(text, sign + 2, labelEnd);
        _chain.Read(text, sign + 2, spaced: false);
        _draft.CutTo(glued + 1);
        HostReader.Write(text, _chain, 0, _chain.Count, _draft, latex: false);
        return _draft.ToLink(start, LinkKind.Mailbox);
    }

    private LinkSurroundings Surroundings(ReadOnlySpan<char> text, int start)
    {
        char before = start > 0 ? text[start - 1] : '\0';
        int angle = -1;
        if (before == '<')
        {
            int close = text[start..Math.Min(text.Length, start + MostAngle)].IndexOfAny('>', '<');
            angle = close > 0 && text[start + close] == '>' ? start + close : -1;
        }

        return new LinkSurroundings(_latex.EndAt(start), angle, before);
    }

    private static string Reason(SchemeRead scheme) => scheme.Kind switch
    {
        RepairKinds.JoinedBlanks => "a blank or a line end stands inside the scheme or behind it",
        RepairKinds.SchemeRestored => "a sign between the scheme and the host is missing or wrong",
        _ => "the scheme is written so that the link cannot be followed",
    };
}

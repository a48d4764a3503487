namespace Reftel.Reading.Reports.Links;

/// <summary>Reads the link that a word begins or ends, if it does.</summary>
internal sealed class LinkReader
{
    private const int MostAngle = 600;

    private readonly LinkDraft _draft = new();
    private readonly HostChain _chain = new();
    private readonly HostChain _rest = new();
    private readonly MailboxReader _mailboxes;
    private LatexRanges _latex = LatexRanges.Of("");

    public LinkReader() => _mailboxes = new MailboxReader(_draft, _chain);

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
        FoundLink? link = SchemeReader.TryRead(text, Math.Max(floor, start - SchemeReader.MostBefore), end, out SchemeRead scheme)
            ? ReadWithScheme(text, scheme)
            : null;
        link ??= DoiReader.TryRead(text, start, end, _draft);
        link ??= Ipv6Reader.TryReadBare(text, start, end, _draft);
        link ??= ReadBare(text, floor, start, end, ref next);
        if (link is null)
        {
            return null;
        }

        link = Unwrapped(text, link);
        next = link.End;
        return link;
    }

    // "google.com/url?q=https://example.org/a"
    private static FoundLink Unwrapped(ReadOnlySpan<char> text, FoundLink link)
    {
        if (link.Kind is LinkKind.Mailbox or LinkKind.IpAddress || RedirectAddress.TargetOf(link.Url) is not { } target)
        {
            return link;
        }

        int end = RedirectAddress.TokenEnd(text, link.End, link.Url);
        var repair = new LinkRepair(RepairKinds.Unwrapped, text[link.Start..end].ToString(), target, RedirectAddress.Reason, link.Start, end);
        return new FoundLink(link.Start, end, target, LinkKind.Url, link.Repairs.Add(repair));
    }

    private FoundLink? ReadWithScheme(ReadOnlySpan<char> text, SchemeRead scheme)
    {
        LinkSurroundings around = Surroundings(text, scheme.Start) with { IsPercent = scheme.IsPercent, IsSpelt = scheme.IsSpelt };
        around = around with { IsBackslash = text[scheme.Start..scheme.End].EndsWith("\\\\") };
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

        bool boxed = IsBoxed(text, at);
        if (boxed)
        {
            _draft.Repair(RepairKinds.Refanged, text, at, at + 1, "", "the first label stands in brackets");
            at++;
        }

        _chain.Read(text, at, spaced: true, skip: boxed ? 1 : 0);
        int count = _chain.Count == 0 ? 0 : HostReader.Choose(text, _chain, scheme.NeedsHost ? HostContext.DamagedScheme : HostContext.Scheme);
        int rest = count == 0 ? 0 : SplitHost.Find(text, _chain, count, _rest);
        if (count == 0 || (rest == 0 && (AuthorityParts.IsUser(text, _chain.End(count)) || (count == 1 && !HostProof.IsLocal(text, _chain)))))
        {
            _draft.Clear();
            return null;
        }

        HostReader.Write(text, _chain, 0, count, _draft, around.LatexEnd > 0);
        int end = _chain.End(count);
        if (rest > 0)
        {
            _draft.Repair(RepairKinds.JoinedLines, text, end, _rest[0].Start, "", "the host is not finished at the line end and is with what follows it");
            HostReader.Write(text, _rest, 0, rest, _draft, around.LatexEnd > 0);
            end = _rest.End(rest);
        }

        around = around with { IsSpaced = _chain.HasBlanks(text, count), IsSpelt = around.IsSpelt || _chain.Has(DotKind.Word, count) };
        PathReader.Read(text, AuthorityParts.CopyPort(text, end, _draft), _draft, around);
        return _draft.ToLink(scheme.Start, LinkKind.Url);
    }

    // https://[www].example.org, https://[example.org]/a
    private static bool IsBoxed(ReadOnlySpan<char> text, int at)
    {
        char close = LinkText.At(text, at) switch { '[' => ']', '(' => ')', '{' => '}', _ => '\0' };
        if (close == '\0')
        {
            return false;
        }

        int end = LinkText.SkipLabel(text, at + 1);
        return end > at + 1 && LinkText.At(text, end) == close && LinkText.At(text, end + 1) == '.';
    }

    private FoundLink? ReadBare(ReadOnlySpan<char> text, int floor, int start, int end, ref int next)
    {
        while (start < end && text[start] is '-' or '_')
        {
            start++;
        }

        char before = start > floor ? LinkText.At(text, start - 1) : '\0';
        bool wildcard = before == '.' && start - 1 > floor && text[start - 2] == '*';
        if (start == end || before is '/' or '@' or '#' or '$' or '=' or '%' or '&' || (before == '.' && !wildcard))
        {
            return null;
        }

        bool wrapped = end - start == 3 && LinkText.StartsWith(text, start, "www") && (before, LinkText.At(text, end)) is ('[', ']') or ('(', ')');
        bool spaced = LinkText.StartsWith(text, start, "www");
        _chain.Read(text, start, spaced, skip: wrapped ? 1 : 0);
        next = Math.Max(end, _chain.LastStart);
        if (!spaced && LinkText.StartsExactly(text, _chain.End(_chain.Count), " . "))
        {
            // "news . example . org/a": what follows may also be a sentence, in which the search goes on.
            spaced = true;
            _chain.Read(text, start, spaced, skip: wrapped ? 1 : 0);
        }

        int tail = _chain.End(_chain.Count);
        if (AtReader.TryRead(text, tail, out int host, out bool sound) && _mailboxes.TryRead(text, floor, start, tail, host, sound) is { } mailbox)
        {
            return mailbox;
        }

        if (_draft.Length > 0)
        {
            _draft.Clear();
            _chain.Read(text, start, spaced, skip: wrapped ? 1 : 0);
        }

        return _mailboxes.TryReadGlued(text, start) ?? ReadBareHost(text, start, wrapped);
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

        around = around with { IsSpaced = _chain.HasBlanks(text, count), IsSpelt = _chain.Has(DotKind.Word, count) };
        bool number = HostProof.IsAddress(text, _chain, count);
        PathReader.Read(text, AuthorityParts.CopyPort(text, _chain.End(count), _draft), _draft, around);
        return _draft.ToLink(first, number ? LinkKind.IpAddress : LinkKind.Host);
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

namespace Reftel.Reading.Reports.Links;

/// <summary>Reads mailboxes, whose name and host are parted by a sign in any convention.</summary>
internal sealed class MailboxReader(LinkDraft draft, HostChain chain)
{
    private const int MostUser = 64;

    /// <param name="text">The whole text.</param>
    /// <param name="floor">End of the link before.</param>
    /// <param name="start">First character of the word that was read into the chain.</param>
    /// <param name="tail">Behind the chain.</param>
    /// <param name="host">Where the host begins.</param>
    /// <param name="sound">Whether the sign is the plain one.</param>
    public FoundLink? TryRead(ReadOnlySpan<char> text, int floor, int start, int tail, int host, bool sound)
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

        if (chain.Has(DotKind.Word, chain.Count))
        {
            // "contact: ann dot lee (at) ...": the words before may be prose.
            return null;
        }

        draft.Copy(text, first, start);
        HostReader.Write(text, chain, 0, chain.Count, draft, latex: false);
        if (sound)
        {
            draft.Copy(text, tail);
        }
        else
        {
            draft.Repair(RepairKinds.Refanged, text, tail, host, "@", "the sign of a mailbox is written so that no program sees it");
        }

        chain.Read(text, host, spaced: false);
        int count = chain.Count == 0 ? 0 : HostReader.Choose(text, chain, HostContext.Mailbox);
        bool apart = text[tail..host].Contains('@') && host > tail + 1;
        if (count == 0 || (apart && TopLevelDomains.IsDoubtful(chain.Last(text, count))))
        {
            // "3-2 @ Home.it"
            return null;
        }

        HostReader.Write(text, chain, 0, count, draft, latex: false);
        return draft.ToLink(first, LinkKind.Mailbox);
    }

    /// <summary>fooATbar.com</summary>
    public FoundLink? TryReadGlued(ReadOnlySpan<char> text, int start)
    {
        int glued = AtReader.FindGlued(chain.Label(text, 0));
        if (glued < 0 || !HostProof.IsHost(text, chain, chain.Count, HostContext.Mailbox))
        {
            return null;
        }

        int sign = start + glued;
        int labelEnd = chain[0].End;
        draft.Copy(text, start, sign);
        draft.Repair(RepairKinds.Refanged, text, sign, sign + 2, "@", "AT in capitals stands between a name and a host");
        draft.Copy(text, sign + 2, labelEnd);
        chain.Read(text, sign + 2, spaced: false);
        draft.CutTo(glued + 1);
        HostReader.Write(text, chain, 0, chain.Count, draft, latex: false);
        return draft.ToLink(start, LinkKind.Mailbox);
    }
}

using System.Buffers;

namespace Reftel.Reading.Reports.Links;

/// <summary>Takes as much of a chain of labels as is a host, and writes it to the draft.</summary>
internal static class HostReader
{
    private static readonly SearchValues<char> PlainLabel = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_");

    /// <summary>How many labels are the host; 0 when there is none.</summary>
    public static int Choose(ReadOnlySpan<char> text, HostChain chain, HostContext context)
    {
        if (HostProof.IsAddress(text, chain, Math.Min(4, chain.Count))
            && (context != HostContext.Bare || (chain.Count == 4 && HostProof.IsBareAddress(text, chain))))
        {
            return 4;
        }

        chain.SplitInner(text);
        for (int count = chain.Count; count > 1; count--)
        {
            bool cutsLabel = count < chain.Count && chain[count].Dot is DotKind.Plain or DotKind.Inner && !BeginsSentence(text, chain, count);
            if (!cutsLabel && HostProof.IsHost(text, chain, count, context))
            {
                return count;
            }
        }

        return context == HostContext.Scheme ? CountSolid(chain) : 0;
    }

    /// <summary>Writes labels and dots, each dot that is not plain as a repair.</summary>
    public static void Write(ReadOnlySpan<char> text, HostChain chain, int from, int count, LinkDraft draft, bool latex)
    {
        for (int i = from; i < count; i++)
        {
            HostLabel label = chain[i];
            if (i > from)
            {
                WriteDot(text, label, draft, latex);
            }

            WriteLabel(text, label.Start, label.End, draft);
        }
    }

    // "https://example.org.The minister": a label with a capital behind small ones, and nothing more behind it.
    private static bool BeginsSentence(ReadOnlySpan<char> text, HostChain chain, int index)
    {
        ReadOnlySpan<char> label = chain.Label(text, index);
        return chain[index].Dot == DotKind.Plain && char.IsUpper(label[0]) && char.IsLower(label[^1]) && !chain.Label(text, index - 1).ContainsAnyInRange('A', 'Z')
            && LinkText.At(text, chain.End(index + 1)) is ' ' or ',' or '\n' or '\r' or '\'' or '\u2019' or '\0';
    }

    // Without a known domain: what stands together, with stops or brackets but no blanks or words.
    private static int CountSolid(HostChain chain)
    {
        int count = Math.Min(1, chain.Count);
        while (count < chain.Count && chain[count].Dot is DotKind.Plain or DotKind.Defanged or DotKind.Half)
        {
            count++;
        }

        return count;
    }

    private static void WriteLabel(ReadOnlySpan<char> text, int start, int end, LinkDraft draft)
    {
        if (!text[start..end].ContainsAnyExcept(PlainLabel))
        {
            draft.Copy(text, start, end);
            return;
        }

        int at = start;
        while (at < end)
        {
            int bracket = text[at..end].IndexOf("[-]");
            int stop = bracket < 0 ? end : at + bracket;
            if (LookAlikes.IsMixed(text[at..stop]))
            {
                string latin = string.Concat(text[at..stop].ToString().Where(c => !DefangConventions.IsInvisible(c)).Select(LookAlikes.Letter));
                draft.Repair(RepairKinds.Refanged, text, at, stop, latin, "letters of another script that look like Latin ones stand among Latin letters; no registry takes such a name");
            }
            else
            {
                draft.CopyVisible(text, at, stop);
            }

            if (bracket < 0)
            {
                return;
            }

            draft.Repair(RepairKinds.Refanged, text, stop, stop + 3, "-", "a hyphen in brackets stands for a hyphen");
            at = stop + 3;
        }
    }

    private static void WriteDot(ReadOnlySpan<char> text, HostLabel label, LinkDraft draft, bool latex)
    {
        if (label.Dot == DotKind.Plain && label.Start == label.DotStart + 1)
        {
            draft.Copy(text, label.DotStart);
            return;
        }

        int lines = LinkText.CountLines(text, label.DotStart, label.Start);
        string where = lines switch { 0 => "", 1 => "; the host is split over a line end", _ => "; the host is split over a blank line" };
        if (label.Dot == DotKind.Spaced)
        {
            string kind = lines > 0 ? RepairKinds.JoinedLines : RepairKinds.JoinedBlanks;
            draft.Repair(kind, text, label.DotStart, label.Start, ".", "the host is not finished before the gap and is with what follows it" + where);
            return;
        }

        ReadOnlySpan<char> original = text[label.DotStart..label.Start];
        string kindOfDot = latex && original.Contains('\\') && !original.Contains("dot", StringComparison.OrdinalIgnoreCase)
            ? RepairKinds.LatexUnwrapped
            : RepairKinds.Refanged;
        draft.Repair(kindOfDot, text, label.DotStart, label.Start, ".", Reason(label.Dot) + where);
        if (lines > 0)
        {
            draft.Note(RepairKinds.JoinedLines, "the host is not finished at the line end");
        }
    }

    private static string Reason(DotKind kind) => kind switch
    {
        DotKind.Word or DotKind.Inner => "the word for a stop stands between the labels of a host",
        DotKind.Half => "a stop with a bracket stands between the labels of a host",
        DotKind.Wrong => "another sign stands where the host has a stop",
        DotKind.Plain => "an invisible character stands beside the stop",
        _ => "a stop is written so that the link cannot be followed",
    };
}

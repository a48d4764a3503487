using Reftel.Reading.Documents.Syntax;
using Reftel.Reading.Telegrams.Envelope;
using Reftel.Reading.Telegrams.Lines;

namespace Reftel.Reading.Telegrams.ArchiveCopies;

/// <summary>
/// The lines that State's own copy of 1973-79 has before the date-time group: page line, count, ACTION or ORIGIN and
/// INFO with copies, DRAFTED BY, APPROVED BY and clearances, and the dash line of the relay centre.
/// </summary>
internal sealed class ArchiveHeadReader(TelegramText text, TelegramDraft draft)
{
    private bool _inDistribution;
    private bool _inDrafting;
    private bool _listOpen;

    private ArchiveCopyDraft Copy => draft.Archive ??= new ArchiveCopyDraft();

    /// <summary>True when a line lists offices with copies: <c>INFO OCT-01 ISO-00 /011 R</c>.</summary>
    public bool Fits(ReadOnlySpan<char> words) =>
        DistributionParser.Label(words, out int behind) is not null
        && (DistributionParser.Fits(words[behind..]) || (draft.Archive is not null && behind == words.Length));

    public void ReadPageLine(int line)
    {
        if (!PageMark.TryRead(text.Words(line), out PageMark mark) || !mark.HasPageWord || (draft.HasDateTimeGroup && (draft.From is not null || mark.Page != 1)))
        {
            return;
        }

        Copy.PageTime ??= mark.Time.Length > 0 ? mark.Time : null;
    }

    /// <returns>False when the line is not one of the archive head.</returns>
    public bool Read(int line)
    {
        TextLine at = text[line];
        ReadOnlySpan<char> words = text.Words(line);
        if (DashLine.TryRead(words, out DashLine dash))
        {
            ReadDashLine(line, dash);
            return true;
        }

        if (draft.Archive is not null && Scan.SkipDigits(words, 0) == words.Length && words.Length <= 6)
        {
            text.MarkLine(SyntaxKind.CopyCountLine, line);
            if (!_inDistribution && !_inDrafting && Scan.TryNumber(words, out int count))
            {
                Copy.Count ??= count;
            }

            return true;
        }

        return ReadDistribution(line, at, words) || ReadDrafting(line, words);
    }

    private bool ReadDistribution(int line, TextLine at, ReadOnlySpan<char> words)
    {
        List<Documents.OfficeCopies>? list = null;
        int offset = at.First;
        if (Fits(words))
        {
            list = DistributionParser.Label(words, out int behind) switch
            {
                "ACTION" => Copy.Action,
                "ORIGIN" => Copy.Origin,
                _ => Copy.Info,
            };
            text.MarkLine(SyntaxKind.DistributionLine, line);
            text.Mark(SyntaxKind.Label, at.First, at.First + behind);
            offset += behind;
            _listOpen = true;
        }
        else if (_listOpen && DistributionParser.Fits(words))
        {
            list = Copy.Info.Count > 0 ? Copy.Info : Copy.Action.Count > 0 ? Copy.Action : Copy.Origin;
            text.MarkLine(SyntaxKind.DistributionLine, line);
        }

        if (list is null)
        {
            return false;
        }

        _inDistribution = true;
        DistributionParser.Read(text, offset, at.End, list, Copy);
        return true;
    }

    private bool ReadDrafting(int line, ReadOnlySpan<char> words)
    {
        bool drafted = Scan.IsWord(words, 0, "DRAFTED BY");
        bool approved = Scan.IsWord(words, 0, "APPROVED BY");
        if (!drafted && !approved && !(_inDrafting && !DateTimeGroup.TryRead(words, out _)))
        {
            return false;
        }

        text.MarkLine(SyntaxKind.DraftingLine, line);
        string value = words[Scan.Skip(words, drafted ? 10 : approved ? 11 : 0, ":")..].ToString();
        if (drafted)
        {
            Copy.DraftedBy ??= Scan.Fold(value);
        }
        else if (approved)
        {
            Copy.ApprovedBy ??= Scan.Fold(value);
        }
        else
        {
            Copy.Clearances.Add(Scan.Fold(value));
        }

        _inDrafting = true;
        return true;
    }

    private void ReadDashLine(int line, DashLine dash)
    {
        text.MarkLine(SyntaxKind.CounterLine, line);
        Copy.Counter ??= dash.Counter;
        Copy.Filed ??= dash.Filed;
        Copy.Copies ??= dash.Copies;
        _inDrafting = false;
        _listOpen = false;
    }
}

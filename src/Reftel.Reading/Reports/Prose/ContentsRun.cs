using Reftel.Reading.Documents;

namespace Reftel.Reading.Reports.Prose;

/// <summary>Follows the paragraphs to find tables of contents: two entries in a row, or entries under their heading.</summary>
internal sealed class ContentsRun
{
    private bool _headed;
    private bool _entryBefore;

    /// <summary>A heading, or a line that stands as one.</summary>
    public void Begin(string heading)
    {
        _headed = ContentsLines.IsHeading(heading);
        _entryBefore = false;
    }

    /// <summary>Gives a paragraph its role where it is of a table of contents, and the one before it where the two prove each other.</summary>
    public void See(List<(ReportParagraph Record, ProseParagraph Words)> before, ref ReportParagraph record, string? heading)
    {
        bool may = record.Role is ParagraphRole.Prose or ParagraphRole.ListItem or ParagraphRole.Takeaway;
        bool ends = false;
        int entries = may ? ContentsLines.Count(record.Text, out ends) : 0;
        bool single = entries == 1 && ends;
        if (ContentsLines.IsHeading(record.Text))
        {
            // A heading that the container gives as a paragraph.
            _headed = true;
            record = may ? OfContents(record) : record;
            return;
        }

        if (entries >= 2 || (may && NumberedContents.Is(record.Text, _headed)) || (single && (_entryBefore || _headed)) || (_headed && may && ContentsLines.MayBeEntry(record.Text, record.Role == ParagraphRole.ListItem)))
        {
            if (_entryBefore && before.Count > 0 && before[^1].Record.Heading == heading)
            {
                before[^1] = (OfContents(before[^1].Record), before[^1].Words);
            }

            record = OfContents(record);
            _entryBefore = true;
            return;
        }

        _headed = false;
        _entryBefore = single;
    }

    private static ReportParagraph OfContents(ReportParagraph record) => record with { Role = ParagraphRole.Contents, TopicSentence = null };
}

using System.Collections.Immutable;
using Reftel.Reading.Documents;
using Reftel.Reading.Language.Sentences;
using Reftel.Reading.Reports.Catalogues;
using Reftel.Reading.Reports.Containers;
using Reftel.Reading.Reports.Head;
using Reftel.Reading.Text;

namespace Reftel.Reading.Reports.Prose;

/// <summary>Reads the paragraphs of the prose: what each is for, the heading above it, its topic sentence.</summary>
internal static class ProseReader
{
    // Standing words make boilerplate of a short paragraph; a long one only quotes or mentions them.
    private const int LongestBoilerplate = 1200;
    private const int LongestCaption = 500;
    private const int ShortestTopic = 20;

    /// <param name="text">The report.</param>
    /// <param name="head">Its head; blocks of it are passed over.</param>
    /// <param name="notes">Numbers of the blocks that hold notes.</param>
    /// <param name="anchors">Anchors of notes in the readable text, by start, not overlapping; they are left out of the words.</param>
    /// <returns>Each paragraph with its words and their places.</returns>
    public static List<(ReportParagraph Record, ProseParagraph Words)> Read(
        ContainerText text, ReportHead head, IReadOnlySet<int> notes, IReadOnlyList<(int Start, int End)> anchors)
    {
        var ofHead = new HashSet<int>(head.Blocks);
        bool IsProse(int block) => !ofHead.Contains(block) && !notes.Contains(block) && text.Blocks[block].End > head.End;
        List<List<int>> groups = ProseBlocks.Group(text, IsProse);
        int group = 0;
        var paragraphs = new List<(ReportParagraph, ProseParagraph)>();
        var code = new CodeSpans(text);
        string? heading = null;
        int level = 0;
        bool takeaways = false;
        var contents = new ContentsRun();
        for (int b = 0; b < text.Blocks.Count; b++)
        {
            ContainerBlock block = text.Blocks[b];
            bool isHeading = block.Kind == ContainerBlockKind.Heading && IsProse(b);
            bool begins = group < groups.Count && groups[group][0] == b;
            if (!isHeading && !begins)
            {
                continue;
            }

            ProseParagraph paragraph = ProseParagraph.Of(text, begins ? groups[group++] : [b], anchors, head.End);
            if (paragraph.Text.Length == 0)
            {
                continue;
            }

            if (isHeading || IsTakeawayLine(block, paragraph.Text))
            {
                heading = EditLinks.Without(paragraph.Text).TrimEnd(':').ToString();
                level = block.Level;
                contents.Begin(paragraph.Text);
                takeaways = StandingWords.IsTakeawayHeading(paragraph.Text) || StandingWords.IsSummaryHeading(paragraph.Text);
                continue;
            }

            ReportParagraph record = Record(text, block, paragraph, (heading, level), code.Of(paragraph), ref takeaways);
            contents.See(paragraphs, ref record, heading);
            paragraphs.Add((record, paragraph));
        }

        return paragraphs;
    }

    private static ReportParagraph Record(
        ContainerText text, ContainerBlock block, ProseParagraph paragraph, (string? Words, int Level) heading, ImmutableArray<TextSpan> code, ref bool takeaways)
    {
        bool bold = takeaways && block.Kind == ContainerBlockKind.Paragraph && LeadsInBold(text, paragraph.Start);
        ParagraphRole role = bold ? ParagraphRole.Takeaway : Role(block.Kind, paragraph.Text, ref takeaways);
        TextSpan? topic = role == ParagraphRole.Prose ? Topic(text, paragraph) : null;
        Voice voice = role == ParagraphRole.Quotation ? Voice.Quoted : Voice.Reporting;
        bool item = block.Kind == ContainerBlockKind.ListItem;
        return new ReportParagraph(paragraph.Text, text.Readable.ToSource(paragraph.Start, paragraph.End), voice, heading.Words, role, topic)
        {
            HeadingLevel = heading.Words is null ? 0 : heading.Level,
            CodeSpans = code,
            Label = item ? block.Label : null,
            Depth = item ? Math.Max(1, block.Level) : 0,
        };
    }

    // "**The port is shut.** The ministry ...": takeaways that are paragraphs, each with its sentence set off.
    private static bool LeadsInBold(ContainerText text, int start)
    {
        int low = 0;
        int high = text.Inlines.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = text.Inlines[middle].Start < start ? (middle + 1, high) : (low, middle);
        }

        for (; low < text.Inlines.Count && text.Inlines[low].Start == start; low++)
        {
            ContainerInline mark = text.Inlines[low];
            if (mark.Kind == ContainerInlineKind.Emphasis && mark.End > start && (text.Text[mark.End - 1] is '.' or ':' || (mark.End < text.Text.Length && text.Text[mark.End] is '.' or ':')))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsTakeawayLine(ContainerBlock block, string words) =>
        block.Kind == ContainerBlockKind.Paragraph && words.Length < 40 && (StandingWords.IsTakeawayHeading(words) || StandingWords.IsSummaryHeading(words));

    private static ParagraphRole Role(ContainerBlockKind kind, string words, ref bool takeaways)
    {
        if (kind == ContainerBlockKind.ListItem)
        {
            return takeaways ? ParagraphRole.Takeaway : ParagraphRole.ListItem;
        }

        if (kind is ContainerBlockKind.Quotation or ContainerBlockKind.Table or ContainerBlockKind.Code)
        {
            return kind == ContainerBlockKind.Quotation ? ParagraphRole.Quotation : kind == ContainerBlockKind.Table ? ParagraphRole.Table : ParagraphRole.Code;
        }

        if (words.Length <= LongestBoilerplate && (StandingWords.IsBoilerplate(words) || ShareLine.Is(words)))
        {
            return ParagraphRole.Boilerplate;
        }

        if (words.Length <= LongestCaption && StandingWords.IsCaption(words))
        {
            return ParagraphRole.Caption;
        }

        // "Bottom line: ..." within the paragraph itself.
        int colon = words.IndexOf(':', StringComparison.Ordinal);
        if (colon is > 0 and < 40 && StandingWords.IsTakeawayHeading(words.AsSpan(0, colon)))
        {
            return ParagraphRole.Takeaway;
        }

        // Prose ends a list of takeaways.
        takeaways = false;
        return ParagraphRole.Prose;
    }

    /// <summary>The first of at least two sentences, where it states something: neither question nor fragment.</summary>
    private static TextSpan? Topic(ContainerText text, ProseParagraph paragraph)
    {
        int stop = SentenceEnds.First(paragraph.Text, 0, paragraph.Text.Length, out int next);
        bool states = next < paragraph.Text.Length && stop >= ShortestTopic && !paragraph.Text.AsSpan(0, stop).TrimEnd("\"')\u201D\u2019\u00BB").EndsWith("?");
        return states ? text.Readable.ToSource(paragraph.Start, paragraph.ToReadable(stop - 1) + 1) : null;
    }
}

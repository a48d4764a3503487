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
    /// <param name="firstNoteBlock">Index of the first block of notes.</param>
    /// <param name="anchors">Anchors of notes in the readable text, by start, not overlapping; they are left out of the words.</param>
    public static ImmutableArray<ReportParagraph> Read(
        ContainerText text, ReportHead head, int firstNoteBlock, IReadOnlyList<(int Start, int End)> anchors)
    {
        var paragraphs = ImmutableArray.CreateBuilder<ReportParagraph>();
        var ofHead = new HashSet<int>(head.Blocks);
        string? heading = null;
        bool takeaways = false;
        int cut = 0;
        for (int b = 0; b < Math.Min(firstNoteBlock, text.Blocks.Count); b++)
        {
            ContainerBlock block = text.Blocks[b];
            if (ofHead.Contains(b) || block.Kind is ContainerBlockKind.Rule or ContainerBlockKind.PageFurniture or ContainerBlockKind.Note)
            {
                continue;
            }

            int start = block.Start < head.End && head.End < block.End ? head.End : block.Start;
            (start, int end) = Trim(text.Text, start, block.End);
            if (start >= end)
            {
                continue;
            }

            string words = FoldedText.Of(text.Text, start, end, anchors, ref cut);
            if (block.Kind == ContainerBlockKind.Heading || IsTakeawayLine(block, words))
            {
                heading = words.TrimEnd(':');
                takeaways = StandingWords.IsTakeawayHeading(words);
                continue;
            }

            ParagraphRole role = Role(block.Kind, words, ref takeaways);
            TextSpan? topic = role == ParagraphRole.Prose ? Topic(text, start, end) : null;
            Voice voice = role == ParagraphRole.Quotation ? Voice.Quoted : Voice.Reporting;
            paragraphs.Add(new ReportParagraph(words, text.Readable.ToSource(start, end), voice, heading, role, topic));
        }

        return paragraphs.ToImmutable();
    }

    private static bool IsTakeawayLine(ContainerBlock block, string words) =>
        block.Kind == ContainerBlockKind.Paragraph && words.Length < 40 && StandingWords.IsTakeawayHeading(words);

    private static ParagraphRole Role(ContainerBlockKind kind, string words, ref bool takeaways)
    {
        if (kind == ContainerBlockKind.ListItem)
        {
            return takeaways ? ParagraphRole.Takeaway : ParagraphRole.ListItem;
        }

        if (kind == ContainerBlockKind.Quotation)
        {
            return ParagraphRole.Quotation;
        }

        if (words.Length <= LongestBoilerplate && StandingWords.IsBoilerplate(words))
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
    private static TextSpan? Topic(ContainerText text, int start, int end)
    {
        int stop = SentenceEnds.First(text.Text, start, end, out int next);
        bool states = next < end && stop - start >= ShortestTopic && !text.Text.AsSpan(start, stop - start).TrimEnd("\"')\u201D\u2019\u00BB").EndsWith("?");
        return states ? text.Readable.ToSource(start, stop) : null;
    }

    private static (int Start, int End) Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return (start, end);
    }
}

using System.Collections.Immutable;
using Reftel.Reading.Documents;
using Reftel.Reading.Reports.Catalogues;
using Reftel.Reading.Reports.Containers;
using Reftel.Reading.Reports.Head;

namespace Reftel.Reading.Reports.Prose;

/// <summary>Puts what a page says of its pictures between the paragraphs, each where its picture stands.</summary>
/// <param name="text">The container.</param>
/// <param name="head">Its head: a picture that repeats the title or an author says nothing more.</param>
/// <param name="notes">Numbers of the blocks that hold notes; their pictures are passed over.</param>
internal sealed class PictureParagraphs(ContainerText text, ReportHead head, IReadOnlySet<int> notes)
{
    /// <param name="paragraphs">The prose, with the place of each in the readable text.</param>
    public ImmutableArray<ReportParagraph> Insert(IReadOnlyList<(ReportParagraph Record, int Start)> paragraphs)
    {
        var all = ImmutableArray.CreateBuilder<ReportParagraph>(paragraphs.Count + text.Pictures.Count);
        int next = 0;
        int block = 0;
        int headingStart = -1;
        foreach (ContainerPicture picture in text.Pictures)
        {
            while (next < paragraphs.Count && paragraphs[next].Start < picture.Place)
            {
                all.Add(paragraphs[next++].Record);
            }

            for (; block < text.Blocks.Count && text.Blocks[block].Start < picture.Place; block++)
            {
                headingStart = text.Blocks[block].Kind == ContainerBlockKind.Heading ? text.Blocks[block].Start : headingStart;
            }

            if ((block > 0 && text.Blocks[block - 1].End >= picture.Place && notes.Contains(block - 1))
                || IsTold(picture.Words, all.Count > 0 ? all[^1] : null, next < paragraphs.Count ? paragraphs[next].Record : null))
            {
                continue;
            }

            // Below a heading that no paragraph stands under yet, it is that of the next one.
            bool below = headingStart >= head.End && headingStart > (next > 0 ? paragraphs[next - 1].Start : -1);
            ReportParagraph? like = below ? next < paragraphs.Count ? paragraphs[next].Record : null : next > 0 ? paragraphs[next - 1].Record : null;
            all.Add(new ReportParagraph(picture.Words, picture.Span, Voice.Reporting, like?.Heading, ParagraphRole.Figure, null) { HeadingLevel = like?.HeadingLevel ?? 0 });
        }

        for (; next < paragraphs.Count; next++)
        {
            all.Add(paragraphs[next].Record);
        }

        return all.DrainToImmutable();
    }

    // By the title, an author, the house, or the caption beside it.
    private bool IsTold(string words, ReportParagraph? before, ReportParagraph? behind) =>
        Same(words, head.Title) || Same(words, head.Headline) || head.Authors.Any(author => Same(words, author.Name)) || HouseList.Default.IsName(words)
        || Same(words, before?.Text) || Same(words, behind?.Text);

    private static bool Same(string words, string? other) =>
        other is not null && words.AsSpan().TrimEnd(". ").Equals(other.AsSpan().TrimEnd(". "), StringComparison.OrdinalIgnoreCase);
}

using Reftel.Reading.Reports.Containers;

namespace Reftel.Reading.Reports.Notes;

/// <summary>
/// Numbers behind the names of authors above the prose lead to where they work (<c>Ann Lee¹, Bob Ray²</c>, and below
/// <c>¹University ²Bank</c>); they are no anchors.
/// </summary>
internal static class AuthorMarks
{
    private const int MostBlocks = 16;
    private const int LongestHeadBlock = 600;
    private const int ProseLength = 80;
    private const int MostWords = 5;

    private static readonly string[] Particles = ["and", "&", "de", "von", "van", "der", "den", "la", "le", "di", "da", "bin", "al", "by", "und", "et", "y", "i", "и", "і"];

    /// <summary>Takes such numbers out of what was found in each block.</summary>
    public static void Remove(ContainerText text, InlineIndex inlines, List<AnchorMark>[] found)
    {
        for (int i = 0; i < found.Length && i < MostBlocks; i++)
        {
            ContainerBlock block = text.Blocks[i];
            bool raised = IsRaisedAt(inlines, block.Start);
            if (!raised && IsProse(text, block))
            {
                return;
            }

            bool places = raised && block.End - block.Start <= LongestHeadBlock;
            if (places || (found[i].Count > 0 && block.Kind != ContainerBlockKind.Heading && IsNames(text, block, found[i]) && (found[i].Count > 1 || IsFollowed(text, inlines, i))))
            {
                found[i] = [];
            }
        }
    }

    private static bool IsRaisedAt(InlineIndex inlines, int at) => inlines.SuperscriptAt(at) is not null;

    private static bool IsFollowed(ContainerText text, InlineIndex inlines, int block) => block + 1 < text.Blocks.Count && IsRaisedAt(inlines, text.Blocks[block + 1].Start);

    private static bool IsProse(ContainerText text, ContainerBlock block) =>
        block.Kind is ContainerBlockKind.Paragraph or ContainerBlockKind.Quotation or ContainerBlockKind.ListItem && block.End - block.Start >= ProseLength
        && text.Text.AsSpan(block.Start, block.End - block.Start).TrimEnd().IndexOf(". ", StringComparison.Ordinal) > 0;

    // Before each number a name of a few words, each with a capital.
    private static bool IsNames(ContainerText text, ContainerBlock block, List<AnchorMark> marks)
    {
        int from = block.Start;
        foreach (AnchorMark mark in marks)
        {
            if (mark.CutStart > from && !IsName(text.Text.AsSpan(from, mark.CutStart - from)))
            {
                return false;
            }

            from = Math.Max(from, mark.CutEnd);
        }

        return true;
    }

    private static bool IsName(ReadOnlySpan<char> words)
    {
        int count = 0;
        foreach (Range range in words.SplitAny(" ,;\n\u00A0\u00B7|"))
        {
            ReadOnlySpan<char> word = words[range].Trim("[](){}*");
            if (word.IsEmpty)
            {
                continue;
            }

            if (!char.IsUpper(word[0]) && !IsParticle(word))
            {
                return false;
            }

            count++;
        }

        return count <= MostWords + 1;
    }

    private static bool IsParticle(ReadOnlySpan<char> word)
    {
        foreach (string particle in Particles)
        {
            if (word.Equals(particle, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}

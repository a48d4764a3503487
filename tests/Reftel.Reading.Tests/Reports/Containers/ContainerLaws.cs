using Reftel.Reading.Reports.Containers;
using Reftel.Reading.Text;

namespace Reftel.Reading.Tests.Reports.Containers;

/// <summary>What holds of every container text, whatever the source.</summary>
internal static class ContainerLaws
{
    /// <returns>The first breach in words, or null.</returns>
    /// <param name="source">What was read.</param>
    /// <param name="text">What was found.</param>
    /// <param name="inOrder">Places in the source never fall; columns and feet of pages are read in another order.</param>
    public static string? Breach(string source, ContainerText text, bool inOrder) => Blocks(text) ?? Inlines(text) ?? Places(source, text, inOrder);

    private static string? Blocks(ContainerText text)
    {
        int end = 0;
        foreach (ContainerBlock block in text.Blocks)
        {
            string between = block.Start >= end ? text.Text[end..block.Start] : "overlap";
            if (block.End < block.Start || block.End > text.Text.Length || between is not ("" or "\n\n"))
            {
                return $"blocks tile the text but for line ends: {block} behind {end}";
            }

            end = block.End;
        }

        return text.Text[end..].Trim('\n').Length == 0 ? null : $"blocks tile the text: rest behind {end} of {text.Text.Length}";
    }

    private static string? Inlines(ContainerText text)
    {
        int at = 0;
        ContainerInline before = default;
        foreach (ContainerInline inline in text.Inlines)
        {
            if (inline.Start < before.Start || (inline.Start == before.Start && inline.End > before.End && before.Kind != default))
            {
                return $"marks by start, longer first: {before} before {inline}";
            }

            while (at < text.Blocks.Count && text.Blocks[at].End < inline.End)
            {
                at++;
            }

            if (at == text.Blocks.Count || inline.Start < text.Blocks[at].Start || inline.End < inline.Start)
            {
                return $"a mark stays in its block: {inline}";
            }

            before = inline;
        }

        return null;
    }

    // Inside a block places never fall; a note written inside a paragraph is a block behind it, so only their starts are in order.
    private static string? Places(string source, ContainerText text, bool inOrder)
    {
        int blockBefore = 0;
        foreach (ContainerBlock block in text.Blocks.Where(b => b.End > b.Start))
        {
            int before = text.Readable.ToSource(block.Start);
            if (inOrder && before < blockBefore)
            {
                return $"blocks stand in the order of the source: {block} at {before} behind {blockBefore}";
            }

            blockBefore = before;
            for (int i = block.Start; i < block.End; i++)
            {
                TextSpan place = text.Readable.ToSource(i, i + 1);
                if (place.Start < 0 || place.End > source.Length || (inOrder && place.Start < before))
                {
                    return $"places lie in the source, in order: {i} at {place} behind {before}";
                }

                if (place.Length == 1 && source[place.Start] != text.Text[i] && !char.IsWhiteSpace(source[place.Start]) && !char.IsWhiteSpace(text.Text[i]))
                {
                    return $"a character stands for itself: {i} '{text.Text[i]}' at {place} '{source[place.Start]}'";
                }

                before = place.Start;
            }
        }

        return null;
    }
}

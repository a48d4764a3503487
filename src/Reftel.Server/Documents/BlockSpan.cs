using Reftel.Reading.Text;

namespace Reftel.Server.Documents;

/// <summary>A stretch of the words of a block or note.</summary>
/// <param name="Block">The block or note.</param>
/// <param name="Words">Its words there.</param>
/// <param name="Span">Their place; UTF-16 offsets in the source text.</param>
internal sealed record BlockSpan(MarkedWords Block, string Words, TextSpan Span)
{
    /// <param name="view">The document.</param>
    /// <param name="block">Id of a block or note.</param>
    /// <param name="start">First UTF-16 unit of its words, from 0.</param>
    /// <param name="end">Behind the last.</param>
    /// <returns>The stretch without blanks around it, or null when there is none such.</returns>
    public static BlockSpan? Of(DocumentView view, string? block, int start, int end)
    {
        MarkedWords? found = view.Words.FirstOrDefault(candidate => candidate.Id == block);
        if (found is null || start < 0 || end > found.Text.Length)
        {
            return null;
        }

        while (start < end && char.IsWhiteSpace(found.Text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(found.Text[end - 1]))
        {
            end--;
        }

        return start >= end ? null : new BlockSpan(found, found.Text[start..end], TextSpan.Between(found.Map.ToSource(start), found.Map.ToSource(end - 1) + 1));
    }
}

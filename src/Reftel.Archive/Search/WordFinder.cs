using Reftel.Archive.Search.Execution;
using Reftel.Archive.Search.Index;
using Reftel.Archive.Search.Snippets;
using Reftel.Archive.Store;
using Reftel.Reading.Text;

namespace Reftel.Archive.Search;

/// <summary>Finds in any text the words that a query asks for, as a snippet does.</summary>
internal sealed class WordFinder(Planner planner)
{
    private static readonly byte Mark = PieceMark.Of(new TextPiece(PieceKind.Paragraph, null, "", default, null));

    /// <summary>Places of the text, rising, without overlap; UTF-16 offsets.</summary>
    public IEnumerable<TextSpan> In(string text)
    {
        TextWord[] words = TextWord.AllOf(text);
        int end = 0;
        foreach (int index in OccurrenceFinder.Find(words, planner.Words, Mark).SelectMany(found => found.Marked).Distinct().Order())
        {
            if (words[index].Start >= end)
            {
                end = words[index].End;
                yield return TextSpan.Between(words[index].Start, end);
            }
        }
    }
}

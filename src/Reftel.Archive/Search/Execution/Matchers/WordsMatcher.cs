using Reftel.Archive.Search.Execution.Cursors;
using Reftel.Archive.Search.Index;

namespace Reftel.Archive.Search.Execution.Matchers;

/// <summary>Documents with a word or a phrase.</summary>
internal sealed class WordsMatcher(PieceCursor cursor, DocumentTable table, Ranking ranking, double rarity) : Matcher
{
    private readonly int[] _documents = table.DocumentOfParagraph;
    private readonly int[] _lengths = table.Lengths;
    private readonly PieceWeights _weights = new();

    public override long Cost => cursor.Cost;

    public override int Advance(int document)
    {
        if (Document >= document)
        {
            return Document;
        }

        int piece = document < table.Count ? cursor.Advance(table.FirstParagraph(document)) : PieceCursor.End;
        return Document = piece == PieceCursor.End ? End : _documents[piece];
    }

    public override void Collect(PieceScores pieces)
    {
        int behind = table.FirstParagraph(Document + 1);
        _weights.Begin(table.FirstParagraph(Document), behind);
        cursor.Collect(behind, _weights);
        foreach (int piece in _weights.Pieces)
        {
            pieces.Add(piece, ranking.Score(rarity, _weights[piece], _lengths[piece]));
        }
    }
}

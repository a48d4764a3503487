using Reftel.Reading.Text;
using Reftel.Server.Documents;

namespace Reftel.Server.Statements;

/// <summary>The statements that begin in the words of a paragraph, or of the title.</summary>
/// <param name="Words">Id of the element of the words: <c>p3</c>, <c>title</c>.</param>
/// <param name="All">In the order of the text.</param>
public sealed record StatementsBeside(string Words, IReadOnlyList<StatementView> All)
{
    /// <summary>Kinds in the order of their first statement, with how many there are.</summary>
    public IEnumerable<(string Kind, int Count)> Kinds => All.CountBy(view => view.Kind).Select(kind => (kind.Key, kind.Value));

    /// <summary>All paragraphs that have any.</summary>
    internal static List<StatementsBeside> Of(StatedDocument stated) =>
    [
        .. stated.Statements.Where(view => view.Pieces.Count > 0).GroupBy(view => view.Pieces[0].Words.Id)
            .Select(group => new StatementsBeside(group.Key, [.. group])),
    ];

    /// <summary>Where the parts of a statement stand in the words, for a script: <c>content p3 10 40;cue p3 4 9</c>.</summary>
    internal static string Places(DocumentView view, StatementView statement)
    {
        var places = new List<string>();
        foreach ((MarkKind kind, TextSpan span) in StatementContext.Parts(statement))
        {
            places.AddRange(WordsPiece.Of(view, span).Select(piece => string.Create(
                System.Globalization.CultureInfo.InvariantCulture, $"{kind.ToString().ToLowerInvariant()} {piece.Words.Id} {piece.Start} {piece.End}")));
        }

        return string.Join(';', places);
    }
}

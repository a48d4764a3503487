using System.Buffers;

namespace Reftel.Reading.Reports.Citations;

/// <summary>A quoted title that stands behind its link: <c>https://paper.example/mills, "The Mills of the North", 12 May 2019</c>.</summary>
internal static class TitleBehind
{
    private const int MostNameWords = 3;

    private static readonly SearchValues<char> Between = SearchValues.Create(" \n,:-\u2013\u2014(");

    /// <param name="behind">The words behind the link that belong to it.</param>
    /// <param name="linked">Words that the link stands on, or null: the name of a paper or an author where it is short and the quotation is longer.</param>
    public static (string Title, int Start, int End)? Read(ReadOnlySpan<char> behind, string? linked)
    {
        int at = behind.IndexOfAnyExcept(Between);
        if (at < 0 || !CitationFacts.IsOpeningQuote(behind[at]) || CitationFacts.Title(behind) is not { } title || title.Start != at || behind[..at].Contains(':') && linked is not null)
        {
            return null;
        }

        // A sentence goes on behind a quotation, and a paper stands in guillemets behind a linked headline.
        bool speech = behind[title.End..].TrimStart(" ,") is [var next, ..] && char.IsLower(next) && behind[title.End..].StartsWith(" ");
        bool name = linked is null || (behind[at] != '\u00AB' && Words(linked) <= MostNameWords && Words(linked) < Words(title.Title));
        return name && !speech ? title : null;
    }

    private static int Words(string words) => words.AsSpan().Count(' ') + 1;
}

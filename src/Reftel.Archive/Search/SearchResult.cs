using System.Collections.Immutable;
using Reftel.Archive.Search.Facets;
using Reftel.Archive.Search.Queries;
using Reftel.Archive.Search.Snippets;
using Reftel.Archive.Search.Terms;
using Reftel.Reading.Text;

namespace Reftel.Archive.Search;

/// <summary>The answer to a query.</summary>
/// <param name="Query">The query as it was understood; as typed, when it was not.</param>
/// <param name="Error">What is wrong with it, or null.</param>
/// <param name="Total">Hits in all: pieces of documents.</param>
/// <param name="Documents">Documents that answer.</param>
/// <param name="Facets">Over all documents that answer.</param>
/// <param name="Hits">Those of the page asked for.</param>
public sealed record SearchResult(
    string Query, QueryError? Error, long Total, long Documents, SearchFacets Facets, ImmutableArray<SearchHit> Hits)
{
    /// <summary>What of the query was passed over, or may not mean what its writer thinks; places in the query as typed.</summary>
    public ImmutableArray<QueryError> Notices { get; init; } = [];

    /// <summary>Documents that answer and were added behind the mark of <see cref="SearchOptions.Since"/>; null where none was given.</summary>
    public long? NewDocuments { get; init; }

    /// <summary>Documents that would answer but were left out, since a newer version of them is kept (see <see cref="SearchOptions.AllVersions"/>).</summary>
    public long OlderVersions { get; init; }

    /// <summary>The earliest date of a document that answers, as partial as it is known: 2007-12; null where no date is known.</summary>
    public string? FirstDate { get; init; }

    /// <summary>The latest one.</summary>
    public string? LastDate { get; init; }

    /// <summary>What the words of the query mean in this archive; null for a query that cannot be read.</summary>
    internal WordFinder? Words { get; init; }
}

/// <summary>A piece of a document that answers a query.</summary>
/// <param name="Document">Id of the document.</param>
/// <param name="Title">Its title, or null.</param>
/// <param name="Date">Its date, or null.</param>
/// <param name="Form">telegram, report or text.</param>
/// <param name="Piece">What the piece is: title, head, paragraph, note, tail.</param>
/// <param name="Paragraph">The printed number of the piece, or null.</param>
/// <param name="Voice">Who speaks in it, or null.</param>
/// <param name="Span">Its place in the source text, in code points.</param>
/// <param name="Score">BM25; 0 where no word was asked for.</param>
/// <param name="Snippet">The words around what was found.</param>
/// <param name="Reasons">Why it is a hit.</param>
public sealed record SearchHit(
    string Document, string? Title, string? Date, string Form, string Piece, int? Paragraph, string? Voice, TextSpan Span, double Score,
    Snippet Snippet, ImmutableArray<MatchReason> Reasons)
{
    /// <summary>Whether its document was added behind the mark of <see cref="SearchOptions.Since"/>.</summary>
    public bool IsNew { get; init; }

    /// <summary>Hash of the file of its document, whose text the span is of.</summary>
    public string Sha256 { get; init; } = "";

    /// <summary>Which version of the document it is in, from 1.</summary>
    public int Version { get; init; } = 1;

    /// <summary>How many versions of the document are kept; the last is the newest.</summary>
    public int Versions { get; init; } = 1;
}

/// <summary>Why a piece is a hit.</summary>
/// <param name="Kind">In which way.</param>
/// <param name="Term">The part of the query.</param>
/// <param name="Found">The words as the text has them; for a field null.</param>
public sealed record MatchReason(MatchKind Kind, string Term, string? Found);

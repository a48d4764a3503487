using System.Collections.Immutable;
using Reftel.Analysis.Ledger;
using Reftel.Analysis.Questions;
using Reftel.Analysis.Questions.Sources;
using Reftel.Archive.Search;
using Reftel.Archive.Store;

namespace Reftel.Archive.Questions;

/// <summary>Places in the archive that may be observations of an indicator: what its queries find. A person looks and decides.</summary>
internal static class QuestionCandidates
{
    /// <summary>The answers to the queries of an indicator, in their order.</summary>
    /// <param name="store">The archive.</param>
    /// <param name="sources">The same as the reader sees it.</param>
    /// <param name="question">The question.</param>
    /// <param name="indicator">One of its indicators.</param>
    /// <param name="limit">Hits of a query at most.</param>
    public static ImmutableArray<QueryCandidates> Of(IArchiveStore store, ArchiveQuestionSources sources, Question question, Indicator indicator, int limit)
    {
        var known = question.Observations.Where(observation => observation.Indicator == indicator.Id).SelectMany(observation => observation.Evidence)
            .Where(evidence => evidence.Kind != EvidenceKind.Address)
            .Select(evidence => evidence.Kind == EvidenceKind.Statement ? SourceNames.DocumentOf(evidence.Target) : evidence.Target)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        var search = new ArchiveSearch(store);
        var seen = new Dictionary<string, bool>(StringComparer.Ordinal);
        return [.. indicator.Queries.Select(Answer)];

        QueryCandidates Answer(string query)
        {
            // What the reader may not see is passed over, so that as many are shown as he may see.
            int hidden = sources.SeesAll ? 0 : Search(query, int.MaxValue, withWords: false).Hits.Count(hit => !MaySee(hit.Document));
            SearchResult found = Search(query, limit + hidden, withWords: true);
            SearchResult remarks = found with { Total = 0, Documents = 0, Hits = [], OlderVersions = 0, FirstDate = null, LastDate = null, Words = null };
            return new QueryCandidates(query, remarks, [.. found.Hits.Where(hit => MaySee(hit.Document)).Take(limit).Select(hit => new CandidateHit(hit, known.Contains(hit.Document)))]);
        }

        SearchResult Search(string query, int most, bool withWords) =>
            search.Search(query, new SearchOptions { Limit = most, Facets = false, Order = SearchOrder.Newest, WithWords = withWords });

        bool MaySee(string document)
        {
            if (!sources.SeesAll && !seen.TryGetValue(document, out _))
            {
                seen.Add(document, sources.Document(document) is not null);
            }

            return sources.SeesAll || seen[document];
        }
    }
}

/// <summary>What one query finds.</summary>
/// <param name="Query">As the file has it.</param>
/// <param name="Result">What is wrong with the query; without its hits and counts, of which the reader may not see all.</param>
/// <param name="Hits">The latest first, those that the reader may see.</param>
internal sealed record QueryCandidates(string Query, SearchResult Result, ImmutableArray<CandidateHit> Hits);

/// <summary>A hit.</summary>
/// <param name="Hit">The piece of a document.</param>
/// <param name="IsObserved">Whether an observation of the indicator names its document already.</param>
internal sealed record CandidateHit(SearchHit Hit, bool IsObserved);

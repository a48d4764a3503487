using System.Collections.Immutable;
using Reftel.Analysis.Drafting.Layout;
using Reftel.Analysis.Drafting.Notes;

namespace Reftel.Analysis.Drafting;

/// <summary>Whether a draft has what it needs to be written. What the craft asks of its sentences is the matter of lint.</summary>
public static class DraftCheck
{
    private static readonly System.Buffers.SearchValues<char> NotInAddresses = System.Buffers.SearchValues.Create(" \t\r\n\"<>\\");

    /// <summary>What is missing or wrong, in the order of the draft; of a draft without problems every form can be written.</summary>
    public static ImmutableArray<DraftProblem> Of(Draft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var problems = ImmutableArray.CreateBuilder<DraftProblem>();
        if (string.IsNullOrWhiteSpace(draft.Title))
        {
            problems.Add(new DraftProblem(DraftCodes.Missing, "the draft has no title", null));
        }

        if (draft.Date.Day == 0)
        {
            problems.Add(new DraftProblem(DraftCodes.Value, $"\"{draft.Date}\" is no whole day; the date of a draft is one", null));
        }

        if (!draft.Sentences.Any())
        {
            problems.Add(new DraftProblem(DraftCodes.Missing, "the draft has no sentence; write one under a section, as headline or evidence", null));
        }

        var sources = new HashSet<string>(StringComparer.Ordinal);
        foreach (DraftSentence sentence in draft.Sentences)
        {
            Check(sentence, problems);
            foreach (DraftCitation citation in sentence.Citations.Where(citation => sources.Add(citation.Source.Key)))
            {
                Check(citation.Source, sentence.Place, problems);
            }
        }

        return problems.ToImmutable();
    }

    private static void Check(DraftSentence sentence, ImmutableArray<DraftProblem>.Builder problems)
    {
        if (string.IsNullOrWhiteSpace(sentence.Text))
        {
            problems.Add(new DraftProblem(DraftCodes.Missing, "this sentence has no words", sentence.Place));
        }

        if (sentence.Estimate is { } estimate)
        {
            if (SentenceWords.PlaceOf(sentence.Text, estimate.Term) < 0)
            {
                problems.Add(new DraftProblem(DraftCodes.Value, $"the word \"{estimate.Term}\" does not stand in the sentence; write it as it stands there", sentence.Place));
            }

            if (!(estimate.Low >= 0 && estimate.Low <= estimate.High && estimate.High <= 1))
            {
                problems.Add(new DraftProblem(DraftCodes.Value, "a range goes from its lower to its upper end, both from 0 to 1: low: 0.55, high: 0.80", sentence.Place));
            }
        }

        if (sentence.Marking is { } marking && !Markings.IsMark(marking))
        {
            problems.Add(new DraftProblem(DraftCodes.Marking, $"\"{marking}\" is no portion mark; write it without brackets, as U, C, S/NF", sentence.Place));
        }
    }

    private static void Check(DraftSource source, DraftPlace? place, ImmutableArray<DraftProblem>.Builder problems)
    {
        if (source.Url is { } url && !IsAddress(url))
        {
            problems.Add(new DraftProblem(DraftCodes.Source, $"\"{url}\" is no address; write it whole, as https://example.org/page", place));
        }
        else if (source.Url is null && SourceWords.TelegramOf(source) is null && (source.Title is null || source.Date is null))
        {
            problems.Add(new DraftProblem(
                DraftCodes.Source, $"nobody could find the source \"{source.Key}\" again; give its url, or the number of a telegram as document, or title and date", place));
        }
    }

    private static bool IsAddress(string url)
    {
        int host = url.IndexOf("://", StringComparison.Ordinal);
        return host > 0 && url[..host].ToLowerInvariant() is "http" or "https" && url.Length > host + 5 && url.AsSpan(host + 3).IndexOf('.') > 0
            && !url.AsSpan().ContainsAny(NotInAddresses) && !url.Any(char.IsControl);
    }
}

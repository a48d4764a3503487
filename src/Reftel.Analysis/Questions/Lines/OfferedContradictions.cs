using System.Collections.Immutable;
using Reftel.Analysis.Questions.Sources;
using Reftel.Reading.Statements.Contradictions;

namespace Reftel.Analysis.Questions.Lines;

/// <summary>Pairs that may contradict each other: within the documents of a line as reading found them, and between its judgements.</summary>
internal static class OfferedContradictions
{
    // Each judgement is compared with a fixed number before it.
    private const int LookBack = 60;

    // As within documents: fewer shared words are chance.
    private const int LeastWords = 3;

    public static ImmutableArray<OfferedContradiction> Of(ImmutableArray<LineEntry> entries, IQuestionSources sources)
    {
        ImmutableArray<OfferedContradiction>.Builder offered = ImmutableArray.CreateBuilder<OfferedContradiction>();
        foreach (string document in entries.Select(entry => entry.Document.Id).Distinct(StringComparer.Ordinal))
        {
            SourceStatements said = sources.Statements(document)!;
            var byId = said.All.ToDictionary(statement => statement.Id, StringComparer.Ordinal);
            offered.AddRange(said.Contradictions
                .Where(pair => byId.ContainsKey(pair.First) && byId.ContainsKey(pair.Second))
                .Select(pair => new OfferedContradiction(byId[pair.First], byId[pair.Second], pair.Reason)));
        }

        var test = new ChangeTest();
        HashSet<string>[] stems = [.. entries.Select(entry => ContentStems.Of($"{entry.Statement.About} {entry.Statement.Content}"))];
        for (int later = 1; later < entries.Length; later++)
        {
            for (int earlier = Math.Max(0, later - LookBack); earlier < later; earlier++)
            {
                if (entries[earlier].Document.Id != entries[later].Document.Id && AreOfOneMatter(entries[earlier], entries[later], stems[earlier], stems[later])
                    && Reason(entries[earlier].Statement, entries[later].Statement, test) is { } reason)
                {
                    offered.Add(new OfferedContradiction(entries[earlier].Statement, entries[later].Statement, reason));
                }
            }
        }

        return offered.ToImmutable();
    }

    // A person said that both speak of one hypothesis, or they share most of the words of one.
    private static bool AreOfOneMatter(LineEntry one, LineEntry other, HashSet<string> stems, HashSet<string> others)
    {
        int shared = stems.Count(others.Contains);
        return (one.Kept.Hypothesis is { } hypothesis && hypothesis == other.Kept.Hypothesis)
            || (shared >= LeastWords && shared * 2 >= Math.Min(stems.Count, others.Count));
    }

    private static string? Reason(SourceStatement one, SourceStatement other, ChangeTest test)
    {
        if (test.IntervalOf(one) is { } first && test.IntervalOf(other) is { } second)
        {
            return ChangeTest.Meet(first, second) ? null : "intervals do not meet";
        }

        return one.Negated != other.Negated ? "denied and affirmed" : null;
    }
}

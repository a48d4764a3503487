using System.Collections.Immutable;
using Reftel.Analysis.Questions.Sources;

namespace Reftel.Analysis.Questions.Lines;

/// <summary>Which judgements fall where sources are withdrawn. A judgement falls when all of its sources have; one whose document is cited by another draws that with it.</summary>
public static class Withdrawals
{
    /// <summary>How judgements stand, in their order.</summary>
    /// <param name="entries">Judgements of a line.</param>
    /// <param name="withdrawn">Addresses, hosts, ids of documents or statements.</param>
    public static ImmutableArray<JudgementStanding> Of(IReadOnlyList<LineEntry> entries, IReadOnlyList<string> withdrawn)
    {
        ArgumentNullException.ThrowIfNull(entries);
        ArgumentNullException.ThrowIfNull(withdrawn);
        var run = new WithdrawalRun(entries, withdrawn);
        return run.Standings();
    }
}

/// <summary>How a judgement stands.</summary>
/// <param name="State">Whether it stands.</param>
/// <param name="Reasons">Which sources are gone or weakened, and why.</param>
public sealed record JudgementStanding(JudgementState State, ImmutableArray<string> Reasons)
{
    public static JudgementStanding Sound { get; } = new(JudgementState.Stands, []);
}

public enum JudgementState
{
    Stands,

    /// <summary>Some of its sources are gone, or rest on what is gone.</summary>
    Weakened,

    /// <summary>All of its sources are gone, or it was withdrawn itself.</summary>
    Falls,
}

/// <summary>One pass over judgements, repeated only for those that cite a document in which a judgement fell.</summary>
internal sealed class WithdrawalRun
{
    private readonly IReadOnlyList<LineEntry> _entries;
    private readonly IReadOnlyList<string> _withdrawn;
    private readonly JudgementStanding[] _standings;
    private readonly Dictionary<string, List<int>> _ofDocument;
    private readonly Dictionary<string, List<int>> _citing = new(StringComparer.OrdinalIgnoreCase);

    public WithdrawalRun(IReadOnlyList<LineEntry> entries, IReadOnlyList<string> withdrawn)
    {
        (_entries, _withdrawn) = (entries, withdrawn);
        _standings = [.. entries.Select(_ => JudgementStanding.Sound)];
        _ofDocument = Enumerable.Range(0, entries.Count).GroupBy(i => entries[i].Document.Id, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(group => group.Key, group => group.ToList(), StringComparer.OrdinalIgnoreCase);
        foreach ((int place, string cited) in entries.SelectMany((entry, i) => entry.Support.Sources.Where(source => source.Document is not null).Select(source => (i, source.Document!))))
        {
            if (!_citing.TryGetValue(cited, out List<int>? places))
            {
                _citing.Add(cited, places = []);
            }

            places.Add(place);
        }
    }

    public ImmutableArray<JudgementStanding> Standings()
    {
        // A standing only ever worsens, so this ends.
        var waiting = new Queue<int>(Enumerable.Range(0, _entries.Count));
        while (waiting.TryDequeue(out int place))
        {
            JudgementStanding standing = Of(_entries[place]);
            JudgementState before = _standings[place].State;
            _standings[place] = standing;
            if (standing.State > before && _citing.TryGetValue(_entries[place].Document.Id, out List<int>? citing))
            {
                citing.ForEach(waiting.Enqueue);
            }
        }

        return [.. _standings];
    }

    private JudgementStanding Of(LineEntry entry)
    {
        if (_withdrawn.FirstOrDefault(name => SourceNames.IsOfDocument(name, entry.Document.Id, entry.Statement.Id)) is { } itself)
        {
            return new JudgementStanding(JudgementState.Falls, [$"{itself} is withdrawn itself"]);
        }

        var reasons = new List<string>();
        int gone = 0;
        foreach (RestsOn source in entry.Support.Sources)
        {
            (bool isGone, string? reason) = Of(source);
            gone += isGone ? 1 : 0;
            if (reason is not null)
            {
                reasons.Add(reason);
            }
        }

        return reasons.Count == 0 ? JudgementStanding.Sound
            : new JudgementStanding(gone == entry.Support.Sources.Length ? JudgementState.Falls : JudgementState.Weakened, [.. reasons]);
    }

    private (bool IsGone, string? Reason) Of(RestsOn source)
    {
        if (_withdrawn.Any(name => SourceNames.Is(name, source)))
        {
            return (true, $"{source.Name} is withdrawn");
        }

        if (source.Document is not { } document || !_ofDocument.TryGetValue(document, out List<int>? judgements))
        {
            return (false, null);
        }

        string[] fallen = [.. judgements.Where(place => _standings[place].State == JudgementState.Falls).Select(place => _entries[place].Statement.Id)];
        return fallen.Length == judgements.Count ? (true, $"{source.Name} is {document}, whose judgements fall: {string.Join(", ", fallen)}")
            : judgements.Any(place => _standings[place].State != JudgementState.Stands) ? (false, $"{source.Name} is {document}, whose judgements are weakened")
            : (false, null);
    }
}

using System.Collections.Immutable;
using Reftel.Reading.Lists;

namespace Reftel.Analysis.Drafting.Files;

/// <summary>What is wrong with a file, as it is found.</summary>
internal sealed class ProblemList
{
    // A file that is no draft at all is told a hundred times and not more.
    private const int Most = 100;

    private readonly List<DraftProblem> _all = [];

    public bool IsEmpty => _all.Count == 0;

    public void Add(YamlNode at, string code, string message) => Add(new DraftProblem(code, message, PlaceOf(at)));

    /// <summary>Keeps a problem once: the members of an item are looked at as those of its sentence and of its frame.</summary>
    public void Add(DraftProblem problem)
    {
        if (_all.Count < Most && !_all.Contains(problem))
        {
            _all.Add(problem);
        }
    }

    public ImmutableArray<DraftProblem> ToImmutable() => [.. _all.OrderBy(problem => (problem.Place?.Line ?? 0, problem.Place?.Column ?? 0))];

    public static DraftPlace PlaceOf(YamlNode node) => new(node.Line, node.Column);
}

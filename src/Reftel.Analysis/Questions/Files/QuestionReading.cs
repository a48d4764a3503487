namespace Reftel.Analysis.Questions.Files;

/// <summary>What the readers of a file share: its problems, the ids that it gives, and those that it names.</summary>
internal sealed class QuestionReading
{
    // A file that is no question at all is told a hundred times and not more.
    private const int MostProblems = 100;

    private readonly List<QuestionProblem> _problems = [];
    private readonly Dictionary<string, HashSet<string>> _ids = new(StringComparer.Ordinal);
    private readonly List<(YamlValue At, string Kind, string Id)> _named = [];

    /// <summary>By place.</summary>
    public IEnumerable<QuestionProblem> Problems => _problems.OrderBy(problem => (problem.Line, problem.Column));

    public void Report(YamlValue at, string code, string message) => Add(at, code, false, message);

    public void Warn(YamlValue at, string code, string message) => Add(at, code, true, message);

    /// <summary>Keeps an id that the file gives; one that stands twice is told.</summary>
    public void Give(YamlValue at, string kind, string id)
    {
        if (!_ids.TryGetValue(kind, out HashSet<string>? ids))
        {
            _ids.Add(kind, ids = new HashSet<string>(StringComparer.Ordinal));
        }

        if (!ids.Add(id))
        {
            Report(at, QuestionCodes.Twice, $"there is another {kind} \"{id}\"; give this one an id of its own");
        }
    }

    /// <summary>Keeps an id that the file names; <see cref="CheckNames"/> looks for it when all is read.</summary>
    public void Name(YamlValue at, string kind, string id) => _named.Add((at, kind, id));

    public void CheckNames()
    {
        foreach ((YamlValue at, string kind, string id) in _named)
        {
            if (!_ids.TryGetValue(kind, out HashSet<string>? ids) || !ids.Contains(id))
            {
                string known = ids is null ? "the file has none" : $"the file has {string.Join(", ", ids.Order(StringComparer.Ordinal).Take(20))}";
                Report(at, QuestionCodes.Dangling, $"there is no {kind} \"{id}\"; {known}");
            }
        }
    }

    private void Add(YamlValue at, string code, bool isWarning, string message)
    {
        if (_problems.Count < MostProblems)
        {
            _problems.Add(new QuestionProblem(at.Line, at.Column, code, isWarning, message));
        }
    }
}

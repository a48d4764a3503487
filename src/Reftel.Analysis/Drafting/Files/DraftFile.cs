using System.Collections.Immutable;

namespace Reftel.Analysis.Drafting.Files;

/// <summary>A draft as a file: YAML, or JSON, which is YAML too. docs/draft.md describes the form.</summary>
public static class DraftFile
{
    /// <summary>Reads a draft. Never throws on any text.</summary>
    /// <param name="text">The file.</param>
    /// <returns>The draft where the file has no problem, else what is wrong, by place.</returns>
    public static DraftReading Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var problems = new ProblemList();
        DraftPlace? envelope = null;
        Draft? draft = DraftYaml.Root(text, problems) is { } root ? DraftReader.Read(root, problems, out envelope) : null;
        foreach (DraftProblem problem in problems.IsEmpty && draft is not null ? DraftCheck.Of(draft) : [])
        {
            problems.Add(problem);
        }

        return problems.IsEmpty ? new DraftReading(draft, []) { Envelope = envelope } : new DraftReading(null, problems.ToImmutable());
    }
}

/// <summary>What was read of a file.</summary>
/// <param name="Draft">Null where there are problems.</param>
/// <param name="Problems">By place.</param>
public sealed record DraftReading(Draft? Draft, ImmutableArray<DraftProblem> Problems)
{
    /// <summary>Where the envelope of a telegram stands, or null.</summary>
    public DraftPlace? Envelope { get; init; }
}

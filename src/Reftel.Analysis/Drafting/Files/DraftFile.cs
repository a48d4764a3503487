using System.Collections.Immutable;
using Reftel.Reading.Lists;

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
        Draft? draft = null;
        if (DraftYaml.Root(text, problems) is { } root)
        {
            if (IsQuestion(root))
            {
                problems.Add(root, DraftCodes.Syntax, "this is a question and no draft; its next update is made without --from: reftel draft QUESTION --since DATE");
            }
            else
            {
                draft = DraftReader.Read(root, problems, out envelope);
            }
        }

        foreach (DraftProblem problem in problems.IsEmpty && draft is not null ? DraftCheck.Of(draft) : [])
        {
            problems.Add(problem);
        }

        return problems.IsEmpty ? new DraftReading(draft, []) { Envelope = envelope } : new DraftReading(null, problems.ToImmutable());
    }

    private static bool IsQuestion(YamlNode root) =>
        root.Members is { } members && members.Any(member => member.Key.Scalar == "schema" && member.Value.Scalar?.StartsWith("reftel/question/", StringComparison.Ordinal) == true);
}

/// <summary>What was read of a file.</summary>
/// <param name="Draft">Null where there are problems.</param>
/// <param name="Problems">By place.</param>
public sealed record DraftReading(Draft? Draft, ImmutableArray<DraftProblem> Problems)
{
    /// <summary>Where the envelope of a telegram stands, or null.</summary>
    public DraftPlace? Envelope { get; init; }
}

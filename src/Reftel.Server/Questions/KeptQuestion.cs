using System.Collections.Immutable;
using Reftel.Analysis.Questions;
using Reftel.Analysis.Questions.Files;
using Reftel.Archive.Questions;

namespace Reftel.Server.Questions;

/// <summary>A question file of the folder.</summary>
/// <param name="Name">Of the file, without its ending: what addresses call it, as the command does.</param>
/// <param name="FileName">With its ending.</param>
/// <param name="File">What was read, or null.</param>
/// <param name="Failure">Why it cannot be read, or null.</param>
public sealed record KeptQuestion(string Name, string FileName, QuestionFile? File, string? Failure)
{
    public Question? Question => File?.Question;

    /// <summary>SHA-256 of its bytes; empty where nobody asked for it.</summary>
    public string Hash { get; init; } = "";

    /// <summary>The title, or the name where there is none.</summary>
    public string Title => Question is { Title.Length: > 0 } question ? question.Title : Name;

    /// <summary>What keeps it from being answered.</summary>
    public ImmutableArray<QuestionProblem> Errors => [.. File?.Problems.Where(problem => !problem.IsWarning) ?? []];

    public string Address => $"/questions/{Uri.EscapeDataString(Name)}";

    internal static KeptQuestion Read(string path)
    {
        (QuestionFile? file, string? failure) = QuestionFolder.Read(path);
        return Of(path, file, failure);
    }

    internal static KeptQuestion Of(string path, QuestionFile? file, string? failure) => new(Path.GetFileNameWithoutExtension(path), Path.GetFileName(path), file, failure);
}

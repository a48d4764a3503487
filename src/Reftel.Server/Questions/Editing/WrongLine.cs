using System.Collections.Immutable;
using Reftel.Analysis.Questions.Files;

namespace Reftel.Server.Questions.Editing;

/// <summary>What is wrong with a text, with the line it stands on.</summary>
/// <param name="Problem">What is wrong, and where.</param>
/// <param name="Words">The line, cut around the place where it is long.</param>
/// <param name="Pointer">A sign below the column.</param>
public sealed record WrongLine(QuestionProblem Problem, string Words, string Pointer)
{
    // Of a longer line what stands around the place.
    private const int Widest = 120;
    private const int Before = 60;

    internal static ImmutableArray<WrongLine> Of(string text, IEnumerable<QuestionProblem> problems)
    {
        string[] lines = text.ReplaceLineEndings("\n").Split('\n');
        return
        [
            .. problems.Select(problem =>
            {
                string line = problem.Line >= 1 && problem.Line <= lines.Length ? lines[problem.Line - 1] : "";
                int column = Math.Clamp(problem.Column - 1, 0, line.Length);
                int from = line.Length > Widest ? Math.Clamp(column - Before, 0, line.Length - Widest) : 0;
                string shown = line.Substring(from, Math.Min(Widest, line.Length - from)).Replace('\t', ' ');
                return new WrongLine(problem, shown, $"{new string(' ', column - from)}^");
            }),
        ];
    }
}

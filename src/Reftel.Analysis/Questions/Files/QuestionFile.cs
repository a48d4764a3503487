using System.Collections.Immutable;

namespace Reftel.Analysis.Questions.Files;

/// <summary>A question with the text it was read from; see docs/question.md.</summary>
/// <param name="Question">What was understood; where there are errors, it is not all.</param>
/// <param name="Text">The whole file.</param>
/// <param name="Problems">What is wrong with it, by place.</param>
public sealed record QuestionFile(Question Question, string Text, ImmutableArray<QuestionProblem> Problems)
{
    public const string Schema = "reftel/question/1";

    /// <summary>The largest file that is worth opening; more characters are not read.</summary>
    public const int MostBytes = 4 * YamlTree.MostCharacters;

    /// <summary>Whether it can be used.</summary>
    public bool IsSound => !Problems.Any(problem => !problem.IsWarning);

    /// <summary>Reads a file. Never throws on any text.</summary>
    public static QuestionFile Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (YamlTree.Read(text, out QuestionProblem? problem) is not { } root)
        {
            return new QuestionFile(new Question { Id = "", Title = "" }, text, [problem!]);
        }

        var reading = new QuestionReading();
        Question question = QuestionReader.Read(root, reading);
        return new QuestionFile(question, text, [.. reading.Problems]);
    }
}

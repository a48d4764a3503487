using System.Collections.Immutable;

namespace Reftel.Analysis.Questions.Files;

/// <summary>What a file may have, and a careful reader would ask about.</summary>
internal static class QuestionChecks
{
    // Of fewer grades a share says nothing.
    private const int LeastGrades = 5;
    private const double MostOnDiagonal = 0.8;

    public static void Check(Question question, YamlFields fields, QuestionReading reading)
    {
        if (question.Hypotheses.Length < 2)
        {
            reading.Warn(fields.At("hypotheses"), QuestionCodes.NoAlternative, "a question has at least two hypotheses; with one there is nothing to tell apart");
        }

        foreach ((Indicator indicator, YamlValue at) in question.Indicators.Zip(fields["indicators"]?.Items ?? []))
        {
            Check(indicator, question.Hypotheses, at, reading);
        }

        Diagonal(question.Grades, fields, reading);
    }

    private static void Check(Indicator indicator, ImmutableArray<Hypothesis> hypotheses, YamlValue at, QuestionReading reading)
    {
        if (hypotheses.Length > 1 && hypotheses.Select(hypothesis => indicator.On(hypothesis.Id)).Distinct().Count() == 1)
        {
            reading.Warn(at, QuestionCodes.SameForAll, $"the indicator \"{indicator.Id}\" says the same of all hypotheses; seeing it tells none of them apart");
        }

        string[] failed = [.. indicator.Tests.All.Where(pair => pair.Test.Answer == TestAnswer.No).Select(pair => pair.Word)];
        if (failed.Length > 0)
        {
            reading.Warn(at, QuestionCodes.TestFailed, $"the indicator \"{indicator.Id}\" is not {string.Join(", not ", failed)}; word it otherwise, or weigh it so");
        }
    }

    // In field reports the two axes went together in 87 of 100 (Baker 1968), which says that one was read off the other.
    private static void Diagonal(ImmutableArray<SourceGrade> grades, YamlFields fields, QuestionReading reading)
    {
        SourceGrade[] both = [.. grades.Where(grade => grade is { Reliability: not null, Credibility: not null })];
        int diagonal = both.Count(grade => grade.IsDiagonal);
        if (both.Length >= LeastGrades && diagonal > both.Length * MostOnDiagonal)
        {
            reading.Warn(fields.At("grades"), QuestionCodes.Diagonal,
                $"{diagonal} of {both.Length} grades say the same on both axes (A1, B2 ...); rate the source and what it says one without the other");
        }
    }
}

namespace Reftel.Analysis.Questions.Lines;

/// <summary>Words of a judgement line.</summary>
public static class LineWords
{
    public static string ToWord(this JudgementState state) => state switch { JudgementState.Weakened => "weakened", JudgementState.Falls => "falls", _ => "stands" };

    public static string ToWord(this StrengthKind kind) => kind switch
    {
        StrengthKind.Same => "same",
        StrengthKind.Higher => "higher",
        StrengthKind.Lower => "lower",
        StrengthKind.Wider => "wider",
        StrengthKind.Narrower => "narrower",
        _ => "unknown",
    };
}

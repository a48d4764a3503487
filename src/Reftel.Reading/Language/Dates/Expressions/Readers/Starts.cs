using Reftel.Reading.Language.Dates.Expressions.Tables;
using Reftel.Reading.Language.Dates.Expressions.Tokens;

namespace Reftel.Reading.Language.Dates.Expressions.Readers;

/// <summary>Whether an expression may begin at a place: a quick question that most words of prose answer with no, by themselves or by the word behind them.</summary>
internal static class Starts
{
    public static bool May(TimeTokens t, int at)
    {
        Token token = t[at];
        switch (token.Kind)
        {
            case Kind.Other:
                return token.Value == TimeWord.Begins || IsLetterOfNumber(t, at, token) || IsBareWord(t, at, token);
            case Kind.Mark:
                return (token.Value is '\'' or '\u2019' or '\u2018' && t.IsGlued(at + 1) && t.Is(at + 1, Kind.Number)) || token.Value is '\u00BD' or '\u00BC';
            case Kind.Small:
                return MayLead((Small)token.Value, t, at);
            case Kind.Relation:
                return IsTimely(t, at + 1) || t.Is(at + 1, Small.Times) || t.IsWord(at, "present") || t.IsWord(at, "past");
            case Kind.Vague:
                return IsTimely(t, at + 1) || t.Is(at + 1, Small.Of, Small.More);
            default:
                return true;
        }
    }

    // "Q4", "T18:00", "W46", "FY08", "I2 May", "II December"
    private static bool IsLetterOfNumber(TimeTokens t, int at, Token token) => token.Length <= 2
        && (t.Text[token.Start] is 'I' or 'l' or 'O' || (t.Is(at + 1, Kind.Number) && (t.IsGlued(at + 1) || token.Length == 2)));

    private static bool IsBareWord(TimeTokens t, int at, Token token) => token.Length switch
    {
        5 => (t.IsWord(at, "right") && t.IsWord(at + 1, "now")) || (t.IsWord(at, "these") && t.IsWord(at + 1, "days")),
        6 => t.IsWord(at, "fiscal") || t.IsWord(at, "school"),
        8 => t.IsWord(at, "calendar") || t.IsWord(at, "academic"),
        9 => t.IsWord(at, "financial"),
        3 => t.IsWord(at, "mid"),
        _ => false,
    };

    private static bool MayLead(Small word, TimeTokens t, int at) => word switch
    {
        Small.The => IsTimely(t, at + 1) || t.Is(at + 1, Kind.Edge) || t.Is(at + 1, Kind.Noon) || t.Is(at + 1, Small.Whole, Small.Later) || (t.Is(at + 1, Kind.Mark) && t.IsGlued(at + 2)),
        Small.A => t[at + 1].Kind is Kind.Unit or Kind.Vague or Kind.Cardinal || t.IsWord(at + 1, "second") || t.Is(at + 1, Small.Half, Small.Whole) || t.Is(at + 1, Small.More) || IsAdjective(t, at + 1),
        Small.Every => true,
        Small.About or Small.More or Small.Less or Small.Half or Small.Once or Small.Twice or Small.Later or Small.Earlier or Small.Whole or Small.All or Small.Date or Small.At or Small.Another or Small.Over => true,
        _ => false,
    };

    // "a full year", "an additional month"
    private static bool IsAdjective(TimeTokens t, int at) => t.Is(at, Kind.Other) && t.Is(at + 1, Kind.Unit);

    private static bool IsTimely(TimeTokens t, int at)
    {
        Token token = t[at];
        return token.Kind switch
        {
            Kind.Other => token.Value == TimeWord.Begins || t.Is(at + 1, Kind.Unit) || IsLetterOfNumber(t, at, token),
            Kind.Mark or Kind.Noon or Kind.Frequency or Kind.Reference or Kind.Edge => false,
            Kind.Small => (Small)token.Value is Small.Half or Small.Whole or Small.Only,
            _ => true,
        };
    }
}

using System.Globalization;
using System.Text;

namespace Reftel.Benchmarks.Archives;

/// <summary>Writes question files over the statements of an archive.</summary>
internal static class QuestionWriter
{
    private const int Indicators = 50;
    private const int Years = 15;

    private const string Head = """
        schema: reftel/question/1
        id: treaties
        title: Will the treaties be signed?
        hypotheses:
          - {id: signed, title: They are}
          - {id: stalled, title: They are not}
        status:
          - {id: moving, status: moving, trend: improved, when: {at-least: 3, of: every-indicator, are: seen}}

        """;

    /// <summary>A question with so many observations, spread over its indicators, fifteen years and all statements.</summary>
    public static string Observed(IReadOnlyList<string> statements, int observations)
    {
        var text = new StringBuilder(Head + "indicators:\n");
        for (int i = 0; i < Indicators; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  - {{id: sign-{i}, title: Sign {i}, for: [{(i % 2 == 0 ? "signed" : "stalled")}], decay: {90 + i}, queries: [treaty, sign AND treaty]}}\n");
        }

        text.Append("observations:\n");
        for (int i = 0; i < observations; i++)
        {
            DateOnly day = new DateOnly(1996, 1, 1).AddDays((int)((long)i * Years * 365 / observations));
            string state = (i % 7) switch { 0 => "not-seen", 1 => "reversed", _ => "seen" };
            text.Append(CultureInfo.InvariantCulture, $"  - {{indicator: sign-{i % Indicators}, on: {day:yyyy-MM-dd}, state: {state}, evidence: {statements[(int)((long)i * 7_919 % statements.Count)]}}}\n");
        }

        return text.ToString();
    }

    /// <summary>A question with so many judgements on its line, each of another document.</summary>
    public static string Judged(IReadOnlyList<string> statements, int judgements)
    {
        var text = new StringBuilder(Head + "indicators:\n  - {id: sign, title: Sign, for: [signed], queries: [treaty]}\njudgements:\n");
        for (int i = 0; i < judgements; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  - {{statement: {statements[(int)((long)i * statements.Count / judgements)]}, accepted-on: 2012-01-01, hypothesis: {(i % 2 == 0 ? "signed" : "stalled")}}}\n");
        }

        return text.ToString();
    }
}

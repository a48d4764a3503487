using Reftel.Analysis.Dates;
using Reftel.Analysis.Questions;
using Reftel.Archive.Wording;
using Reftel.Cli.Terminal;

namespace Reftel.Cli.Rendering;

/// <summary>A question for people.</summary>
internal static class QuestionText
{
    public static void Write(Page page, Question question)
    {
        page.Wide(question.Title, Style.Title);
        page.Wide($"{question.Id}{(question.AskedOn is { } asked ? $", asked on {asked.ToIso()}" : "")}{(question.Owner is { } owner ? $", {owner}" : "")}", Style.Faint);
        Section(page, "Hypotheses");
        foreach (Hypothesis hypothesis in question.Hypotheses)
        {
            Named(page, hypothesis.Id, hypothesis.Note is { } note ? $"{hypothesis.Title}: {note}" : hypothesis.Title);
        }

        Section(page, "Indicators");
        foreach (Indicator indicator in question.Indicators)
        {
            Write(page, indicator);
        }

        Section(page, "Assumptions");
        foreach (KeyAssumption assumption in question.Assumptions)
        {
            Named(page, assumption.Id, $"{assumption.Text} ({assumption.Rating.ToWord()}); broken by {assumption.BrokenBy}");
        }

        Section(page, "Status: the first rule that holds");
        foreach (StatusRule rule in question.Rules)
        {
            Named(page, rule.Id, $"{rule.Status}{(rule.Trend is { } trend ? $" ({trend.ToWord()})" : "")} when {string.Join(", and ", rule.Conditions.Select(QuestionWording.Words))}");
        }
    }

    internal static void Section(Page page, string title)
    {
        page.Blank();
        page.Wide(title, Style.Label);
    }

    /// <summary>An id and what it names; a long id stands on a line of its own.</summary>
    internal static void Named(Page page, string id, string text)
    {
        if (id.Length < Page.Margin)
        {
            page.Field(id, text);
            return;
        }

        page.Wide(id, Style.Label);
        page.Field("", text);
    }

    private static void Write(Page page, Indicator indicator)
    {
        Named(page, indicator.Id, indicator.Title);
        page.Field("", $"{QuestionWording.Bearings(indicator)}; holds {(indicator.DecayDays is { } days ? $"{days} days" : "for good")}", Style.Faint);
        page.Field("", string.Join(", ", indicator.Tests.All.Select(pair => $"{pair.Word}: {pair.Test.Answer.ToWord()}{(pair.Test.Note is { } note ? $" ({note})" : "")}")), Style.Faint);
        page.Fields("", indicator.LookedForIn.Select(place => $"looked for in {place}"));
    }
}

using System.Globalization;
using Reftel.Analysis.Dates;
using Reftel.Analysis.Questions;

namespace Reftel.Server.Questions;

/// <summary>A text of a question file that can be changed in the room.</summary>
/// <param name="Place">The way to it: <c>indicators/gates/title</c>.</param>
/// <param name="Value">What stands there; null where nothing does.</param>
public sealed record QuestionPlace(string Place, string? Value);

/// <summary>Which texts those are: what people word and reword. Ids stay, since other members and addresses name them.</summary>
internal static class QuestionPlaces
{
    public static IEnumerable<QuestionPlace> Of(Question question)
    {
        yield return new QuestionPlace("title", question.Title);
        yield return new QuestionPlace("asked-on", question.AskedOn?.ToIso());
        yield return new QuestionPlace("owner", question.Owner);
        yield return new QuestionPlace("note", question.Note);
        foreach (Hypothesis one in question.Hypotheses)
        {
            yield return new QuestionPlace($"hypotheses/{one.Id}/title", one.Title);
            yield return new QuestionPlace($"hypotheses/{one.Id}/note", one.Note);
        }

        foreach (Indicator one in question.Indicators)
        {
            yield return new QuestionPlace($"indicators/{one.Id}/title", one.Title);
            yield return new QuestionPlace($"indicators/{one.Id}/decay", one.DecayDays?.ToString(CultureInfo.InvariantCulture) ?? "never");
            yield return new QuestionPlace($"indicators/{one.Id}/note", one.Note);
        }

        foreach (KeyAssumption one in question.Assumptions)
        {
            yield return new QuestionPlace($"assumptions/{one.Id}/text", one.Text);
            yield return new QuestionPlace($"assumptions/{one.Id}/broken-by", one.BrokenBy);
            yield return new QuestionPlace($"assumptions/{one.Id}/rating", one.Rating.ToWord());
            yield return new QuestionPlace($"assumptions/{one.Id}/rated-on", one.RatedOn?.ToIso());
        }
    }
}

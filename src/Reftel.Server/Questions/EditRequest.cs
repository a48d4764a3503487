using Microsoft.AspNetCore.Http;
using Reftel.Analysis.Questions;
using Reftel.Analysis.Questions.Editing;
using Reftel.Server.Hosting;

namespace Reftel.Server.Questions;

/// <summary>What a form asks to change: a text at a place, or one observation more.</summary>
public sealed record EditRequest
{
    /// <summary>The place of a text; null where an observation is added.</summary>
    public string? Place { get; init; }

    public string Value { get; init; } = "";

    public string Indicator { get; init; } = "";

    public string On { get; init; } = "";

    public string State { get; init; } = "";

    /// <summary>One a line.</summary>
    public string Evidence { get; init; } = "";

    public string Note { get; init; } = "";

    /// <summary>Which bytes of the file the person saw.</summary>
    public string Stand { get; init; } = "";

    internal static async Task<EditRequest> Of(HttpContext context)
    {
        IFormCollection form = await context.Form();
        return new EditRequest
        {
            Place = form["place"].ToString() is { Length: > 0 } place ? place : null,
            Value = Text("value"),
            Indicator = Text("indicator"),
            On = Text("on"),
            State = Text("state"),
            Evidence = Text("evidence"),
            Note = Text("note"),
            Stand = Text("stand"),
        };

        // Browsers end the lines of a form with two signs.
        string Text(string name) => form[name].ToString().ReplaceLineEndings("\n").Trim();
    }

    /// <param name="text">The file.</param>
    /// <param name="question">What it says.</param>
    /// <param name="by">Who looked.</param>
    internal EditedFile Edit(string text, Question question, string by)
    {
        if (Place is { } place)
        {
            return QuestionPlaces.Of(question).FirstOrDefault(one => one.Place == place) is not { } known ? new EditedFile(null, $"{place} is nothing that can be changed here.")
                : Value.Length > 0 ? QuestionEdit.Set(text, place, Value)
                : known.Value is null ? new EditedFile(null, $"There is no {place}, and nothing was typed.")
                : QuestionEdit.Remove(text, place);
        }

        string[] evidence = Evidence.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return QuestionEdit.Add(text, "observations", EditValue.Mapping(
            ("indicator", EditValue.Of(Indicator)), ("on", EditValue.Of(On)), ("state", EditValue.Of(State)), ("evidence", EditValue.List(evidence)),
            ("by", by.Length == 0 ? null : EditValue.Of(by)), ("note", Note.Length == 0 ? null : EditValue.Of(Note))));
    }
}

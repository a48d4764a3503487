using Microsoft.AspNetCore.Http;
using Reftel.Analysis.Questions.Editing;
using Reftel.Server.Hosting;
using Reftel.Server.Questions.Editing;

namespace Reftel.Server.Questions;

/// <summary>What a form asks to change in a question file.</summary>
public sealed record EditRequest
{
    /// <summary>What the form is about: <c>question</c>, <c>judgements/3</c>, <c>judgements/+</c> for one more; null for the list of all.</summary>
    public string? Form { get; init; }

    /// <summary>Whether the item is to be taken out.</summary>
    public bool Removes { get; init; }

    /// <summary>What was typed, by the names of fields.</summary>
    public IReadOnlyDictionary<string, string> Fields { get; init; } = new Dictionary<string, string>();

    /// <summary>Which bytes of the file the person saw.</summary>
    public string Stand { get; init; } = "";

    /// <summary>Which item the person saw; empty where that is not said.</summary>
    public string Seen { get; init; } = "";

    internal static async Task<EditRequest> Of(HttpContext context)
    {
        IFormCollection form = await context.Form();
        return new EditRequest
        {
            Form = form["form"].ToString(),
            Removes = form["remove"].ToString().Length > 0,
            Stand = form["stand"].ToString(),
            Seen = form["seen"].ToString(),

            // Browsers end the lines of a form with two signs.
            Fields = form.Where(field => field.Key is not ("form" or "remove" or "stand" or "seen")).ToDictionary(field => field.Key, field => field.Value.ToString().ReplaceLineEndings("\n").Trim()),
        };
    }

    internal EditedFile Edit(string text) => Removes ? FormEdit.Remove(text, Form!) : FormEdit.Write(text, Form!, Fields);
}

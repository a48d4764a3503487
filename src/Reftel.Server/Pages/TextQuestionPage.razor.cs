using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Reftel.Analysis.Questions.Editing;
using Reftel.Analysis.Questions.Files;
using Reftel.Server.Hosting;
using Reftel.Server.Questions;
using Reftel.Server.Questions.Editing;

namespace Reftel.Server.Pages;

/// <content>Makes the page of <c>/questions/ID/edit/text</c>, and takes its form.</content>
public sealed partial class TextQuestionPage
{
    public static Task Answer(HttpContext context) => Write(context, null, null);

    /// <summary>Puts the text in the place of the file, or tells why not and leaves what was typed.</summary>
    public static async Task Change(HttpContext context)
    {
        IFormCollection form = await context.Form(QuestionFile.MostBytes);
        if (!form.TryGetValue("text", out Microsoft.Extensions.Primitives.StringValues values))
        {
            throw new BadHttpRequestException("The form has no text.", StatusCodes.Status400BadRequest);
        }

        string typed = values.ToString();
        string path = QuestionRequest.PathOf(context);
        if (await Task.Run(() => QuestionText.Change(path, form["stand"].ToString(), text => Edit(text, typed)), context.RequestAborted) is { } refused)
        {
            context.Response.StatusCode = refused.Status;
            await Write(context, typed, refused);
            return;
        }

        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = $"/questions/{Uri.EscapeDataString(context.Route("id"))}";
    }

    private static EditedFile Edit(string text, string typed) =>
        (PageText.FirstChanged(text) ?? PageText.FirstChanged(typed)) is { } changed ? new EditedFile(null, NotHere(changed)) : new EditedFile(LineEnds.Restore(text, typed), null);

    private static async Task Write(HttpContext context, string? typed, EditRefusal? refusal)
    {
        string path = QuestionRequest.PathOf(context);
        (KeptQuestion kept, QuestionText file) = await Task.Run(() => QuestionText.Kept(path), context.RequestAborted);
        string? text = file.Text;
        string? problem = refusal is { } refused ? $"Nothing was kept. {refused.Problem}"
            : text is null ? "The file is not in UTF-8, so that it can be changed by hand alone."
            : PageText.FirstChanged(text) is { } changed ? NotHere(changed)
            : null;
        await PageRenderer.Write<TextQuestionPage>(context, new Dictionary<string, object?>
        {
            [nameof(Of)] = kept,
            [nameof(Stand)] = file.Stand,
            [nameof(Text)] = typed ?? (text is not null && PageText.Survives(text) ? text : null),
            [nameof(Problem)] = problem,
            [nameof(Wrong)] = refusal is { Wrong.IsEmpty: false } ? WrongLine.Of(typed!, refusal.Wrong) : ImmutableArray<WrongLine>.Empty,
        });
    }

    private static string NotHere((int Line, int Sign) changed) =>
        $"There is a sign on line {changed.Line} (U+{changed.Sign:X4}) that a page does not show as it is, so that its text can be changed in an editor alone.";
}

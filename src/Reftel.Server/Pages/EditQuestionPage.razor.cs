using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Reftel.Server.Hosting;
using Reftel.Server.Questions;
using Reftel.Server.Questions.Editing;

namespace Reftel.Server.Pages;

/// <content>Makes the page of <c>/questions/ID/edit</c>, and takes its forms.</content>
public sealed partial class EditQuestionPage
{
    public static Task Answer(HttpContext context) => Write(context, new EditRequest { Form = context.Text("form") }, null);

    /// <summary>Changes the file, or tells why not and leaves what was typed in the form.</summary>
    public static async Task Change(HttpContext context)
    {
        EditRequest request = await EditRequest.Of(context);
        string path = QuestionRequest.PathOf(context);
        if (await Task.Run(() => QuestionText.Change(path, request.Stand, request.Edit), context.RequestAborted) is { } refused)
        {
            context.Response.StatusCode = refused.Status;
            await Write(context, request, $"Nothing was kept. {refused.Problem}");
            return;
        }

        // An observation is looked at on the board, the question on its page, anything else where it stands.
        string form = request.Form!;
        string place = form == $"observations/{FormPlace.New}" ? "/board" : form == "question" ? "" : $"/edit#{form[..Math.Max(form.LastIndexOf('/'), 0)].Replace('/', '-')}";
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = $"/questions/{Uri.EscapeDataString(context.Route("id"))}{place}";
    }

    private static async Task Write(HttpContext context, EditRequest request, string? problem)
    {
        string path = QuestionRequest.PathOf(context);
        string account = context.RequestServices.GetRequiredService<ReadingRoomOptions>().Account;
        (KeptQuestion kept, QuestionText text) = await Task.Run(() => QuestionText.Kept(path), context.RequestAborted);
        if (problem is null && request.Form is { } form && !EditView.Knows(kept.File?.Text ?? "", form))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            problem = $"{form} is nothing that can be changed here.";
        }

        await PageRenderer.Write<EditQuestionPage>(context, new Dictionary<string, object?>
        {
            [nameof(Of)] = kept,
            [nameof(Stand)] = text.Stand,
            [nameof(View)] = EditView.Of(kept.File?.Text ?? "", request, account),
            [nameof(Problem)] = problem,
        });
    }
}

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Reftel.Archive.Store;
using Reftel.Server.Hosting;
using Reftel.Server.Questions;

namespace Reftel.Server.Pages;

/// <content>Makes the page of <c>/questions/ID/edit</c>, and takes its forms.</content>
public sealed partial class EditQuestionPage
{
    public static Task Answer(HttpContext context) => Write(context, new EditRequest { Place = context.Text("place") }, null);

    /// <summary>Changes the file, or tells why not and leaves what was typed in the form.</summary>
    public static async Task Change(HttpContext context)
    {
        EditRequest request = await EditRequest.Of(context);
        string path = QuestionRequest.PathOf(context);
        string account = context.RequestServices.GetRequiredService<ReadingRoomOptions>().Account;
        EditRefusal? refusal = await Task.Run(
            () => QuestionText.Change(path, request.Stand, text => request.Edit(text, Reftel.Analysis.Questions.Files.QuestionFile.Parse(text).Question, account)), context.RequestAborted);
        if (refusal is { } refused)
        {
            context.Response.StatusCode = refused.HasMoved ? StatusCodes.Status409Conflict : StatusCodes.Status400BadRequest;
            await Write(context, request, refused.Problem);
            return;
        }

        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = $"/questions/{Uri.EscapeDataString(context.Route("id"))}{(request.Place is null ? "/board" : "")}";
    }

    private static async Task Write(HttpContext context, EditRequest request, string? problem)
    {
        string path = QuestionRequest.PathOf(context);
        (KeptQuestion kept, string stand) = await Task.Run(() => Read(path), context.RequestAborted);
        await PageRenderer.Write<EditQuestionPage>(context, new Dictionary<string, object?>
        {
            [nameof(Of)] = kept,
            [nameof(Stand)] = stand,
            [nameof(Typed)] = request,
            [nameof(Problem)] = problem,
        });
    }

    // The bytes first: where the file changes between the two, the change is refused later and not lost.
    private static (KeptQuestion Kept, string Stand) Read(string path)
    {
        try
        {
            string stand = QuestionText.Read(path).Stand;
            return (KeptQuestion.Read(path), stand);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ArchiveException(ArchiveProblem.Document, $"{Path.GetFileName(path)} cannot be read: {e.Message}");
        }
    }
}

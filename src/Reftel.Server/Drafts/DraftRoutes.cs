using System.Collections.Immutable;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Reftel.Analysis.Drafting;
using Reftel.Analysis.Drafting.Assembly;
using Reftel.Analysis.Drafting.Proof;
using Reftel.Archive.Drafts;
using Reftel.Archive.Wording;
using Reftel.Reading;
using Reftel.Server.Api;
using Reftel.Server.Hosting;
using Reftel.Server.Pages;

namespace Reftel.Server.Drafts;

/// <summary>The next update of a question: as a page, as JSON, and as a file to be saved.</summary>
internal static class DraftRoutes
{
    // A browser is started for each; one after the other is enough for any reader.
    private static readonly SemaphoreSlim Printing = new(1);

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/questions/{id}/draft", (RequestDelegate)Answer);
        routes.MapPost("/questions/{id}/draft", (RequestDelegate)Print);
        routes.MapGet("/api/questions/{id}/draft", (RequestDelegate)Answer);
        routes.MapPost("/api/questions/{id}/draft", (RequestDelegate)Print);
    }

    private static async Task Answer(HttpContext context)
    {
        if (await DraftRequest.Of(context) is not { } request)
        {
            return;
        }

        if (request.Form == DraftForm.Pdf)
        {
            context.Response.Headers.Allow = HttpMethods.Post;
            await Failures.Tell(context, StatusCodes.Status405MethodNotAllowed, "A PDF is printed", "Chromium is started to print a PDF, so that it is asked for by POST, as the button of the page does.");
        }
        else if (request.Form is { } form)
        {
            await Send(context, request, form);
        }
        else if (context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal))
        {
            DraftView view = await DraftMaking.View(context, request);
            await ApiJson.Write(context, json => DraftJson.Write(json, view));
        }
        else
        {
            await DraftPage.Write(context, await DraftMaking.View(context, request));
        }
    }

    // Another program is started, and its folder is gone afterwards: nothing that a page of somebody else may ask for, as it could with an address alone.
    private static async Task Print(HttpContext context)
    {
        if (await DraftRequest.Of(context) is not { } request)
        {
            return;
        }

        if (request.Form != DraftForm.Pdf)
        {
            await Failures.Tell(context, StatusCodes.Status400BadRequest, "This is not understood", "Only a PDF is asked for by POST: form=pdf.");
            return;
        }

        await Printing.WaitAsync(context.RequestAborted);
        try
        {
            await Send(context, request, DraftForm.Pdf);
        }
        finally
        {
            Printing.Release();
        }
    }

    // What is missing, odd or not proved is told first; whoever has seen it asks again with-findings.
    private static async Task Send(HttpContext context, DraftRequest request, string extension)
    {
        (_, QuestionDraft made, ReadingOptions reading) = await DraftMaking.Assemble(context, request);
        if (made.ProblemsOf(request.IsTelegram) is [var first, ..] problems)
        {
            await Refuse(context, "The draft cannot be written yet", $"{first.Code}: {first.Message}{More(problems.Length - 1)}");
            return;
        }

        (ReadOnlyMemory<byte> bytes, WrittenDraft? written, string? problem) =
            await Task.Run(() => DraftMaking.Write(made.Draft, request, extension, reading, context.RequestAborted), context.RequestAborted);
        if (bytes.IsEmpty || (written is null && !request.WithFindings))
        {
            await Refuse(context, "The draft cannot be written here", problem!);
            return;
        }

        if (!request.WithFindings && await Task.Run(() => Told(written!, made.Draft), context.RequestAborted) is [var told, ..] all)
        {
            await Refuse(context, "The draft has findings", $"{told}{More(all.Length - 1)}; with-findings=yes takes it all the same.");
            return;
        }

        await Attachment.Send(context, DraftDownload.Of(request.Asked, extension, request.IsTelegram), DraftDownload.TypeOf(extension), bytes);
    }

    private static ImmutableArray<string> Told(WrittenDraft written, Draft draft) =>
        [.. DraftMaking.FindingsIn(written, draft).Select(found => $"{found.Code}: {found.Message}").Concat(written.Differences().Select(one => one.ToString()))];

    private static string More(int count) => count == 0 ? "" : $" (and {Counted.Of(count, "other")})";

    private static Task Refuse(HttpContext context, string title, string detail) => Failures.Tell(context, StatusCodes.Status422UnprocessableEntity, title, detail);
}

using Microsoft.AspNetCore.Http;
using Reftel.Archive.Store;
using Reftel.Server.Pages;

namespace Reftel.Server.Hosting;

/// <summary>What cannot be done is told in words: as a page to a reader, as problem details to a program.</summary>
internal static class Failures
{
    public static async Task Answer(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
            if (context.Response is { StatusCode: StatusCodes.Status404NotFound, HasStarted: false, ContentType: null })
            {
                await Tell(context, StatusCodes.Status404NotFound, "There is no such page", $"Nothing lies at {context.Request.Path.Value}.");
            }
            else if (context.Response is { StatusCode: StatusCodes.Status405MethodNotAllowed, HasStarted: false, ContentType: null })
            {
                await Tell(context, StatusCodes.Status405MethodNotAllowed, "This is not done here", $"{context.Request.Path.Value} does not take {context.Request.Method}.");
            }
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The reader has gone on; nobody waits for the answer.
        }
        catch (ArchiveException e) when (!context.Response.HasStarted)
        {
            await Tell(context, StatusOf(e.Problem), "The archive cannot do this", e.Message);
        }
        catch (BadHttpRequestException e) when (!context.Response.HasStarted)
        {
            await Tell(context, e.StatusCode, "The request cannot be read", e.Message);
        }
        catch (Exception e) when (!context.Response.HasStarted && e is InvalidDataException or IndexOutOfRangeException or OverflowException or KeyNotFoundException)
        {
            await Tell(
                context, StatusCodes.Status500InternalServerError, "The index of the archive is damaged",
                $"{e.Message}; reftel verify tells more, reftel reread --all makes it anew");
        }
        catch (Exception e) when (!context.Response.HasStarted)
        {
            // A fault of the program: the reader is told that it is one, and goes on reading.
            await Tell(context, StatusCodes.Status500InternalServerError, "This did not work", $"The program has a fault here ({e.GetType().Name}: {e.Message}).");
        }
    }

    /// <summary>Answers with an error.</summary>
    public static Task Tell(HttpContext context, int status, string title, string detail)
    {
        if (context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal))
        {
            return Problems.Write(context, status, title, detail);
        }

        context.Response.StatusCode = status;
        return PageRenderer.Write<FailurePage>(context, new Dictionary<string, object?> { ["Title"] = title, ["Detail"] = detail });
    }

    private static int StatusOf(ArchiveProblem problem) => problem switch
    {
        ArchiveProblem.Document => StatusCodes.Status404NotFound,
        ArchiveProblem.Locked or ArchiveProblem.Unreachable or ArchiveProblem.Missing => StatusCodes.Status503ServiceUnavailable,
        ArchiveProblem.DiskFull => StatusCodes.Status507InsufficientStorage,
        ArchiveProblem.ReadOnly or ArchiveProblem.Rights => StatusCodes.Status403Forbidden,
        _ => StatusCodes.Status500InternalServerError,
    };
}

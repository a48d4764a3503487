using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Reftel.Server.Api;
using Reftel.Server.Hosting;
using Reftel.Server.Pages;

namespace Reftel.Server.Adding;

/// <summary>Addresses to which files are sent: one at a time by the script, many at once by a form.</summary>
internal static class UploadRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/api/documents", (RequestDelegate)One);
        routes.MapPost("/add", (RequestDelegate)Form);
    }

    private static async Task One(HttpContext context)
    {
        if (context.Text("name") is not { } name)
        {
            await Problems.Write(context, StatusCodes.Status400BadRequest, "The file has no name", "Give it as ?name=, and the file itself as the body.");
            return;
        }

        byte[] bytes = await ReadAll(context.Request.Body, context.RequestAborted);
        UploadResult result = await context.RequestServices.GetRequiredService<Uploads>().Add(name, bytes, context.RequestAborted);
        context.Response.StatusCode = result.Documents.Count == 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK;
        await ApiJson.Write(context, result.Write);
    }

    private static async Task Form(HttpContext context)
    {
        if (!context.Request.HasFormContentType)
        {
            await Failures.Tell(context, StatusCodes.Status415UnsupportedMediaType, "This is no form", "Files are sent as multipart/form-data.");
            return;
        }

        IFormCollection form = await context.Form();
        var results = new List<UploadResult>();
        foreach (IFormFile file in form.Files)
        {
            await using Stream stream = file.OpenReadStream();
            results.Add(await context.RequestServices.GetRequiredService<Uploads>().Add(file.FileName, await ReadAll(stream, context.RequestAborted), context.RequestAborted));
        }

        await PageRenderer.Write<AddedPage>(context, new Dictionary<string, object?> { [nameof(AddedPage.Results)] = results });
    }

    internal static async Task<byte[]> ReadAll(Stream stream, CancellationToken stop)
    {
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes, stop);
        return bytes.ToArray();
    }
}

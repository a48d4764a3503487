using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Reftel.Server.Documents;

namespace Reftel.Server.Hosting;

/// <summary>What a request says, and what the program has for it.</summary>
internal static class RequestText
{
    public static string? Text(this HttpContext context, string name) =>
        context.Request.Query.TryGetValue(name, out Microsoft.Extensions.Primitives.StringValues values) && values[0] is { Length: > 0 } value ? value : null;

    public static IReadOnlyList<string> Texts(this HttpContext context, string name) =>
        [.. context.Request.Query[name].OfType<string>().Where(value => value.Length > 0)];

    /// <summary>A number, or the preset where none is given; one that is out of bounds is moved to the nearest.</summary>
    public static int Number(this HttpContext context, string name, int preset, int least, int most) =>
        int.TryParse(context.Text(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) ? Math.Clamp(number, least, most) : preset;

    /// <summary>The fields of a form; none where the request has none.</summary>
    /// <param name="context">The request.</param>
    /// <param name="most">Bytes of a field at most; null for what forms have by themselves.</param>
    /// <exception cref="BadHttpRequestException">The form is broken, or has a longer field.</exception>
    public static async Task<IFormCollection> Form(this HttpContext context, int? most = null)
    {
        try
        {
            return !context.Request.HasFormContentType ? FormCollection.Empty
                : most is { } bytes ? await context.Request.ReadFormAsync(new FormOptions { ValueLengthLimit = bytes }, context.RequestAborted)
                : await context.Request.ReadFormAsync(context.RequestAborted);
        }
        catch (Exception e) when (e is InvalidDataException or IOException && e is not BadHttpRequestException)
        {
            throw new BadHttpRequestException($"The form is broken: {e.Message}", StatusCodes.Status400BadRequest, e);
        }
    }

    public static string Route(this HttpContext context, string name) => (string)context.Request.RouteValues[name]!;

    public static ArchivePool Archives(this HttpContext context) => context.RequestServices.GetRequiredService<ArchivePool>();

    public static ArchiveOverview Overview(this HttpContext context) => context.RequestServices.GetRequiredService<ArchiveOverview>();

    public static DocumentShelf Shelf(this HttpContext context) => context.RequestServices.GetRequiredService<DocumentShelf>();
}

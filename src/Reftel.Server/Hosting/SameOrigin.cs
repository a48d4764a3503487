using Microsoft.AspNetCore.Http;

namespace Reftel.Server.Hosting;

/// <summary>
/// Refuses changes that another page asks for (cross-site request forgery). Browsers say where a request comes from with Sec-Fetch-Site,
/// older ones with Origin; programs that are no browser send neither.
/// </summary>
internal static class SameOrigin
{
    public static Task Answer(HttpContext context, RequestDelegate next)
    {
        HttpRequest request = context.Request;
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || IsOwn(request))
        {
            return next(context);
        }

        return Problems.Write(
            context, StatusCodes.Status403Forbidden, "Another page asked for this", "Changes are made from the pages of this server only.");
    }

    private static bool IsOwn(HttpRequest request)
    {
        string site = request.Headers["Sec-Fetch-Site"].ToString();
        if (site.Length > 0)
        {
            return site is "same-origin" or "none";
        }

        string origin = request.Headers.Origin.ToString();
        return origin.Length == 0 || origin.Equals($"{request.Scheme}://{request.Host.Value}", StringComparison.OrdinalIgnoreCase);
    }
}

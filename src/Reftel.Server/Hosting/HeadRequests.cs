using Microsoft.AspNetCore.Http;

namespace Reftel.Server.Hosting;

/// <summary>Answers HEAD as GET without the body (RFC 9110, 9.3.2), for every address alike.</summary>
internal static class HeadRequests
{
    public static async Task Answer(HttpContext context, RequestDelegate next)
    {
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await next(context);
            return;
        }

        Stream body = context.Response.Body;
        context.Request.Method = HttpMethods.Get;
        context.Response.Body = Stream.Null;
        try
        {
            await next(context);
        }
        finally
        {
            context.Response.Body = body;
            context.Request.Method = HttpMethods.Head;
        }
    }
}

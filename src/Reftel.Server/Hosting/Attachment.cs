using Microsoft.AspNetCore.Http;

namespace Reftel.Server.Hosting;

/// <summary>Bytes that a browser saves and does not show: nothing of them becomes a page of this server.</summary>
internal static class Attachment
{
    /// <param name="context">The request.</param>
    /// <param name="name">Name of the file, in any script.</param>
    /// <param name="type">Its media type.</param>
    /// <param name="bytes">The file.</param>
    public static Task Send(HttpContext context, string name, string type, ReadOnlyMemory<byte> bytes)
    {
        context.Response.ContentType = type;
        context.Response.Headers.ContentDisposition = $"attachment; filename*=UTF-8''{Uri.EscapeDataString(name)}";
        context.Response.ContentLength = bytes.Length;
        return context.Response.Body.WriteAsync(bytes, context.RequestAborted).AsTask();
    }
}

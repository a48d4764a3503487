using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Reftel.Server.Api;

/// <summary>Answers with JSON.</summary>
internal static class ApiJson
{
    // Never a part of an HTML page: the type says what it is, and browsers are told not to guess.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static async Task Write(HttpContext context, Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        await using (var json = new Utf8JsonWriter(stream, Options))
        {
            write(json);
        }

        await Write(context, stream.GetBuffer().AsMemory(0, (int)stream.Length));
    }

    /// <summary>The same with JSON that was written already.</summary>
    public static async Task Write(HttpContext context, ReadOnlyMemory<byte> json)
    {
        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.ContentLength = json.Length;
        await context.Response.Body.WriteAsync(json, context.RequestAborted);
    }
}

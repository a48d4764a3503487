using System.Collections.Frozen;
using System.Reflection;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Reftel.Server.Hosting;

/// <summary>Style sheet and scripts, embedded in the program. Their addresses hold their hash, so that a browser may keep them for ever.</summary>
internal static class OwnFiles
{
    private static readonly FrozenDictionary<string, OwnFile> Files = Load();

    /// <summary>The address of a file: <c>/assets/room.css?v=3f2a…</c>.</summary>
    public static string Address(string name) => $"/assets/{name}?v={Files[name].Hash}";

    /// <summary>Answers with the file that the address names.</summary>
    public static Task Answer(HttpContext context) => Answer(context, context.Route("name"));

    public static Task Answer(HttpContext context, string name)
    {
        if (!Files.TryGetValue(name, out OwnFile? file))
        {
            return Failures.Tell(context, StatusCodes.Status404NotFound, "There is no such file", $"The program has no file {name}.");
        }

        string tag = $"\"{file.Hash}\"";

        // A script names the others without their hash: those are asked for again, and mostly answered with "not modified".
        context.Response.Headers.CacheControl = context.Text("v") == file.Hash ? "max-age=31536000, immutable" : "no-cache";
        context.Response.Headers.ETag = tag;
        if (context.Request.Headers[HeaderNames.IfNoneMatch] == tag)
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        context.Response.ContentType = file.Type;
        context.Response.ContentLength = file.Bytes.Length;
        return context.Response.Body.WriteAsync(file.Bytes, context.RequestAborted).AsTask();
    }

    private static FrozenDictionary<string, OwnFile> Load()
    {
        Assembly program = typeof(OwnFiles).Assembly;
        return program.GetManifestResourceNames().Where(name => TypeOf(name) is not null).ToFrozenDictionary(name => name, name =>
        {
            using Stream stream = program.GetManifestResourceStream(name)!;
            byte[] bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return new OwnFile(bytes, TypeOf(name)!, Convert.ToHexStringLower(SHA256.HashData(bytes))[..12]);
        });
    }

    private static string? TypeOf(string name) => Path.GetExtension(name) switch
    {
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".json" => "application/json; charset=utf-8",
        _ => null,
    };

    private sealed record OwnFile(byte[] Bytes, string Type, string Hash);
}

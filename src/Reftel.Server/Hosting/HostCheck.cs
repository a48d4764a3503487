using System.Net;
using Microsoft.AspNetCore.Http;

namespace Reftel.Server.Hosting;

/// <summary>
/// Answers only requests that name this server. A page of the web may let its own name point to this machine (DNS rebinding) and would
/// then read the archive as if it were its own.
/// </summary>
internal sealed class HostCheck(ReadingRoomOptions options)
{
    private readonly HashSet<string> _names = new(options.HostNames, StringComparer.OrdinalIgnoreCase)
    {
        "localhost", "127.0.0.1", "[::1]", Literal(options.Address),
    };

    public Task Answer(HttpContext context, RequestDelegate next) => _names.Contains(context.Request.Host.Host)
        ? next(context)
        : Problems.Write(
            context,
            StatusCodes.Status421MisdirectedRequest,
            "This server goes by another name",
            "The address of the request names a host that this server was not told to answer to; reftel serve --host-name adds one.");

    private static string Literal(IPAddress address) =>
        address.AddressFamily == System.Net.Sockets.AddressFamily.InterNetworkV6 ? $"[{address}]" : address.ToString();
}

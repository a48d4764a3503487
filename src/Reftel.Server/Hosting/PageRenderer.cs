using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Reftel.Server.Hosting;

/// <summary>Makes the HTML of a page from its Razor component. Everything from documents is escaped by the component.</summary>
internal sealed class PageRenderer
{
    private readonly ServiceProvider _services;
    private readonly ILoggerFactory _log;

    public PageRenderer(ILoggerFactory log)
    {
        _log = log;
        var services = new ServiceCollection();

        // Letters of all scripts stay readable in the source of a page.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddSingleton(log);
        _services = services.BuildServiceProvider();
    }

    public static async Task Write<TPage>(HttpContext context, IDictionary<string, object?> parameters)
        where TPage : IComponent
    {
        string html = await context.RequestServices.GetRequiredService<PageRenderer>().Render<TPage>(parameters);
        context.Response.ContentType = "text/html; charset=utf-8";
        byte[] bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(html.Length));
        try
        {
            int length = Encoding.UTF8.GetBytes(html, bytes);
            context.Response.ContentLength = length;
            await context.Response.Body.WriteAsync(bytes.AsMemory(0, length), context.RequestAborted);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    /// <summary>The page as text.</summary>
    public async Task<string> Render<TPage>(IDictionary<string, object?> parameters)
        where TPage : IComponent
    {
        await using var renderer = new HtmlRenderer(_services, _log);
        return await renderer.Dispatcher.InvokeAsync(async () =>
            DirectionSigns.Show((await renderer.RenderComponentAsync<TPage>(ParameterView.FromDictionary(parameters))).ToHtmlString()));
    }
}

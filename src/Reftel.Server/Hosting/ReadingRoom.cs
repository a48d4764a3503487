using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Reftel.Server.Adding;
using Reftel.Server.Documents;
using Reftel.Server.Ledger;
using Reftel.Server.Questions;
using Reftel.Server.Statements;

namespace Reftel.Server.Hosting;

/// <summary>A running server: the pages and the API of one archive.</summary>
internal sealed class ReadingRoom : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly CancellationTokenSource _closing = new();
    private readonly Task _preparing;

    private ReadingRoom(WebApplication application, Uri address)
    {
        (_application, Address) = (application, address);
        _preparing = application.Services.GetRequiredService<LedgerShelf>().Prepare(_closing.Token);
    }

    /// <summary>Where a browser finds it.</summary>
    public Uri Address { get; }

    /// <summary>What it answers to, as verb and pattern: <c>GET /documents/{id}</c>.</summary>
    public IEnumerable<string> Endpoints => _application.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .SelectMany(endpoint => endpoint.Metadata.GetRequiredMetadata<HttpMethodMetadata>().HttpMethods.Select(verb => $"{verb} {endpoint.RoutePattern.RawText}"));

    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<ReadingRoom> OpenAsync(ReadingRoomOptions options, CancellationToken stop)
    {
        WebApplication application = Build(options);
        try
        {
            await application.StartAsync(stop);
        }
        catch
        {
            await application.DisposeAsync();
            throw;
        }

        if (options.ReadsStatements)
        {
            application.Services.GetRequiredService<WaitingStatements>().Begin();
        }

        string bound = application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        return new ReadingRoom(application, new Uri(bound));
    }

    public async ValueTask DisposeAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(5));
        await _closing.CancelAsync();
        await _application.StopAsync(patience.Token);

        // What fails here is told to the reader who asks for it.
        await _preparing.WaitAsync(patience.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await _application.DisposeAsync();
        _closing.Dispose();
    }

    // The smallest host there is: what a page does not need is not started, and nothing outside this program can configure it.
    private static WebApplication Build(ReadingRoomOptions options)
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { Args = [], ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseKestrelCore();
        builder.WebHost.ConfigureKestrel(kestrel => Limit(kestrel, options));
        builder.Services.AddRoutingCore();
        builder.Services.AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance);
        builder.Services.AddSingleton(options);
        builder.Services.AddSingleton<ArchivePool>();
        builder.Services.AddSingleton<DocumentShelf>();
        builder.Services.AddSingleton<StatementShelf>();
        builder.Services.AddSingleton<ArchiveOverview>();
        builder.Services.AddSingleton<LedgerShelf>();
        builder.Services.AddSingleton<QuestionShelf>();
        builder.Services.AddSingleton<WaitingStatements>();
        builder.Services.AddSingleton<Uploads>();
        builder.Services.AddSingleton<PageRenderer>();
        WebApplication application = builder.Build();
        application.Use(HeadRequests.Answer);
        application.Use(Failures.Answer);
        application.Use(new HostCheck(options).Answer);
        application.Use(ResponseHeaders.Answer);
        application.Use(SameOrigin.Answer);
        application.UseRouting();
        Routes.Map(application);
        application.UseEndpoints(_ => { });
        return application;
    }

    private static void Limit(KestrelServerOptions kestrel, ReadingRoomOptions options)
    {
        kestrel.AddServerHeader = false;
        kestrel.AllowSynchronousIO = false;
        kestrel.Limits.MaxRequestBodySize = options.MaxUploadBytes;
        kestrel.Limits.MaxRequestLineSize = 256 << 10;
        kestrel.Limits.MaxConcurrentConnections = 512;
        kestrel.Listen(options.Address, options.Port);
    }
}

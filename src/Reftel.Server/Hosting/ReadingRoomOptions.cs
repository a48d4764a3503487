using System.Net;
using Microsoft.AspNetCore.Http;
using Reftel.Reading.Reports.Catalogues;
using Reftel.Server.Ledger;

namespace Reftel.Server.Hosting;

/// <summary>How the reading room is opened.</summary>
/// <param name="Archive">A file, or the address of a database.</param>
internal sealed record ReadingRoomOptions(string Archive)
{
    /// <summary>Where it listens. Anything but loopback lets everybody on the network read the archive, so it is said aloud.</summary>
    public IPAddress Address { get; init; } = IPAddress.Loopback;

    /// <summary>Port, or 0 for a free one.</summary>
    public int Port { get; init; }

    /// <summary>Names by which others may address it beside the numbers of loopback; a page that got its own name to point here (DNS rebinding) is refused.</summary>
    public IReadOnlyList<string> HostNames { get; init; } = [];

    /// <summary>Who writes notes and adds documents.</summary>
    public string Account { get; init; } = "";

    /// <summary>Folder of question files; null for the one beside the archive.</summary>
    public string? Questions { get; init; }

    /// <summary>Largest file that may be dropped on the page. A scanned book is some tens of megabytes.</summary>
    public long MaxUploadBytes { get; init; } = 64L << 20;

    /// <summary>Houses by which own sources are told from others'.</summary>
    public HouseList Houses { get; init; } = HouseList.Default;

    /// <summary>Whether it reads, beside its work, what is said in documents that wait for it. What is sent to the room is read so in any case.</summary>
    public bool ReadsStatements { get; init; }

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>In UTC, so that all who ask at one moment get one answer.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Clock.GetUtcNow().UtcDateTime);

    /// <summary>What the reader of a request may see of the ledger.</summary>
    public Func<HttpContext, Sight> SightOf { get; init; } = Everybody;

    /// <summary>Whether every reader sees all.</summary>
    public bool IsOpenToAll => SightOf == Everybody;

    private static Func<HttpContext, Sight> Everybody { get; } = _ => Sight.All;
}

using System.CommandLine;
using System.Net;
using Reftel.Archive.Store;
using Reftel.Reading.Reports.Catalogues;
using Reftel.Server.Hosting;

namespace Reftel.Cli.Commands;

/// <summary><c>reftel serve</c>: the reading room of an archive, until it is interrupted.</summary>
internal static class ServeCommand
{
    public static Command Create(CommandHost host)
    {
        Option<string?> archive = ArchiveOption.Create();
        var room = new RoomOptions();
        Option<string?> houses = HousesFile.Option();
        var command = new Command("serve", "Serve the reading room and the JSON API of an archive, to this machine alone unless told otherwise") { archive, houses };
        room.AddTo(command);
        command.SetAction(parsed => HousesFile.Load(parsed.GetValue(houses), host, out HouseList list) is not ExitCode.Done and var failed
            ? failed
            : ArchiveOption.Use(host, "serve", parsed.GetValue(archive), StoreAccess.Read, store =>
                RoomRun.Serve(host, "serve", room.Of(parsed, ArchiveOption.PlaceOf(parsed.GetValue(archive)), list), openBrowser: false)));
        return command;
    }
}

/// <summary>The options of a server, the same for all commands that start one.</summary>
internal sealed class RoomOptions
{
    private const int HighestPort = 65_535;

    private readonly Option<int> _port = Choice.OfNumber("--port", "Port to listen on; 0 takes a free one", "N", preset: 0, least: 0, most: HighestPort);

    private readonly Option<string?> _bind = new("--bind")
    {
        Description = "Address to listen on; anything but loopback lets everyone who can reach it read the archive",
        HelpName = "ADDRESS",
    };

    private readonly Option<string[]> _names = new("--host-name")
    {
        Description = "Name by which browsers reach it, where that is not localhost; may be given several times",
        HelpName = "NAME",
    };

    private readonly Option<string?> _questions = new("--questions")
    {
        Description = "Folder of question files; else the folder questions beside the archive",
        HelpName = "FOLDER",
    };

    public void AddTo(Command command)
    {
        command.Add(_port);
        command.Add(_bind);
        command.Add(_names);
        command.Add(_questions);
        command.Validators.Add(result =>
        {
            if (result.GetValue(_questions) is { } folder && !Directory.Exists(folder))
            {
                result.AddError($"--questions '{folder}' is no folder that is there");
            }

            if (result.GetValue(_bind) is { } bind && !IPAddress.TryParse(bind, out _))
            {
                result.AddError($"--bind takes an address such as 127.0.0.1, ::1 or 0.0.0.0, not '{bind}'");
            }
        });
    }

    public ReadingRoomOptions Of(ParseResult parsed, string archive, HouseList houses) => new(archive)
    {
        Houses = houses,
        Port = parsed.GetValue(_port),
        Address = parsed.GetValue(_bind) is { } bind ? IPAddress.Parse(bind) : IPAddress.Loopback,
        HostNames = parsed.GetValue(_names) ?? [],
        Account = Environment.UserName,
        Questions = parsed.GetValue(_questions) is { } folder ? Path.GetFullPath(folder) : null,
    };
}

using System.CommandLine;
using Reftel.Archive.References;
using Reftel.Archive.Store;
using Reftel.Cli.Rendering;
using Reftel.Cli.Terminal;

namespace Reftel.Cli.Commands;

/// <summary><c>reftel refs ID</c>: what a document cites, what cites it, what is missing.</summary>
internal static class RefsCommand
{
    private const string Dot = "dot";
    private const string GraphMl = "graphml";

    public static Command Create(CommandHost host)
    {
        var id = new Argument<string>("ID") { Description = "Id of a document; one that is cited but not held will do" };
        Option<int> depth = Choice.OfNumber("--depth", "Steps to follow in either direction", "N", preset: 1, least: 1, most: 100);
        Option<string> format = Choice.OfWords(
            "--format", "Print text for people, JSON, or a graph", OutputFormat.Text, OutputFormat.Text, OutputFormat.Json, Dot, GraphMl);
        Option<string?> archive = ArchiveOption.Create();
        var command = new Command("refs", "Show what a document refers to, what refers to it, and what is not in the archive") { id, depth, format, archive };
        command.SetAction(parsed => ArchiveOption.Use(host, "refs", parsed.GetValue(archive), StoreAccess.Read, store =>
        {
            string asked = parsed.GetValue(id)!;
            string known = store.Find(asked) is { Count: > 0 } found ? found[^1].Card.Id : asked;
            var graph = ReferenceGraph.Around(store, known, parsed.GetValue(depth));
            if (graph.Nodes is [{ Card: null, CitedBy: 0 }])
            {
                host.Errors.WriteLine(Escaped.Line($"reftel refs: the archive {store.Name} holds no document {asked}, and none that refers to it"));
                return ExitCode.Failure;
            }

            host.Write(parsed.GetValue(format) switch
            {
                OutputFormat.Json => ReferenceGraphText.Json(graph),
                Dot => ReferenceGraphText.Dot(graph),
                GraphMl => ReferenceGraphText.GraphMl(graph),
                _ => ReferenceGraphText.Text(graph),
            });
            if (graph.IsCut)
            {
                host.Errors.WriteLine("reftel refs: there are more documents than are shown; take a smaller --depth");
            }

            return ExitCode.Done;
        }));
        return command;
    }
}

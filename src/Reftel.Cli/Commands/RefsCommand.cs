using System.CommandLine;
using System.CommandLine.Parsing;
using Reftel.Archive;
using Reftel.Archive.References;
using Reftel.Archive.Store;
using Reftel.Cli.Rendering;
using Reftel.Cli.Terminal;

namespace Reftel.Cli.Commands;

/// <summary><c>reftel refs ID</c>: what a document cites, what cites it; <c>--missing</c>: all that is cited and not held.</summary>
internal sealed class RefsCommand
{
    private const string Dot = "dot";
    private const string GraphMl = "graphml";

    private readonly Argument<string?> _id = new("ID")
    {
        Description = "Id of a document; one that is cited but not held will do",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<bool> _missing = new("--missing") { Description = "List everything that the archive cites and does not hold" };
    private readonly Option<int> _depth = Choice.OfNumber("--depth", "Steps to follow in either direction", "N", preset: 1, least: 1, most: 100);
    private readonly Option<string> _format = Choice.OfWords(
        "--format", "Print text for people, JSON, a graph, or with --missing a table",
        OutputFormat.Text, OutputFormat.Text, OutputFormat.Json, Dot, GraphMl, OutputFormat.Csv);

    private RefsCommand()
    {
    }

    public static Command Create(CommandHost host)
    {
        var refs = new RefsCommand();
        Option<string?> archive = ArchiveOption.Create();
        var command = new Command("refs", "Show what a document refers to, what refers to it, and what is not in the archive")
        {
            refs._id, refs._missing, refs._depth, refs._format, archive,
        };
        command.Validators.Add(refs.Check);
        command.SetAction(parsed => ArchiveOption.Use(host, "refs", parsed.GetValue(archive), StoreAccess.Read, store =>
        {
            string format = parsed.GetValue(refs._format)!;
            if (parsed.GetValue(refs._missing))
            {
                host.Write(Missing(host, MissingDocuments.Of(store), format));
                return ExitCode.Done;
            }

            return Around(host, store, parsed.GetValue(refs._id)!, parsed.GetValue(refs._depth), format);
        }));
        return command;
    }

    private void Check(CommandResult result)
    {
        bool named = result.GetResult(_id) is { Tokens.Count: > 0 };
        bool missing = result.GetValue(_missing);
        string? format = result.GetValue(_format);
        if (named == missing)
        {
            result.AddError(named ? "--missing is about the whole archive; leave out the id" : "no id given; name a document, or --missing for all that is cited and not held");
        }
        else if (missing && (format is Dot or GraphMl || result.GetResult(_depth) is { Implicit: false }))
        {
            result.AddError("--missing gives text, JSON or csv, and has no depth");
        }
        else if (named && format == OutputFormat.Csv)
        {
            result.AddError("the references of a document are text, JSON, dot or graphml; --missing has a table");
        }
    }

    private static string Missing(CommandHost host, IReadOnlyList<MissingDocument> missing, string format)
    {
        switch (format)
        {
            case OutputFormat.Json:
                return JsonText.Of(json => MissingDocumentsJson.Write(json, missing));
            case OutputFormat.Csv:
                return MissingDocumentText.Csv(missing);
            default:
                var page = new Page(host.MeasureWidth(), host.Colour);
                MissingDocumentText.Write(page, missing);
                return page.ToString();
        }
    }

    private static int Around(CommandHost host, IArchiveStore store, string asked, int depth, string format)
    {
        string known = store.Find(asked) is { Count: > 0 } found
            ? found[^1].Card.Id
            : AskedId.Spellings(asked).FirstOrDefault(id => store.Citing(id).Count > 0) ?? asked;
        var graph = ReferenceGraph.Around(store, known, depth);
        if (graph.Nodes is [{ Card: null, CitedBy: 0 }])
        {
            host.Errors.WriteLine(Escaped.Line($"reftel refs: the archive {store.Name} holds no document {asked}, and none that refers to it"));
            return ExitCode.Failure;
        }

        host.Write(format switch
        {
            OutputFormat.Json => JsonText.Of(json => ReferenceGraphJson.Write(json, graph)),
            Dot => ReferenceGraphText.Dot(graph),
            GraphMl => ReferenceGraphText.GraphMl(graph),
            _ => ReferenceGraphText.Text(graph),
        });
        if (graph.IsCut)
        {
            host.Errors.WriteLine("reftel refs: there are more documents than are shown; take a smaller --depth");
        }

        return ExitCode.Done;
    }
}

using System.CommandLine;
using Reftel.Archive.Ingest;
using Reftel.Archive.Store;
using Reftel.Archive.Wording;
using Reftel.Cli.Batch;

namespace Reftel.Cli.Commands;

/// <summary><c>reftel add PATH...</c>: files into the archive.</summary>
internal static class AddCommand
{
    public static Command Create(CommandHost host)
    {
        var inputs = new InputArguments(withStatements: true);
        Option<string?> archive = ArchiveOption.Create();
        var list = new Option<string?>("--from-list")
        {
            Description = "Also add the files that FILE names, one on a line; - for standard input",
            HelpName = "FILE",
        };
        var failures = new Option<bool>("--failures") { Description = "List the files that could not be read so far, and add nothing" };
        var retry = new Option<bool>("--retry-failed") { Description = "Try again the files that could not be read so far" };
        var queue = new Option<bool>("--queue") { Description = "Only put the files into the archive's queue, for reftel worker to read (PostgreSQL)" };
        Option<int> batch = Choice.OfNumber(
            "--batch", "Documents to write at a time; an interruption costs no more", "N", preset: IngestionBatch.MostDocuments, least: 1, most: 20_000);
        var withoutStatements = new Option<bool>("--no-statements") { Description = "Do not read what is said in the documents; reftel statements --update does it later" };
        var command = new Command("add", "Put files, folders and zip archives into the archive; what it holds already is passed over");
        inputs.AddTo(command);
        command.Add(archive);
        command.Add(list);
        command.Add(failures);
        command.Add(retry);
        command.Add(queue);
        command.Add(batch);
        command.Add(withoutStatements);
        command.Validators.Add(result =>
        {
            bool named = inputs.AreGiven(result) || result.GetResult(list) is not null;
            bool listing = result.GetValue(failures);
            if (listing && (named || result.GetValue(retry) || result.GetValue(queue)))
            {
                result.AddError("--failures lists what failed and adds nothing; leave out the rest");
            }
            else if (result.GetValue(queue) && inputs.HousesAreGiven(result))
            {
                result.AddError("--houses belongs to reftel worker, which reads what is queued");
            }
            else if (!named && !listing && !result.GetValue(retry))
            {
                result.AddError("no file given; name files, folders or zip archives, or - for standard input");
            }
            else if (inputs.Given(result).Contains("-") && result.GetValue(list) == "-")
            {
                result.AddError("standard input cannot be a document and a list of files at once");
            }
        });
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(failures))
            {
                return ArchiveOption.Use(host, "add", parsed.GetValue(archive), StoreAccess.Read, store => ListFailures(host, store));
            }

            return inputs.TryGet(parsed, host, out InputSelection selection) is not ExitCode.Done and var failed
                ? failed
                : ArchiveOption.Use(
                    host,
                    "add",
                    parsed.GetValue(archive),
                    StoreAccess.Create,
                    store =>
                    {
                        OwnLists.Keep(store, selection);
                        int code = new AddRun(host, store, selection, parsed.GetValue(list), parsed.GetValue(retry), parsed.GetValue(batch)).Run(parsed.GetValue(queue));
                        return parsed.GetValue(queue) || parsed.GetValue(withoutStatements)
                            ? code
                            : Math.Max(code, new StatementRun(host, "add", store).Run(selection.Jobs));
                    });
        });
        return command;
    }

    private static int ListFailures(CommandHost host, IArchiveStore store)
    {
        IReadOnlyList<KeptFailure> failures = store.Failures();
        foreach (KeptFailure failure in failures)
        {
            host.Write($"{Terminal.Escaped.Line($"{failure.Path}: {failure.Message}")}\n");
        }

        host.Write($"{Counted.Of(failures.Count, "file")} could not be read{(failures.Count > 0 ? "; reftel add --retry-failed tries again" : "")}\n");
        return failures.Count > 0 ? ExitCode.Findings : ExitCode.Done;
    }
}

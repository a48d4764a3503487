using System.CommandLine;
using Reftel.Archive;
using Reftel.Archive.Ingest;
using Reftel.Archive.Store;
using Reftel.Archive.Wording;
using Reftel.Cli.Terminal;
using Reftel.Intake;
using Reftel.Reading;

namespace Reftel.Cli.Commands;

/// <summary><c>reftel verify</c>, <c>backup</c>, <c>reread</c>: looking after the archive.</summary>
internal static class CareCommands
{
    public static Command Verify(CommandHost host)
    {
        Option<string?> archive = ArchiveOption.Create();
        var command = new Command("verify", "Check that the archive is whole: files against hashes, index against text, references") { archive };
        command.SetAction(parsed => ArchiveOption.Use(host, "verify", parsed.GetValue(archive), StoreAccess.Read, store =>
        {
            var verification = new Verification(store);
            IReadOnlyList<string> problems = verification.Run(() => { }, host.Stop);
            foreach (string problem in problems)
            {
                host.Write($"{Escaped.Line(problem)}\n");
            }

            string looked = $"{Counted.Of(verification.Files, "file")}, {Counted.Of(verification.Documents, "document")}";
            host.Write(problems.Count == 0 ? $"{looked}: sound\n" : $"{looked}: {Counted.Of(problems.Count, "problem")}\n");
            return problems.Count == 0 ? ExitCode.Done : ExitCode.Findings;
        }));
        return command;
    }

    public static Command Backup(CommandHost host)
    {
        var file = new Argument<string>("FILE") { Description = "Where the copy goes" };
        var force = new Option<bool>("--force") { Description = "Replace a file that stands there" };
        Option<string?> archive = ArchiveOption.Create();
        var command = new Command("backup", "Copy the archive into a file while others use it") { file, force, archive };
        command.SetAction(parsed => ArchiveOption.Use(host, "backup", parsed.GetValue(archive), StoreAccess.Read, store =>
        {
            string place = parsed.GetValue(file)!;
            if (ArchiveStores.SchemeOf(place) is { } scheme)
            {
                host.Errors.WriteLine(Escaped.Line($"reftel backup: the copy is a file, and {scheme} begins the address of a server; name a file, and use the server's own tools (pg_dump) for a copy there"));
                return ExitCode.Usage;
            }

            if (File.Exists(place) && !parsed.GetValue(force))
            {
                host.Errors.WriteLine(Escaped.Line($"reftel backup: {place} exists; --force replaces it"));
                return ExitCode.Failure;
            }

            if (store.Place is { } own && Path.GetFullPath(place) == Path.GetFullPath(own))
            {
                host.Errors.WriteLine(Escaped.Line($"reftel backup: {place} is the archive itself"));
                return ExitCode.Failure;
            }

            store.BackUp(place);
            host.Write($"{Escaped.Line(store.Name)} -> {Escaped.Line(place)}\n");
            return TellDamage(host, place);
        }));
        return command;
    }

    // A copy of what is damaged is damaged: whoever relies on it must know.
    private static int TellDamage(CommandHost host, string place)
    {
        using IArchiveStore copy = ArchiveStores.Open(place, StoreAccess.Read, TimeProvider.System, Environment.UserName);
        IReadOnlyList<string> problems = new Verification(copy).RunFiles(host.Stop);
        foreach (string problem in problems)
        {
            host.Errors.WriteLine(Escaped.Line($"reftel backup: {problem}; the copy has it as it is"));
        }

        return problems.Count == 0 ? ExitCode.Done : ExitCode.Findings;
    }

    public static Command Reread(CommandHost host)
    {
        Option<string?> archive = ArchiveOption.Create();
        var all = new Option<bool>("--all") { Description = "Also what was read with the rules of this version" };
        var command = new Command("reread", "Make the records of the archive anew with the rules of this version; files stay as they are") { archive, all };
        command.SetAction(parsed => ArchiveOption.Use(host, "reread", parsed.GetValue(archive), StoreAccess.Write, store =>
        {
            var reader = new InputReader(InputLimits.HighestMaxBytes, host.OpenInput);
            var reading = new FileReading(reader, new SourceReader(reader, new PdfText()).Make, ReadingOptions.Default, _ => false);
            int failed = 0;
            long done;
            try
            {
                done = new Rereading(store, reading).Run(parsed.GetValue(all), Environment.ProcessorCount, Tell, host.Stop);
            }
            catch (OperationCanceledException)
            {
                host.Errors.WriteLine($"reftel reread: stopped; what was read again is kept, {(parsed.GetValue(all) ? "and --all begins anew" : "and the same command goes on from there")}");
                throw;
            }

            string old = failed == 0 ? "" : failed == 1 ? "; 1 keeps its old record" : $"; {failed:N0} keep their old records";
            host.Write($"{Counted.Of(done, "file")} read again with the rules of {RulesVersion.Current}{old}\n");

            // Records that are new have no statements yet.
            return failed > 0 ? ExitCode.Findings : new StatementRun(host, "reread", store).Run(Environment.ProcessorCount);

            void Tell(KeptFile file, InputFailure? failure)
            {
                if (failure is not null)
                {
                    failed++;
                    string name = file.Names.Count > 0 ? file.Names[0] : file.Sha256;
                    host.Errors.WriteLine(Escaped.Line($"reftel reread: {name}{(name.Length > 0 ? ": " : "")}{failure.Message}"));
                }
            }
        }));
        return command;
    }
}

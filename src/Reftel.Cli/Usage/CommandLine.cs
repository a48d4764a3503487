using System.CommandLine;
using System.CommandLine.Help;
using Reftel.Cli.Commands;

namespace Reftel.Cli.Usage;

/// <summary>The commands and what holds for all of them.</summary>
internal static class CommandLine
{
    /// <summary>Runs what the arguments ask for.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(string[] arguments, CommandHost host)
    {
        // Asked often by scripts, and answered before the commands are set up.
        if (arguments is ["--version"])
        {
            host.Write(ProgramVersion.Line + "\n");
            return ExitCode.Done;
        }

        RootCommand root = CreateRoot(host);

        // A file name that begins with @ is a file name.
        var parsing = new ParserConfiguration { ResponseFileTokenReplacer = null };
        ParseResult parsed = root.Parse(arguments.Length == 0 ? ["--help"] : arguments, parsing);
        if (parsed.Errors.Count > 0 && parsed.Action is not HelpAction)
        {
            UsageMessage.Write(host.Errors, parsed);
            return ExitCode.Usage;
        }

        using var output = new StreamWriter(host.Output, leaveOpen: true);
        return parsed.Invoke(new InvocationConfiguration
        {
            Output = output,
            Error = host.Errors,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        });
    }

    internal static RootCommand CreateRoot(CommandHost host)
    {
        var root = new RootCommand("Reads diplomatic telegrams and reports with notes without loss: what they say, who says it, and what is odd about them.");
        root.Directives.Clear();
        root.Options.Clear();
        root.Add(new HelpOption("--help", "-h") { Description = "Show help for a command" });
        root.Add(new Option<bool>("--version") { Description = "Show the version" });
        root.Add(ReadCommand.Create(host));
        root.Add(CheckCommand.Create(host));
        root.Add(LintCommand.Create(host));
        root.Add(DraftCommand.Create(host));
        root.Add(LinksCommand.Create(host));
        root.Add(NotesCommand.Create(host));
        root.Add(StatementsCommand.Create(host));
        root.Add(LedgerCommand.Create(host));
        root.Add(ScoreCommand.Create(host));
        root.Add(AddCommand.Create(host));
        root.Add(WorkerCommand.Create(host));
        root.Add(OpenCommand.Create(host));
        root.Add(ServeCommand.Create(host));
        root.Add(SearchCommand.Create(host));
        root.Add(ShowCommand.Create(host));
        root.Add(RefsCommand.Create(host));
        root.Add(ActorCommand.Create(host));
        root.Add(NameCommand.Create(host));
        root.Add(StatsCommand.Create(host));
        root.Add(QuestionCommand.Create(host));
        root.Add(CareCommands.Verify(host));
        root.Add(CareCommands.Backup(host));
        root.Add(ExportCommand.Create(host));
        root.Add(RemoveCommand.Create(host));
        root.Add(CareCommands.Reread(host));
        root.Add(DocsCommand.Create(host));
        Misread.PassOver(root);
        return root;
    }
}

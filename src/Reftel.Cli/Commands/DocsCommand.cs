using System.CommandLine;
using Reftel.Cli.Rendering;

namespace Reftel.Cli.Commands;

/// <summary><c>reftel docs diagnostics</c>: pages of the documentation that are made from tables of the program. For maintainers.</summary>
internal static class DocsCommand
{
    public static Command Create(CommandHost host)
    {
        var diagnostics = new Command("diagnostics", "Print docs/diagnostics.md");
        diagnostics.SetAction(_ =>
        {
            host.Write(DiagnosticHelp.Document());
            return ExitCode.Done;
        });
        return new Command("docs", "Print generated pages of the documentation") { Hidden = true, Subcommands = { diagnostics } };
    }
}

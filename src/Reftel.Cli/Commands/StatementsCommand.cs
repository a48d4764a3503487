using System.CommandLine;
using System.CommandLine.Parsing;
using Reftel.Archive;
using Reftel.Archive.Statements;
using Reftel.Archive.Store;
using Reftel.Cli.Batch;
using Reftel.Cli.Rendering;
using Reftel.Cli.Terminal;
using Reftel.Cli.Usage;

namespace Reftel.Cli.Commands;

/// <summary><c>reftel statements</c>: who says what, how sure, and by when; in files, or in the documents of an archive.</summary>
internal sealed class StatementsCommand
{
    private readonly InputArguments _inputs = new(name: "FILE|ID|QUERY", withStatements: true);
    private readonly StatementOptions _options = new();
    private readonly Option<string> _format = Choice.OfWords(
        "--format", "Print text for people (table is the same), a line of JSON for each statement, or a CSV table",
        OutputFormat.Text, OutputFormat.Text, OutputFormat.Json, OutputFormat.Csv, OutputFormat.Table);

    private readonly Option<string?> _archive = ArchiveOption.Create();
    private readonly Option<int> _limit = Choice.OfNumber("--limit", "Statements of the archive to show at most", "N", preset: 100, least: 0, most: int.MaxValue);
    private readonly Option<int> _offset = Choice.OfNumber("--offset", "Statements of the archive to pass over", "N", preset: 0, least: 0, most: int.MaxValue);
    private readonly Option<bool> _allVersions = new("--all-versions") { Description = "Also those of older versions of the archive's documents" };
    private readonly Option<bool> _update = new("--update") { Description = "Read the statements of the archive's documents that have not been read for them" };
    private readonly Option<bool> _all = new("--all") { Description = "With --update: read those of all documents anew" };

    private StatementsCommand()
    {
    }

    public static Command Create(CommandHost host)
    {
        var statements = new StatementsCommand();
        var command = new Command("statements", "List what is said in files, or in documents of the archive: who says it, what kind it is, how sure, and by when");
        statements._inputs.AddTo(command);
        statements._options.AddTo(command);
        foreach (Option option in new Option[] { statements._format, statements._archive, statements._limit, statements._offset, statements._allVersions, statements._update, statements._all })
        {
            command.Add(option);
        }

        command.Validators.Add(statements.Check);
        command.SetAction(parsed => statements.Run(host, parsed));
        return command;
    }

    private void Check(CommandResult result)
    {
        bool given = _inputs.AreGiven(result);
        if (UsageMessage.NoValue(result) is { } missing)
        {
            result.AddError(missing);
        }
        else if (result.GetValue(_update) && given)
        {
            result.AddError("--update reads the documents of the archive; leave out the rest");
        }
        else if (result.GetValue(_all) && !result.GetValue(_update))
        {
            result.AddError("--all goes with --update");
        }
        else if (!given && !result.GetValue(_update) && !IsOfArchive(result.GetValue(_archive), []))
        {
            result.AddError(UsageMessage.NoFile(result));
        }
        else if (_options.Refuse(result) is { } refused)
        {
            result.AddError(refused);
        }
    }

    private int Run(CommandHost host, ParseResult parsed)
    {
        if (_inputs.TryGet(parsed, host, out InputSelection selection) is not ExitCode.Done and var failed)
        {
            return failed;
        }

        StatementTest test = _options.Test(parsed);
        string format = parsed.GetValue(_format)!;
        string? archive = parsed.GetValue(_archive);
        if (parsed.GetValue(_update))
        {
            return ArchiveOption.Use(host, "statements", archive, StoreAccess.Write, store =>
            {
                OwnLists.Keep(store, selection);
                return Update(host, store, selection.Jobs, parsed.GetValue(_all));
            });
        }

        if (!IsOfArchive(archive, selection.Arguments))
        {
            return IsNothingThere(selection.Arguments) ? Fail(host, $"{string.Join(' ', selection.Arguments)}: no such file or folder, and no archive {ArchiveOption.PlaceOf(null)} of which an id or a query could be asked; reftel add makes one, --archive or REFTEL_ARCHIVE names another")
                : ListFiles(host, selection, test, format);
        }

        if (selection.Arguments.FirstOrDefault(argument => CopyTarget.IsNameOfFile(argument) && !argument.AsSpan().ContainsAny(' ', ':', '"')) is { } name)
        {
            return Fail(host, File.Exists(name) ? $"{name}: a file is read without --archive" : $"{name}: no such file or folder; quotation marks make it words to look for in the archive: '\"{name}\"'");
        }

        if (selection.HasOwnLists)
        {
            host.Errors.WriteLine("reftel statements: an archive keeps its gazetteer and scales; --gazetteer, --no-metonyms and --scales go with files, or with --update to read all with them");
            return ExitCode.Usage;
        }

        return ArchiveOption.Use(host, "statements", archive, StoreAccess.Read, store => new ArchiveStatements(host, store)
        {
            Test = test,
            Format = format,
            AllVersions = parsed.GetValue(_allVersions),
            Limit = parsed.GetResult(_limit) is { Implicit: false } || format is OutputFormat.Text or OutputFormat.Table ? parsed.GetValue(_limit) : int.MaxValue,
            Offset = parsed.GetValue(_offset),
        }.Run(string.Join(' ', selection.Arguments)));
    }

    // Whoever names an archive means it; else what is there as a file is a file, and what is not is asked of the archive where there is one.
    private static bool IsOfArchive(string? archive, IReadOnlyList<string> arguments) => archive is not null
        || (!arguments.Any(argument => argument == "-" || File.Exists(argument) || Directory.Exists(argument) || IsPattern(argument)) && IsThere(ArchiveOption.PlaceOf(null)));

    private static bool IsNothingThere(IReadOnlyList<string> arguments) => arguments.Count > 0 && !arguments.Any(argument => argument == "-" || File.Exists(argument) || Directory.Exists(argument) || IsPattern(argument));

    private static int Fail(CommandHost host, string message)
    {
        host.Errors.WriteLine(Escaped.Line($"reftel statements: {message}"));
        return ExitCode.Failure;
    }

    // "docs/*.txt", and not the beginning of a word.
    private static bool IsPattern(string argument) => argument.AsSpan().ContainsAny('*', '?') && argument.AsSpan().ContainsAny('/', '\\', '.') && !argument.Contains(':', StringComparison.Ordinal);

    private static bool IsThere(string place) => ArchiveStores.SchemeOf(place) is not null || File.Exists(place);

    private static int Update(CommandHost host, IArchiveStore store, int jobs, bool all)
    {
        if (all)
        {
            store.ForgetStatements();
        }

        return new StatementRun(host, "statements", store) { IsAsked = true }.Run(jobs);
    }

    private static int ListFiles(CommandHost host, InputSelection selection, StatementTest test, string format)
    {
        var output = new StatementOutput(host, format);
        host.Write(output.Header);
        Tally tally = new DocumentRun(host, selection).Run(new FileStatements(selection.Options, test, output).Write, untilClosed: true);
        host.Write(output.Summary);
        return tally.Failures > 0 ? ExitCode.Failure : ExitCode.Done;
    }
}

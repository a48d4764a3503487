using Reftel.Archive.Ingest;
using Reftel.Archive.Store;
using Reftel.Archive.Wording;
using Reftel.Cli.Batch;

namespace Reftel.Cli.Commands;

/// <summary>Reads what is said in the documents of an archive that have not been read for it, with progress of its own.</summary>
/// <param name="host">Where it tells.</param>
/// <param name="command">Who does it.</param>
/// <param name="store">The archive.</param>
internal sealed class StatementRun(CommandHost host, string command, IArchiveStore store)
{
    /// <summary>Where it is all that was asked for, what was done is a result.</summary>
    public bool IsAsked { get; init; }

    /// <returns>The exit code.</returns>
    public int Run(int jobs)
    {
        var stage = new StatementStage(store);
        using var progress = new Progress(host, always: true, stage: "statements");
        store.LetGo();
        progress.Expect(store.CountWithoutStatements(store.Reading().Rules));
        long statements;
        try
        {
            statements = stage.Run(jobs, Advance, host.Stop);
        }
        catch (OperationCanceledException)
        {
            progress.Hide();
            host.Errors.WriteLine($"reftel {command}: stopped while it read what is said in the documents; they can be found, what was read is kept, and reftel statements --update goes on from there");
            throw;
        }

        progress.Hide();
        if (stage.Failed > 0)
        {
            host.Errors.WriteLine($"reftel {command}: what is said in {Counted.Of(stage.Failed, "file")} could not be read; reftel verify tells more");
        }

        string done = $"{Counted.Of(statements, "statement")} read in {Counted.Of(stage.Documents, "document")}\n";
        if (IsAsked)
        {
            host.Write(done);
        }
        else if (host.ErrorsAreTerminal && stage.Documents > 0)
        {
            host.Errors.Write(done);
        }

        return stage.Failed > 0 ? ExitCode.Failure : ExitCode.Done;

        void Advance(int documents)
        {
            for (; documents > 0; documents--)
            {
                progress.Advance(1);
            }
        }
    }
}

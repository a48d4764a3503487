using System.CommandLine;
using Reftel.Cli.Questions;

namespace Reftel.Cli.Commands;

/// <summary><c>reftel question</c>: questions that are watched over time, each in a file of its own.</summary>
internal static class QuestionCommand
{
    public static Command Create(CommandHost host) => new("question", "Watch a question: its indicators, its status on any day, the judgements on it over years")
    {
        New(host), Check(host), List(host), Show(host), Board(host), Line(host), Candidates(host), WithdrawImpact(host),
    };

    private static Command New(CommandHost host)
    {
        var file = new Argument<string>("FILE.yaml") { Description = "The file to write; its name gives the id" };
        var command = new Command("new", "Write a file to begin with; one that is there is never overwritten") { file };
        command.SetAction(parsed => NewQuestion.Run(host, parsed.GetValue(file)!));
        return command;
    }

    private static Command Check(CommandHost host)
    {
        Argument<string> file = File();
        var command = new Command("check", "Tell what is wrong with a question file, with line, column and code") { file };
        Option<string?> archive = AddArchive(command);
        command.SetAction(parsed => QuestionFiles.Check(host, parsed.GetValue(file)!, parsed.GetValue(archive)));
        return command;
    }

    private static Command List(CommandHost host)
    {
        var folder = new Argument<string?>("FOLDER") { Description = "Where the files are; else the folder questions beside the archive", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("list", "List the questions of a folder") { folder };
        Option<string?> archive = AddArchive(command);
        command.SetAction(parsed => QuestionFiles.List(host, parsed.GetValue(folder), parsed.GetValue(archive)));
        return command;
    }

    private static Command Show(CommandHost host)
    {
        Argument<string> file = File();
        var command = new Command("show", "Show a question: hypotheses, indicators with their tests, assumptions, rules") { file };
        Option<string?> archive = AddArchive(command);
        command.SetAction(parsed => new QuestionRun(host, "question show", parsed.GetValue(file)!, parsed.GetValue(archive)).Show());
        return command;
    }

    private static Command Board(CommandHost host)
    {
        Argument<string> file = File();
        Option<DateOnly?> asOf = DayOption.Last("--as-of", "The board as it stood at the end of this day, month or year; else today's");
        Option<string> format = Format();
        var command = new Command("board", "Show how the indicators stand on a day, and the status by the rules of the file") { file, asOf, format };
        Option<string?> archive = AddArchive(command);
        command.SetAction(parsed => new QuestionRun(host, "question board", parsed.GetValue(file)!, parsed.GetValue(archive)).Board(parsed.GetValue(asOf), parsed.GetValue(format)!));
        return command;
    }

    private static Command Line(CommandHost host)
    {
        Argument<string> file = File();
        Option<DateOnly?> asOf = DayOption.Last("--as-of", "The line as it stood at the end of this day, month or year; else today");
        Option<string> format = Format();
        var command = new Command("line", "Show the judgements on a question over documents and years: what changed, on what they rest, what contradicts") { file, asOf, format };
        Option<string?> archive = AddArchive(command);
        command.SetAction(parsed => new QuestionRun(host, "question line", parsed.GetValue(file)!, parsed.GetValue(archive)).Line(parsed.GetValue(asOf), parsed.GetValue(format)!));
        return command;
    }

    private static Command Candidates(CommandHost host)
    {
        Argument<string> file = File();
        var indicator = new Argument<string>("INDICATOR") { Description = "Id of an indicator of the question" };
        Option<int> limit = Choice.OfNumber("--limit", "Hits of each query at most", "N", preset: 20, least: 1, most: 10_000);
        Option<string> format = Format();
        var command = new Command("candidates", "Find what may be an observation of an indicator, by the queries of the file") { file, indicator, limit, format };
        Option<string?> archive = AddArchive(command);
        command.SetAction(parsed => new QuestionRun(host, "question candidates", parsed.GetValue(file)!, parsed.GetValue(archive))
            .Candidates(parsed.GetValue(indicator)!, parsed.GetValue(limit), parsed.GetValue(format)!));
        return command;
    }

    private static Command WithdrawImpact(CommandHost host)
    {
        Argument<string> file = File();
        var source = new Argument<string>("SOURCE") { Description = "An address, a host, or the id of a document or statement" };
        Option<DateOnly?> asOf = DayOption.Last("--as-of", "As if it were withdrawn on this day, or on the last of this month or year; else today");
        Option<string> format = Format();
        var command = new Command("withdraw-impact", "Tell which judgements and observations fall if a source is withdrawn") { file, source, asOf, format };
        Option<string?> archive = AddArchive(command);
        command.SetAction(parsed => new QuestionRun(host, "question withdraw-impact", parsed.GetValue(file)!, parsed.GetValue(archive))
            .WithdrawImpact(parsed.GetValue(source)!, parsed.GetValue(asOf), parsed.GetValue(format)!));
        return command;
    }

    private static Argument<string> File() => new("ID|FILE") { Description = "A question file, or the id of one in the folder questions beside the archive" };

    private static Option<string> Format() => Choice.OfWords("--format", "Print text for people, or JSON", OutputFormat.Text, OutputFormat.Text, OutputFormat.Json);

    private static Option<string?> AddArchive(Command command)
    {
        Option<string?> archive = ArchiveOption.Create();
        command.Add(archive);
        return archive;
    }
}

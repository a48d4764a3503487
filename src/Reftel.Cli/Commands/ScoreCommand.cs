using System.CommandLine;
using System.CommandLine.Parsing;
using Reftel.Analysis.Ledger;
using Reftel.Analysis.Scoring;
using Reftel.Archive;
using Reftel.Archive.Ledger;
using Reftel.Archive.Store;
using Reftel.Cli.Ledgers;
using Reftel.Cli.Terminal;
using Reftel.Reading.Statements;

namespace Reftel.Cli.Commands;

/// <summary><c>reftel score</c>: how good the forecasts of the archive were, and what became of its commitments.</summary>
internal sealed class ScoreCommand
{
    private const string Exclude = "exclude";
    private const string Half = "half";

    private static readonly string[] Dimensions = [.. GroupWords.Dimensions.Select(dimension => dimension.ToWord())];

    private readonly Option<string> _by = Choice.OfWords("--by", "Tell forecasts apart by this", preset: "word", Dimensions);
    private readonly Option<string?> _scale = new("--scale")
    {
        Description = $"Read all words on this scale, but those of documents that declare theirs; else on that of each document: {string.Join(", ", Scorer.Scales(ScaleList.Empty))}, or one of the archive's own",
        HelpName = "KEY",
    };

    private readonly Option<double?> _will = new("--will")
    {
        Description = "What a bare will counts as, from 0 to below 1; else such forecasts are counted and not scored",
        HelpName = "exclude|0.97",
        CustomParser = ParseWill,
    };

    private readonly Option<string> _partly = Choice.OfWords("--partly", "Count what came in part as one half, or do not score it", Exclude, Exclude, Half);
    private readonly Option<string> _format = Choice.OfWords(
        "--format", "Print text for people, the whole report as JSON, or the groups as a CSV table", OutputFormat.Text, OutputFormat.Text, OutputFormat.Json, OutputFormat.Csv);

    private readonly LedgerDay _day = new();

    private ScoreCommand()
    {
    }

    public static Command Create(CommandHost host)
    {
        var score = new ScoreCommand();
        Option<string?> archive = ArchiveOption.Create();
        var command = new Command("score", "Score the forecasts of the archive against what came, and count what became of its commitments")
        {
            score._by, score._scale, score._will, score._partly, score._format, archive,
        };
        score._day.AddTo(command);
        command.SetAction(parsed => ArchiveOption.Use(host, "score", parsed.GetValue(archive), StoreAccess.Read, store => score.Run(host, parsed, store)));
        return command;
    }

    private int Run(CommandHost host, ParseResult parsed, IArchiveStore store)
    {
        ScaleList own = store.Reading().Scales;
        if (parsed.GetValue(_scale) is { } scale && !Scorer.Scales(own).Contains(scale))
        {
            host.Errors.WriteLine(Escaped.Line($"reftel score: --scale '{scale}' is not known; it can be {string.Join(" or ", Scorer.Scales(own))}"));
            return ExitCode.Usage;
        }

        var ledger = new ArchiveLedger(store);
        LedgerView view = _day.View(parsed, ledger);
        ScoreReport report = Scorer.Score(view, new ScoreOptions
        {
            Will = parsed.GetValue(_will),
            Scale = parsed.GetValue(_scale),
            Scales = own,
            Partly = parsed.GetValue(_partly) == Half ? PartlyPolicy.Half : PartlyPolicy.Excluded,
        }) with
        { Rejected = ledger.Rejected, Quoted = ledger.Quoted };
        ScoreDimension by = GroupWords.Dimensions[Array.IndexOf(Dimensions, parsed.GetValue(_by))];
        host.Write(parsed.GetValue(_format) switch
        {
            OutputFormat.Json => JsonText.Of(json => ScoreReportJson.Write(json, report)),
            OutputFormat.Csv => ScoreCsv.Of(report, by),
            _ => ScoreText.Of(report, by),
        });
        LedgerNotices.Tell(host, "score", ledger, view);
        WaitingStatements.Tell(host, store, "score");
        return ExitCode.Done;
    }

    private static double? ParseWill(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (text == Exclude)
        {
            return null;
        }

        if (double.TryParse(text, System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture, out double will) && will < 1)
        {
            return will;
        }

        result.AddError($"--will '{text}' is not known; it can be {Exclude}, or a part of one such as 0.97, which must be below 1");
        return null;
    }
}

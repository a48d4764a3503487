using Reftel.Analysis.Questions;
using Reftel.Analysis.Questions.Boards;
using Reftel.Analysis.Questions.Lines;
using Reftel.Analysis.Questions.Sources;
using Reftel.Archive;
using Reftel.Archive.Questions;
using Reftel.Archive.Store;
using Reftel.Cli.Commands;
using Reftel.Cli.Rendering;
using Reftel.Cli.Searches;
using Reftel.Cli.Terminal;
using Reftel.Cli.Usage;

namespace Reftel.Cli.Questions;

/// <summary>What is asked of one question.</summary>
/// <param name="host">Where the answer is written.</param>
/// <param name="command">Who answers.</param>
/// <param name="asked">A file or an id.</param>
/// <param name="archive">The archive as given, or null.</param>
internal sealed class QuestionRun(CommandHost host, string command, string asked, string? archive)
{
    /// <summary>In UTC, so that all who ask at one moment get one answer.</summary>
    internal static DateOnly Today => DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);

    public int Show() => With(question => Text(page => QuestionText.Write(page, question)));

    public int Board(DateOnly? asOf, string format) => With(question => WithSources(sources =>
    {
        var board = QuestionBoard.Of(question, sources, asOf ?? Today);
        return format == OutputFormat.Json ? Json(JsonText.Of(json => BoardJson.Write(json, board))) : Text(page => BoardText.Write(page, board));
    }));

    public int Line(DateOnly? asOf, string format) => With(question => WithSources(sources =>
    {
        var line = JudgementLine.Of(question, sources, asOf ?? Today);
        return format == OutputFormat.Json ? Json(JsonText.Of(json => LineJson.Write(json, line))) : Text(page => LineText.Write(page, line));
    }));

    public int WithdrawImpact(string source, DateOnly? asOf, string format) => With(question => WithSources(sources =>
    {
        if (string.IsNullOrWhiteSpace(source))
        {
            host.Errors.WriteLine($"reftel {command}: no source given; name an address, a host, or the id of a document or statement");
            return ExitCode.Usage;
        }

        var impact = WithdrawalImpact.Of(question, sources, asOf ?? Today, source);
        return format == OutputFormat.Json ? Json(JsonText.Of(impact.Write)) : Text(page => WithdrawalText.Write(page, impact));
    }));

    public int Candidates(string name, int limit, string format) => With(question =>
    {
        if (question.Indicator(name) is not { } indicator)
        {
            host.Errors.WriteLine(Escaped.Line(
                $"reftel {command}: the question has no indicator '{name}'{UsageMessage.DidYouMean(name, question.Indicators.Select(one => one.Id))}"));
            return ExitCode.Usage;
        }

        if (indicator.Queries.IsEmpty)
        {
            host.Errors.WriteLine(Escaped.Line($"reftel {command}: the indicator {name} has no queries; add some to the file: queries: ['\"river treaty\" AND draft']"));
            return ExitCode.Findings;
        }

        return ArchiveOption.Use(host, command, archive, StoreAccess.Read, store =>
        {
            var candidates = QuestionCandidates.Of(store, new ArchiveQuestionSources(store, null, host.Stop), question, indicator, limit);
            bool wrong = false;
            foreach (QueryCandidates query in candidates)
            {
                SearchRun.Remark(host, "", query.Query, query.Result, command);
                wrong |= query.Result.Error is not null;
            }

            int code = format == OutputFormat.Json ? Json(JsonText.Of(json => CandidateText.Write(json, indicator, candidates))) : Text(page => CandidateText.Write(page, indicator, candidates));
            return wrong ? ExitCode.Findings : code;
        });
    });

    private int With(Func<Question, int> work) =>
        QuestionFiles.Load(host, command, asked, archive, out Question question) is not ExitCode.Done and var failed ? failed : work(question);

    // A question whose evidence is addresses alone needs no archive; whoever names one means it.
    private int WithSources(Func<IQuestionSources, int> work)
    {
        string place = ArchiveOption.PlaceOf(null);
        if (archive is null && ArchiveStores.SchemeOf(place) is null && !File.Exists(place))
        {
            host.Errors.WriteLine(Escaped.Line($"reftel {command}: there is no archive {place}, so that its documents and statements are not found; --archive names one"));
            return work(new DocumentSources([]));
        }

        return ArchiveOption.Use(host, command, archive, StoreAccess.Read, store => work(new ArchiveQuestionSources(store, null, host.Stop)));
    }

    private int Json(string text)
    {
        host.Write(text);
        return ExitCode.Done;
    }

    private int Text(Action<Page> write)
    {
        var page = new Page(host.MeasureWidth(), host.Colour);
        write(page);
        host.Write(page.ToString());
        return ExitCode.Done;
    }
}

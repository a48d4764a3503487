using System.CommandLine;
using Reftel.Archive;
using Reftel.Archive.Store;
using Reftel.Archive.Store.Statements;
using Reftel.Archive.Wording;

namespace Reftel.Cli.Commands;

/// <summary><c>reftel stats</c>: how much the archive holds.</summary>
internal static class StatsCommand
{
    public static Command Create(CommandHost host)
    {
        Option<string?> archive = ArchiveOption.Create();
        Option<string> format = Choice.OfWords("--format", "Print text for people, or JSON", OutputFormat.Text, OutputFormat.Text, OutputFormat.Json);
        var command = new Command("stats", "Tell how much the archive holds") { archive, format };
        command.SetAction(parsed => ArchiveOption.Use(host, "stats", parsed.GetValue(archive), StoreAccess.Read, store =>
        {
            StoreCounts counts = store.Counts();
            host.Write(parsed.GetValue(format) == OutputFormat.Json ? JsonText.Of(json => StoreCountsJson.Write(json, counts)) : Text(counts));
            return ExitCode.Done;
        }));
        return command;
    }

    private static string Text(StoreCounts counts)
    {
        string share = counts.FileBytes > 0 ? $", {counts.ArchiveBytes / (double)counts.FileBytes:F2} times its files" : "";
        return
            $"""
            Documents   {counts.Documents:N0}: {Counted.Of(counts.Telegrams, "telegram")}, {Counted.Of(counts.Reports, "report")}, {Counted.Of(counts.Texts, "text")}
            Dates       {counts.FirstDate ?? "none"} to {counts.LastDate ?? "none"}
            Files       {counts.Files:N0}, {Bytes(counts.FileBytes)}, kept in {Bytes(counts.PackedBytes)}; {counts.Failures:N0} more could not be read
            References  {counts.References:N0}, to {Counted.Of(counts.MissingTargets, "document")} not held
            Index       {Counted.Of(counts.Words, "word")}, {Counted.Of(counts.Paragraphs, "paragraph")}, {Counted.Of(counts.Segments, "segment")}, {Bytes(counts.IndexBytes)}
            Texts       {Bytes(counts.PieceBytes)}
            Archive     {Bytes(counts.ArchiveBytes)}{share}
            Removed     {counts.Removals:N0}
            Statements  {Statements(counts.Statements)}

            """;
    }

    private static string Statements(StatementCounts counts)
    {
        string waiting = counts.Waiting > 0 ? $"; {Counted.Of(counts.Waiting, "document")} not read for them yet, which reftel statements --update does" : "";
        return $"{counts.All:N0}: {counts.Information:N0} information, {Counted.Of(counts.Judgements, "judgement")}, {Counted.Of(counts.Forecasts, "forecast")}, "
            + $"{Counted.Of(counts.Commitments, "commitment")}, {Counted.Of(counts.Recommendations, "recommendation")}, {Counted.Of(counts.Assumptions, "assumption")}{waiting}";
    }

    private static string Bytes(long bytes) => bytes < 10_000_000 ? $"{bytes / 1_000.0:N0} kB" : $"{bytes / 1_000_000.0:N1} MB";
}

using System.CommandLine;

namespace Reftel.Cli.Commands;

/// <summary>The option <c>--format</c>, the same for all commands.</summary>
internal static class OutputFormat
{
    public const string Text = "text";
    public const string Json = "json";
    public const string Csv = "csv";

    /// <summary>Another word for <see cref="Text"/>, where that is a table.</summary>
    public const string Table = "table";

    public static Option<string> Option() =>
        Choice.OfWords("--format", "Print text for people, or a line of JSON for each document", Text, Text, Json);
}

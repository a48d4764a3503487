namespace Reftel.Cli.Terminal;

/// <summary>A short label and some lines that belong to it.</summary>
internal sealed record LabelledLines(string Label, IReadOnlyList<string> Lines);

namespace Reftel.Cli.Terminal;

/// <summary>What a piece of text is to the reader; a terminal with colour shows it, a plain one does not.</summary>
internal enum Style
{
    Plain,
    Title,
    Label,
    Faint,
    Judged,
    Info,
    Warning,
    Error,
}

internal static class Styles
{
    private const string Reset = "\u001B[0m";

    /// <summary>The text in its style; unchanged without colour. The text must be safe to print.</summary>
    public static string Apply(this Style style, string text, bool colour) =>
        colour && style != Style.Plain && text.Length > 0 ? Sequence(style) + text + Reset : text;

    // Only the eight basic colours, which every theme keeps readable.
    private static string Sequence(Style style) => style switch
    {
        Style.Title => "\u001B[1m",
        Style.Label => "\u001B[36m",
        Style.Faint => "\u001B[2m",
        Style.Judged => "\u001B[35m",
        Style.Info => "\u001B[34m",
        Style.Warning => "\u001B[33m",
        _ => "\u001B[31m",
    };
}

namespace Reftel.Reading.Reports.Containers;

/// <summary>
/// Names for notes that stand within the prose (<c>^[text]</c>, <c>span class="sidenote"</c>) and have none: they tie note and place together, and cannot be
/// met as printed names, which hold no blanks.
/// </summary>
internal static class InlineNoteName
{
    private const string Prefix = "inline ";

    private const string Uncounted = "inline aside ";

    /// <param name="number">Which of them in the text.</param>
    /// <param name="counts">False for words beside the prose that are never given a number.</param>
    public static string Of(int number, bool counts = true) => $"{(counts ? Prefix : Uncounted)}{number}";

    public static bool IsUncounted(string name) => name.StartsWith(Uncounted, StringComparison.Ordinal);

    public static bool Is(string name) => name.StartsWith(Prefix, StringComparison.Ordinal);
}

namespace Reftel.Reading.Reports.Containers;

/// <summary>
/// Names for notes that stand within the prose (<c>^[text]</c>) and have none: they tie note and place together, and cannot be
/// met as printed names, which hold no blanks.
/// </summary>
internal static class InlineNoteName
{
    private const string Prefix = "inline ";

    public static string Of(int number) => $"{Prefix}{number}";

    public static bool Is(string name) => name.StartsWith(Prefix, StringComparison.Ordinal);
}

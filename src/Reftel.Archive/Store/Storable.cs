namespace Reftel.Archive.Store;

/// <summary>Text that every engine keeps as it is: without U+0000, which PostgreSQL does not take, and without halves of characters.</summary>
internal static class Storable
{
    private const char Replacement = '\uFFFD';

    /// <summary>The text with U+FFFD for what cannot be kept.</summary>
    [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull(nameof(text))]
    public static string? Text(string? text) => text is null || IsStorable(text) ? text : string.Create(text.Length, text, static (target, text) =>
    {
        for (int i = 0; i < text.Length; i++)
        {
            bool pair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            target[i] = text[i] == '\0' || (char.IsSurrogate(text[i]) && !pair) ? Replacement : text[i];
            if (pair)
            {
                target[++i] = text[i];
            }
        }
    });

    private static bool IsStorable(string text)
    {
        ReadOnlySpan<char> rest = text;
        return !rest.Contains('\0') && !rest.ContainsAnyInRange('\uD800', '\uDFFF');
    }
}

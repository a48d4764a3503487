using Reftel.Archive.Search.Queries;
using Reftel.Archive.Search.Words;

namespace Reftel.Archive.Statements;

/// <summary>
/// Words in one line for comparisons: folded, each between blanks, so that a plain search for <c>" lavrov "</c> finds the word and nothing else, in a
/// program as in SQL.
/// </summary>
internal static class FoldedWords
{
    /// <summary>More words are no name.</summary>
    public const int Most = 64;

    // What an index of either engine takes, whatever the script.
    private const int Longest = 600;

    // Stands between texts: no words asked for reach over it.
    private const string Parting = " | ";

    /// <summary><c>" foreign minister lavrov "</c>; null where there are no words.</summary>
    public static string? Of(params ReadOnlySpan<string?> texts)
    {
        string? line = null;
        foreach (string? text in texts)
        {
            if (text is not null && Join(Split(text), Longest - (line?.Length ?? 0)) is { Length: > 0 } joined)
            {
                line = line is null ? joined : line + Parting + joined;
            }
        }

        return line is null ? null : $" {line} ";
    }

    private static string Join(string[] words, int room)
    {
        int length = 0;
        return string.Join(' ', words.Take(Most).TakeWhile(word => (length += word.Length + 1) <= room));
    }

    public static string[] Split(string text) => [.. QueryWords.Of(text).Select(word => WordForms.Fold(word))];
}

using System.Buffers;
using Reftel.Server.Hosting;

namespace Reftel.Server.Questions.Editing;

/// <summary>Whether a text comes back from the field of a page as it was sent there.</summary>
internal static class PageText
{
    /// <summary>Signs that a page shows as others: those that turn the direction of words, and nothing at all.</summary>
    private static readonly SearchValues<char> Changed = SearchValues.Create([.. DirectionSigns.All, '\0']);

    public static bool Survives(string text) => FirstChanged(text) is null;

    /// <summary>Line of the first sign that would not come back, from 1, with its number; or null.</summary>
    public static (int Line, int Sign)? FirstChanged(string text)
    {
        int at = text.AsSpan().IndexOfAny(Changed);
        return at < 0 ? null : (text.AsSpan(0, at).Count('\n') + 1, text[at]);
    }
}

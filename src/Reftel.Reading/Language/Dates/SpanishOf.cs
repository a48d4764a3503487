namespace Reftel.Reading.Language.Dates;

/// <summary>The word that Spanish puts before the year: <c>mayo de 2019</c>, <c>mayo del 2019</c>.</summary>
internal static class SpanishOf
{
    /// <summary>Behind the word and its blank, or the place itself where none stands.</summary>
    public static int Skip(ReadOnlySpan<char> text, int at)
    {
        int end = Characters.IsWord(text, at, "de") ? at + 2 : Characters.IsWord(text, at, "del") ? at + 3 : at;
        return end > at ? Characters.SkipGap(text, end) : at;
    }
}

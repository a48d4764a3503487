using Reftel.Archive.Search.Words;

namespace Reftel.Archive.Search.Snippets;

/// <summary>A word of a piece, with the forms under which it is found.</summary>
internal readonly record struct TextWord(int Start, int End, string Surface, string Folded)
{
    public static TextWord[] AllOf(string text)
    {
        var words = new List<TextWord>();
        Span<char> buffer = stackalloc char[WordForms.LongestWord];
        var scanner = new WordScanner(text);
        while (scanner.MoveNext())
        {
            FoundWord word = scanner.Current;
            string surface = WordForms.Surface(text.AsSpan(word.Start, word.Length), buffer).ToString();
            words.Add(new TextWord(word.Start, word.End, surface, WordForms.Fold(surface)));
        }

        return [.. words];
    }
}

using Reftel.Archive.Search.Words;

namespace Reftel.Archive.Search.Snippets;

/// <summary>A word of a piece.</summary>
/// <param name="Start">First unit.</param>
/// <param name="End">Behind the last unit.</param>
/// <param name="Form">How it is written and found.</param>
internal readonly record struct TextWord(int Start, int End, TextWordForm Form)
{
    public string Surface => Form.Surface;

    public string Folded => Form.Folded;

    /// <summary>All words of a text; those that are written alike share their form, so that a text of a hundred megabytes costs no string for each word.</summary>
    public static TextWord[] AllOf(string text)
    {
        var words = new List<TextWord>();
        var forms = new Dictionary<string, TextWordForm>(StringComparer.Ordinal);
        Dictionary<string, TextWordForm>.AlternateLookup<ReadOnlySpan<char>> known = forms.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> buffer = stackalloc char[WordForms.LongestWord];
        var scanner = new WordScanner(text);
        while (scanner.MoveNext())
        {
            FoundWord word = scanner.Current;
            ReadOnlySpan<char> surface = WordForms.Surface(text.AsSpan(word.Start, word.Length), buffer);
            if (!known.TryGetValue(surface, out TextWordForm? form))
            {
                string written = surface.ToString();
                forms.Add(written, form = new TextWordForm(forms.Count, written, WordForms.Fold(written)));
            }

            words.Add(new TextWord(word.Start, word.End, form));
        }

        return [.. words];
    }
}

/// <summary>A written form of a word of a piece.</summary>
/// <param name="number">From 0, in the order in which the forms of the piece were met.</param>
/// <param name="surface">As written.</param>
/// <param name="folded">As found.</param>
internal sealed class TextWordForm(int number, string surface, string folded)
{
    public int Number => number;

    public string Surface => surface;

    public string Folded => folded;
}

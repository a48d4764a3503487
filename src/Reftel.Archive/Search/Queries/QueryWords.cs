using System.Collections.Immutable;
using Reftel.Archive.Search.Words;

namespace Reftel.Archive.Search.Queries;

/// <summary>The words of what a person typed, parted as those of documents are.</summary>
internal static class QueryWords
{
    public static ImmutableArray<string> Of(string text)
    {
        ImmutableArray<string>.Builder words = ImmutableArray.CreateBuilder<string>();
        Span<char> buffer = stackalloc char[WordForms.LongestWord];
        var scanner = new WordScanner(text);
        while (scanner.MoveNext())
        {
            words.Add(WordForms.Surface(text.AsSpan(scanner.Current.Start, scanner.Current.Length), buffer).ToString());
        }

        return words.ToImmutable();
    }
}

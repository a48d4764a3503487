using Reftel.Reading.Documents;
using Reftel.Reading.Language;

namespace Reftel.Reading.Statements.Prose;

/// <summary>Says whether rules for English may be used on a document, and on a block of it.</summary>
internal static class EnglishProse
{
    private const string English = "en";

    /// <summary>Words that are needed before small words prove a language; a shorter text is taken as English if it is in Latin letters.</summary>
    private const int ShortText = 400;

    /// <summary>True where a block is English: said so itself, or else its document.</summary>
    public static bool Is(ProseBlock block, bool document) => block.Language is { } language ? language == English : document;

    /// <summary>True where the prose is English but for single blocks.</summary>
    public static bool Is(Document document, DocumentProse prose)
    {
        if (document.Language is not null || prose.Blocks.IsEmpty)
        {
            return document.Language == English;
        }

        ReadOnlySpan<char> text = prose.Text.AsSpan(0, Math.Min(prose.Text.Length, 20_000));
        int letters = 0;
        int foreign = 0;
        foreach (char c in text)
        {
            if (char.IsLetter(c))
            {
                letters++;
                foreign += c > '\u024F' ? 1 : 0;
            }
        }

        return foreign * 4 < letters
            && (text.Length < ShortText || EnglishEvidence.IsEnglish(prose.Blocks.Select(block => prose.Text.Substring(block.Span.Start, Math.Min(block.Span.Length, 2_000)))));
    }
}

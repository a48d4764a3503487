using Reftel.Reading.Documents;
using Reftel.Reading.Language;

namespace Reftel.Reading.Statements.Prose;

/// <summary>Says whether rules for English may be used on a document.</summary>
internal static class EnglishProse
{
    /// <summary>Words that are needed before small words prove a language; a shorter text is taken as English if it is in Latin letters.</summary>
    private const int ShortText = 400;

    public static bool Is(Document document, DocumentProse prose)
    {
        if (document.Language == "en" || prose.Blocks.IsEmpty)
        {
            return document.Language == "en";
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

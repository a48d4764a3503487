using System.Runtime.InteropServices;
using Reftel.Reading.Documents;
using Reftel.Reading.Language.Identification;

namespace Reftel.Reading.Telegrams.Body;

/// <summary>Marks the paragraphs of a telegram that are in another language than the telegram.</summary>
internal static class ParagraphLanguages
{
    public static Telegram Mark(Telegram telegram, string? language)
    {
        Paragraph[]? marked = null;
        for (int i = 0; i < telegram.Paragraphs.Length; i++)
        {
            if (DocumentLanguage.OfParagraph(telegram.Paragraphs[i].Text, language) is { } other)
            {
                marked ??= [.. telegram.Paragraphs];
                marked[i] = marked[i] with { Language = other };
            }
        }

        return marked is null ? telegram : telegram with { Paragraphs = ImmutableCollectionsMarshal.AsImmutableArray(marked) };
    }
}

using System.Text;
using Reftel.Reading.Documents.Syntax;
using Reftel.Reading.Telegrams.Catalogues;
using Reftel.Reading.Telegrams.Lines;

namespace Reftel.Reading.Telegrams.ArchiveCopies;

/// <summary>
/// The Message Attributes block of an archive copy: <c>Key: value</c> a line; values wrap to column 0, so only a known key
/// begins a new attribute.
/// </summary>
internal static class AttributesReader
{
    private const string Title = "Message Attributes";

    /// <returns>The line of the block's title, or the number of lines when there is none.</returns>
    public static int FindTitle(TelegramText text)
    {
        for (int line = 0; line < text.Count; line++)
        {
            if (text.Words(line).Equals(Title, StringComparison.OrdinalIgnoreCase))
            {
                return line;
            }
        }

        return text.Count;
    }

    public static void Read(TelegramText text, int title, TelegramDraft draft)
    {
        if (title >= text.Count)
        {
            return;
        }

        ArchiveCopyDraft copy = draft.Archive ??= new ArchiveCopyDraft();
        text.Mark(SyntaxKind.AttributesBlock, text[title].First, text[text.Count - 1].End);
        text.MarkLine(SyntaxKind.PartTitle, title);
        string? key = null;
        var value = new StringBuilder();
        for (int line = title + 1; line < text.Count; line++)
        {
            ReadOnlySpan<char> words = text.Words(line);
            int colon = words.IndexOf(':');
            if (colon > 0 && colon < 45 && ArchiveAttributeKeys.IsKnown(words[..colon].Trim()))
            {
                Add(copy, key, value);
                key = words[..colon].Trim().ToString();
                value.Append(words[(colon + 1)..].Trim());
                text.MarkLine(SyntaxKind.Attribute, line);
                text.Mark(SyntaxKind.AttributeKey, text[line].First, text[line].First + colon);
            }
            else if (key is not null && !words.IsEmpty)
            {
                value.Append(value.Length > 0 ? " " : "").Append(words);
                text.MarkLine(SyntaxKind.AttributeValue, line);
            }
        }

        Add(copy, key, value);
    }

    private static void Add(ArchiveCopyDraft copy, string? key, StringBuilder value)
    {
        if (key is not null)
        {
            copy.Attributes.Add(new(key, Scan.Fold(value.ToString())));
        }

        value.Clear();
    }
}

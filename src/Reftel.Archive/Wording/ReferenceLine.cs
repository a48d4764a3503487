using Reftel.Reading.Documents;

namespace Reftel.Archive.Wording;

/// <summary>One reference in a list.</summary>
internal static class ReferenceLine
{
    /// <summary><c>A  06MINSK1019, NOTAL</c>; without an id the words as printed and what they name.</summary>
    public static string InWords(Reference reference)
    {
        string label = reference.Label is null ? "" : $"{reference.Label}  ";
        string target = reference.Id ?? (reference.Kind is ReferenceKind.Telegram or ReferenceKind.Other
            ? $"\"{reference.Raw}\""
            : $"{reference.Kind.ToWord()}: \"{reference.Raw}\"");
        string captions = string.Concat(reference.Captions.Select(caption => $", {caption}"));
        return label + target + captions;
    }
}

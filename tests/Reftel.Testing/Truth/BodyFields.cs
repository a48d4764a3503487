using Reftel.Reading.Documents;

namespace Reftel.Testing.Truth;

/// <summary>The fields of the body. A paragraph that only says how the entire text is marked has no words of its own.</summary>
internal static class BodyFields
{
    public static IReadOnlyList<TruthField> All { get; } =
    [
        TruthField.Of("entireText", t => t.EntireText, r => r.EntireText is { Length: > 0 } mark ? mark[..1].ToUpperInvariant() : null),
        TruthField.Of("paragraphNumbers", t => TruthField.Lines(t.Paragraphs.Select(p => $"{p.Number}")), r => TruthField.Lines(Read(r).Select(p => $"{p.Number}"))),
        TruthField.Of("paragraphMarkings", t => TruthField.Lines(t.Paragraphs.Select(p => $"{p.Marking}")), r => TruthField.Lines(Read(r).Select(p => $"{p.Marking}"))),
        TruthField.Of("paragraphTexts", t => TruthField.Lines(t.Paragraphs.Select(p => p.Text)), r => TruthField.Lines(Read(r).Select(p => TruthField.Fold(p.Text)))),
        TruthField.Of("headings", t => TruthField.Lines(t.Paragraphs.Select(p => p.Heading ?? "-")), r => TruthField.Lines(Read(r).Select(p => p.Heading ?? "-"))),
        TruthField.Of("voices", t => TruthField.Lines(t.Paragraphs.Select(p => $"{p.Voice}")), r => TruthField.Lines(Read(r).Select(p => $"{p.Voice}"))),
        TruthField.Of("signature", t => TruthField.Lines(t.Signature), r => TruthField.Lines(r.Signature)),
    ];

    private static IEnumerable<Paragraph> Read(Telegram read) => read.Paragraphs.Where(p => !IsEntireText(p.Text));

    private static bool IsEntireText(string text) =>
        text.Trim(' ', '.') is var words && (words.Length == 0 || (words.Length < 40 && words.EndsWith("ENTIRE TEXT)", StringComparison.OrdinalIgnoreCase)));
}

using System.Collections.Immutable;
using Reftel.Analysis.Drafting.Layout;
using Reftel.Reading.Documents;

namespace Reftel.Analysis.Drafting.Telegrams;

/// <summary>A draft laid out as a telegram: its class, references and numbered paragraphs.</summary>
internal sealed record TelegramLayout
{
    public required Classification Classification { get; init; }

    public required ImmutableArray<string> References { get; init; }

    public required ImmutableArray<TelegramText> Paragraphs { get; init; }

    public static TelegramLayout Of(Draft draft, DraftOptions options)
    {
        var references = new TelegramReferences(draft, options);
        var paragraphs = ImmutableArray.CreateBuilder<TelegramText>();
        bool several = draft.Sections.Sum(section => section.Paragraphs.Length) > 1;
        foreach (DraftSection section in draft.Sections)
        {
            string? heading = SectionHeadings.Of(section.Kind)?.ToUpperInvariant();
            foreach (DraftParagraph paragraph in section.Paragraphs)
            {
                string words = FrameWords.Of(paragraph) + string.Join(' ', paragraph.Sentences.Select(references.Write));
                paragraphs.Add(new TelegramText(
                    several ? paragraphs.Count + 1 : null, heading, Markings.Highest(paragraph.Sentences.Select(sentence => sentence.Marking)) ?? "U", TelegramLines.Breakable(words, TelegramLines.Width)));
                heading = null;
            }
        }

        return new TelegramLayout
        {
            Classification = Markings.LevelOf(draft.Sentences.Select(sentence => sentence.Marking)) ?? Classification.Unclassified,
            References = [.. references.Items],
            Paragraphs = paragraphs.ToImmutable(),
        };
    }
}

/// <summary>A paragraph of a telegram.</summary>
/// <param name="Number">From 1; null where there is only one.</param>
/// <param name="Heading">In capitals, where its section begins; or null.</param>
/// <param name="Marking">Portion mark without brackets.</param>
/// <param name="Text">The words as reading gives them.</param>
internal sealed record TelegramText(int? Number, string? Heading, string Marking, string Text)
{
    public IEnumerable<string> Lines() => Writing.Wrap.Lines(Text, $"{(Number is { } number ? $"{number}. " : "")}({Marking}) ", "", TelegramLines.Width);
}

using System.Collections.Immutable;

namespace Reftel.Analysis.Questions.Files;

/// <summary>Reads the person's own sentences.</summary>
internal static class DraftReader
{
    public static DraftSentences Read(YamlValue? node, QuestionReading reading)
    {
        if (node is null)
        {
            return DraftSentences.None;
        }

        var fields = new YamlFields(node, "a draft", reading, "title", "series", "house", "authors", "marking", "headline", "changed", "would-change", "gaps");
        return new DraftSentences
        {
            Title = fields.Text("title"),
            Series = fields.Text("series"),
            House = fields.Text("house"),
            Authors = fields.Texts("authors"),
            Marking = fields.Text("marking"),
            Headline = Sentences("headline"),
            Changed = Sentences("changed"),
            WouldChange = Sentences("would-change"),
            Gaps = Sentences("gaps"),
        };

        // A sentence by itself is a list of one.
        ImmutableArray<OwnSentence> Sentences(string name) =>
            fields[name] is not { } value ? [] : [.. (value.Items ?? [value]).Select(item => Sentence(item, reading)).OfType<OwnSentence>()];
    }

    private static OwnSentence? Sentence(YamlValue node, QuestionReading reading)
    {
        if (node.Text is { } text)
        {
            return string.IsNullOrWhiteSpace(text) ? null : new OwnSentence(text.Trim(), [], null);
        }

        var fields = new YamlFields(node, "a sentence", reading, "text", "cites", "marking");
        return new OwnSentence(fields.Needed("text"), fields.Texts("cites"), fields.Text("marking"));
    }
}

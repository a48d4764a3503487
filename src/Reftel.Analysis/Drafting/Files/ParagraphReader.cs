using Reftel.Reading.Lists;

namespace Reftel.Analysis.Drafting.Files;

/// <summary>Reads paragraphs and items: a text, a sentence with its members, or a list of these.</summary>
internal sealed class ParagraphReader(SourceReader sources, ProblemList problems)
{
    private static readonly string[] SentenceMembers = ["text", "quotation", "marking", "cites", "statement", "estimate"];
    private static readonly string[] FrameMembers = ["state", "on", "due", "until", "by", "said"];

    public DraftParagraph Read(YamlNode node, DraftSectionKind section)
    {
        if (node.Items is { } items)
        {
            return new DraftParagraph { Sentences = [.. items.Select((item, i) => Sentence(item, SectionHeadings.IsList(section) && i == 0))], Frame = items.Count > 0 ? Frame(items[0], section) : null };
        }

        return new DraftParagraph { Sentences = [Sentence(node, SectionHeadings.IsList(section))], Frame = Frame(node, section) };
    }

    private DraftSentence Sentence(YamlNode node, bool framed)
    {
        if (node.Scalar is { } words)
        {
            return new DraftSentence(words.Trim()) { Place = ProblemList.PlaceOf(node) };
        }

        var fields = new DraftFields(node, "a sentence", problems, framed ? [.. SentenceMembers, .. FrameMembers] : SentenceMembers);
        return new DraftSentence(fields.Needed("text", "The committee sent the law back on 2 March 2021."))
        {
            IsQuotation = IsYes(fields, "quotation"),
            Marking = fields.Text("marking")?.ToUpperInvariant(),
            Citations = sources.Citations(fields.Items("cites")),
            Statement = fields.Text("statement"),
            Estimate = fields["estimate"] is { } estimate ? Estimate(estimate) : null,
            Place = ProblemList.PlaceOf(fields["text"] ?? node),
        };
    }

    private static bool IsYes(DraftFields fields, string name)
    {
        string? word = fields.Text(name);
        if (word is not (null or "true" or "false" or "yes" or "no"))
        {
            fields.Wrong(fields.At(name), $"\"{name}\" is true or false");
        }

        return word is "true" or "yes";
    }

    private DraftEstimate? Estimate(YamlNode node)
    {
        var fields = new DraftFields(node, "an estimate", problems, "term", "low", "high");
        string term = fields.Needed("term", "likely");
        string low = fields.Needed("low", "0.55");
        string high = fields.Needed("high", "0.80");
        return term.Length > 0 && low.Length > 0 && high.Length > 0 && fields.Part("low") is { } from && fields.Part("high") is { } to ? new DraftEstimate(term, from, to) : null;
    }

    private DraftFrame? Frame(YamlNode node, DraftSectionKind section)
    {
        if (node.Members is null || !SectionHeadings.IsList(section))
        {
            return null;
        }

        // Its members were looked at with those of the sentence.
        var fields = new DraftFields(node, "an item", problems, [.. SentenceMembers, .. FrameMembers]);
        var frame = new DraftFrame { State = fields.Text("state"), On = fields.Date("on"), Due = fields.Date("due"), Until = fields.Date("until"), By = fields.Text("by"), Said = fields.Date("said") };
        return frame == new DraftFrame() ? null : frame;
    }
}

using Reftel.Reading.Lists;

namespace Reftel.Analysis.Drafting.Files;

/// <summary>Reads a draft from the root of its file.</summary>
internal static class DraftReader
{
    private static readonly (string Name, DraftSectionKind Kind)[] Sections =
    [
        ("headline", DraftSectionKind.Judgement), ("changed", DraftSectionKind.Changed), ("evidence", DraftSectionKind.Evidence), ("due", DraftSectionKind.Due), ("resolved", DraftSectionKind.Resolved),
        ("indicators", DraftSectionKind.Indicators), ("would-change", DraftSectionKind.WouldChange), ("gaps", DraftSectionKind.Gaps),
    ];

    public static Draft Read(YamlNode root, ProblemList problems, out DraftPlace? envelope)
    {
        var fields = new DraftFields(root, "a draft", problems, ["series", "title", "house", "number", "date", "authors", "sources", .. Sections.Select(section => section.Name), "telegram"]);
        var sources = new SourceReader(fields["sources"], problems);
        string date = fields.Needed("date", "2021-03-08");
        envelope = fields["telegram"] is { } node ? ProblemList.PlaceOf(node) : null;
        return new Draft
        {
            Series = fields.Text("series"),
            Title = fields.Needed("title", "Parliament Delays the Harbour Law"),
            House = fields.Text("house"),
            Number = fields.Number("number"),
            Date = date.Length == 0 ? default : fields.Date("date") ?? default,
            Authors = fields.Texts("authors"),
            Sections = [.. Sections.Select(section => new DraftSection(section.Kind, [.. fields.Items(section.Name).Select(item => new ParagraphReader(sources, problems).Read(item, section.Kind))]))],
            Telegram = fields["telegram"] is { } telegram ? EnvelopeReader.Read(telegram, problems) : null,
        };
    }
}

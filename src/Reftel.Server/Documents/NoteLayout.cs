using Reftel.Archive.Wording;
using Reftel.Reading;
using Reftel.Reading.Documents;
using Reftel.Reading.Text;

namespace Reftel.Server.Documents;

/// <summary>Puts notes beside the paragraphs that they serve, and their numbers into the words.</summary>
internal sealed class NoteLayout(Report report, SourceText source, SyntaxLeaves leaves)
{
    /// <returns>All notes, in the order of the record.</returns>
    public List<NoteView> Place(List<TextBlock> blocks)
    {
        Dictionary<string, Source> sources = report.Sources.ToDictionary(source => source.Id);
        var notes = new List<NoteView>(report.Notes.Length);
        foreach (Note note in report.Notes)
        {
            string id = $"n{notes.Count + 1}";
            var anchors = new List<string>();
            TextBlock? first = null;
            foreach (Anchor anchor in note.Anchors)
            {
                if (DocumentLayout.BlockAt(blocks, anchor.Span.Start) is not { } block)
                {
                    continue;
                }

                string target = anchors.Count == 0 ? $"{id}-a" : $"{id}-a{anchors.Count + 1}";
                if (block.TryMark(anchor.Span, MarkKind.Anchor, target, note.Shown))
                {
                    anchors.Add(target);
                    first ??= block;
                }
            }

            var view = new NoteView(id, note.Text, SourceMap.Of(leaves, note.Text, note.Span), note.Span)
            {
                Shown = note.Shown,
                Lost = note.AnchorState == AnchorState.Lost,
                Restored = note.LabelRepair is null ? null : note.LabelReason ?? note.LabelRepair,
                Anchors = anchors,
                Sources = Sources(note, sources),
                Place = source.ToCodePoint(note.Span.Start),
            };
            view.Marks.AddRange(Links(note));
            first?.Notes.Add(view);
            notes.Add(view);
        }

        return notes;
    }

    private static IEnumerable<TextMark> Links(Note note)
    {
        var cited = note.Citations.Select(citation => citation.Url).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return TextLinks.Find(SourceText.From(note.Text))
            .Where(link => cited.Contains(link.Url) && Searches.Outward(link.Url) is not null)
            .Select(link => new TextMark(link.Span.Start, link.Span.End, MarkKind.Link, link.Url));
    }

    private static List<SourceView> Sources(Note note, Dictionary<string, Source> sources) =>
        [.. note.Citations.Where(citation => citation.Url is not null).Select(citation => SourceOf(citation, citation.Source is { } id ? sources.GetValueOrDefault(id) : null))];

    private static SourceView SourceOf(Citation citation, Source? source)
    {
        string?[] words =
        [
            source?.SameHouse == true ? "own house" : null,
            source is { Kind: not SourceKind.Unknown } known ? known.Kind.ToWord() : null,
            citation.Archived is { } copy ? copy.CapturedOn is { } day ? $"archived copy of {Dates.InWords(day)}" : "archived copy" : null,
            citation.Accessed is { } looked ? $"seen {Dates.InWords(looked)}" : null,
        ];
        return new SourceView(Searches.Outward(citation.Url), source?.Host, string.Join(", ", words.Where(word => word is not null)), string.Join(", ", citation.Repairs));
    }
}

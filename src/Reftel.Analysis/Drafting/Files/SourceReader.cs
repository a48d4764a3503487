using System.Collections.Immutable;
using Reftel.Reading.Lists;

namespace Reftel.Analysis.Drafting.Files;

/// <summary>Reads the sources of a draft, which stand once under their keys, and the citations that name them.</summary>
internal sealed class SourceReader
{
    private readonly ProblemList _problems;
    private readonly Dictionary<string, DraftSource> _sources = new(StringComparer.Ordinal);

    public SourceReader(YamlNode? node, ProblemList problems)
    {
        _problems = problems;
        if (node is { Members: null })
        {
            problems.Add(node, DraftCodes.Value, "\"sources\" are members, each under a key of its own: quay: {url: https://ferry.example/quay, title: Waiting for a Quay}");
        }

        foreach ((YamlNode key, YamlNode value) in node?.Members ?? [])
        {
            if (string.IsNullOrWhiteSpace(key.Scalar) || !_sources.TryAdd(key.Scalar, Read(key.Scalar, value)))
            {
                problems.Add(key, DraftCodes.Member, $"the key \"{key.Scalar}\" stands twice or is empty; every source has its own");
            }
        }
    }

    public ImmutableArray<DraftCitation> Citations(List<YamlNode> items) => [.. items.Select(Citation).OfType<DraftCitation>()];

    private DraftSource Read(string key, YamlNode node)
    {
        var fields = new DraftFields(node, "a source", _problems, "url", "document", "title", "authors", "house", "date", "retrieved");
        return new DraftSource
        {
            Key = key,
            Url = fields.Text("url"),
            Document = fields.Text("document"),
            Title = fields.Text("title"),
            Authors = fields.Texts("authors"),
            House = fields.Text("house"),
            Date = fields.Date("date"),
            RetrievedOn = fields.Date("retrieved"),
        };
    }

    // "quay" or {source: quay, paragraph: 5}.
    private DraftCitation? Citation(YamlNode item)
    {
        if (item.Scalar is { } key)
        {
            return Find(item, key) is { } alone ? new DraftCitation(alone) : null;
        }

        var fields = new DraftFields(item, "a citation", _problems, "source", "paragraph", "pages", "statement");
        string named = fields.Needed("source", "quay");
        return named.Length > 0 && Find(fields.At("source"), named) is { } source
            ? new DraftCitation(source) { Paragraph = fields.Text("paragraph"), Pages = fields.Text("pages"), Statement = fields.Text("statement") }
            : null;
    }

    private DraftSource? Find(YamlNode at, string key)
    {
        if (_sources.TryGetValue(key, out DraftSource? source))
        {
            return source;
        }

        _problems.Add(at, DraftCodes.Source, $"there is no source \"{key}\"; {(_sources.Count == 0 ? "the file has none under sources:" : $"the file has {string.Join(", ", _sources.Keys.Take(20))}")}");
        return null;
    }
}

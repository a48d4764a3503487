using Reftel.Reading.Text;

namespace Reftel.Reading.Reports.Containers.Html;

/// <summary>What the page says of itself apart from its text.</summary>
internal sealed partial class HtmlReader
{
    private readonly List<StatedFact> _stated = [];

    private void AddFact(string name, string value)
    {
        string bare = HtmlAttributes.Decode(value).Trim();
        if (bare.Length > 0)
        {
            _facts.Add(new KeyValuePair<string, string>(name, bare));
        }
    }

    // The value stands in the tag as it is read: references in it are those of the source.
    private void AddStated(string name, string content, int start, int end)
    {
        StatedKind? kind = name switch
        {
            "author" => StatedKind.Author,
            "article:published_time" => StatedKind.Published,
            _ => null,
        };
        int at = kind is null || content.Length == 0 ? -1 : _source.AsSpan(start, end - start).LastIndexOf(content, StringComparison.Ordinal);
        if (at >= 0)
        {
            _stated.Add(new StatedFact(kind!.Value, content, new TextSpan(start + at, content.Length)));
        }
    }
}

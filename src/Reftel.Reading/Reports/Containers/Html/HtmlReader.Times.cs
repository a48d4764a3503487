using System.Buffers;
using AngleSharp.Html.Parser.Tokens;

namespace Reftel.Reading.Reports.Containers.Html;

/// <summary>Dates and bylines of a head: parts that a style sheet sets apart, and what a <c>time</c> says beside its words.</summary>
internal sealed partial class HtmlReader
{
    // Of "entry-date published", "posted-on", "byline", as themes name them.
    private static readonly SearchValues<string> PartsOfHead = SearchValues.Create(["byline", "author", "posted-on", "entry-date", "post-date"], StringComparison.OrdinalIgnoreCase);

    private bool _touches;

    private void SeeTime(HtmlTagToken tag, in HtmlAttributes attributes, int start, int end)
    {
        _touches |= tag.Name == "time" || (tag.Name is "span" or "a" && (attributes.Rel == "author" || (attributes.Class is { } part && part.AsSpan().ContainsAny(PartsOfHead))));
        if (tag.Name != "time" || Top.Hidden || Top.Aside || ValueOf(tag, "datetime") is not { } date)
        {
            return;
        }

        // A "time" in the prose dates what the prose tells.
        bool published = ValueOf(tag, "pubdate") is not null || ValueOf(tag, "itemprop") == "datePublished" || attributes.Class?.Contains("published", StringComparison.OrdinalIgnoreCase) == true
            || attributes.Class?.Contains("entry-date", StringComparison.OrdinalIgnoreCase) == true || _scopes.Exists(s => s.Name == "header");
        if (published)
        {
            AddStated("article:published_time", date, start, end);
        }
    }

    // "<time>4 March 2019</time><span>by Ann Lee</span>": a page shows them apart.
    private void PartTouching(int start)
    {
        if (_touches && _out.Length > _out.BlockStart && !_text.HoldsBlank && char.IsLetterOrDigit(_out.Written[^1]) && char.IsLetterOrDigit(_source[start]))
        {
            _out.Add(' ', start, start);
        }

        _touches = false;
    }
}

using System.Buffers;

namespace Reftel.Reading.Reports.Containers.Html;

/// <summary>What must be known of a page before its text is read: where its article is, which tables and forms only lay it out.</summary>
internal sealed class HtmlRegions
{
    private const int LongCell = 1_500;

    private static readonly SearchValues<string> Main = SearchValues.Create(["<main", "role=\"main\""], StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<string> Article = SearchValues.Create(["<article"], StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<string> Heading = SearchValues.Create(["<h1"], StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<string> Table = SearchValues.Create(["<table"], StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<string> FormEnd = SearchValues.Create(["</form"], StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<string> FormText = SearchValues.Create(["<h1", "<p"], StringComparison.OrdinalIgnoreCase);

    private readonly string _source;
    private readonly HashSet<int> _layoutTables = [];
    private int _formEnd = -1;
    private bool _formHoldsText;

    public HtmlRegions(string source)
    {
        _source = source;
        bool main = source.AsSpan().ContainsAny(Main);
        bool oneArticle = !main && HasOneArticle(source);
        ArticleElement = main ? "main" : oneArticle ? "article" : null;
        OuterHeading = ArticleElement is null ? -1 : FindOuterHeading(source);
        if (source.AsSpan().ContainsAny(Table))
        {
            FindLayoutTables();
        }
    }

    /// <summary>The one element that holds the text, or null: then all that is not cruft is text.</summary>
    public string? ArticleElement { get; }

    /// <summary>The first heading of the page where it stands before an article that has none of its own; else -1.</summary>
    public int OuterHeading { get; }

    /// <summary>A table whose cells hold headings, other tables or whole paragraphs.</summary>
    public bool IsLayout(int table) => _layoutTables.Contains(table);

    /// <summary>Some pages stand as a whole in one form.</summary>
    public bool HoldsText(int form)
    {
        if (form < _formEnd)
        {
            return _formHoldsText;
        }

        int close = _source.AsSpan(form).IndexOfAny(FormEnd);
        _formEnd = close < 0 ? _source.Length : form + close;
        ReadOnlySpan<char> inside = _source.AsSpan(form, _formEnd - form);
        _formHoldsText = inside.ContainsAny(FormText);
        return _formHoldsText;
    }

    private static bool HasOneArticle(ReadOnlySpan<char> source)
    {
        int first = source.IndexOfAny(Article);
        return first >= 0 && !source[(first + 1)..].ContainsAny(Article);
    }

    private static int FindOuterHeading(ReadOnlySpan<char> source)
    {
        int heading = source.IndexOfAny(Heading);
        int article = source.IndexOfAny(Main);
        article = article < 0 ? source.IndexOfAny(Article) : article;
        return heading < 0 || article < heading || source[article..].ContainsAny(Heading) ? -1 : heading;
    }

    private void FindLayoutTables()
    {
        var open = new List<(int Start, int Cell)>();
        int at = 0;
        for (int found = _source.IndexOf('<'); found >= 0; found = at < _source.Length ? _source.IndexOf('<', at) : -1)
        {
            ReadOnlySpan<char> tag = _source.AsSpan(found, Math.Min(10, _source.Length - found));
            at = found + 1;
            if (tag.StartsWith("<table", StringComparison.OrdinalIgnoreCase))
            {
                if (open.Count > 0)
                {
                    _layoutTables.Add(open[^1].Start);
                }

                open.Add((found, found));
            }
            else if (open.Count > 0)
            {
                Weigh(tag, found, open);
            }
        }
    }

    private void Weigh(ReadOnlySpan<char> tag, int at, List<(int Start, int Cell)> open)
    {
        bool close = tag.StartsWith("</table", StringComparison.OrdinalIgnoreCase);
        bool cell = tag.StartsWith("<td", StringComparison.OrdinalIgnoreCase) || tag.StartsWith("<tr", StringComparison.OrdinalIgnoreCase);
        bool heading = tag.Length > 2 && tag[1] is 'h' or 'H' && char.IsAsciiDigit(tag[2]);
        bool article = tag.StartsWith("<article", StringComparison.OrdinalIgnoreCase) || tag.StartsWith("<li", StringComparison.OrdinalIgnoreCase);
        if (heading || article || ((close || cell) && at - open[^1].Cell > LongCell))
        {
            _layoutTables.Add(open[^1].Start);
        }

        if (close)
        {
            open.RemoveAt(open.Count - 1);
        }
        else if (cell)
        {
            open[^1] = (open[^1].Start, at);
        }
    }
}

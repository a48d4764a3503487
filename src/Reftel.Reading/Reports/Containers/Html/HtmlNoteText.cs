using AngleSharp.Html.Parser.Tokens;
using Reftel.Reading.Text;

namespace Reftel.Reading.Reports.Containers.Html;

/// <summary>A note that stands within the prose: its tags and words wait until the paragraph around it is written.</summary>
/// <param name="name">Of the element that holds it.</param>
/// <param name="identifier">Ties it to its place.</param>
/// <param name="tag">The tag that begins it.</param>
/// <param name="inParagraph">It began in a <c>p</c>, which blocks end.</param>
internal sealed class HtmlNoteText(string name, string identifier, TextSpan tag, bool inParagraph)
{
    private int _same;
    private int _blocks;

    public string Identifier => identifier;

    public TextSpan Tag => tag;

    /// <summary>Whether the first of its blocks is written.</summary>
    public bool IsBegun { get; set; }

    public List<HtmlStep> Steps { get; } = [];

    /// <summary>Takes words of the note.</summary>
    public void Take(int start, int end) => Steps.Add(new HtmlStep(null, null, start, end));

    /// <returns>False when the tag stands behind the note: a block ended the paragraph around it.</returns>
    public bool TakeStart(HtmlTagToken begun, int start, int end)
    {
        bool block = HtmlElements.Block.Contains(begun.Name);
        if (block && inParagraph)
        {
            return false;
        }

        _blocks += block && !HtmlElements.Void.Contains(begun.Name) ? 1 : 0;
        _same += begun.Name == name ? 1 : 0;
        Steps.Add(new HtmlStep(begun, null, start, end));
        return true;
    }

    /// <returns>False when the tag ends the note or an element around it.</returns>
    public bool TakeEnd(string ended, int start, int end)
    {
        bool block = HtmlElements.Block.Contains(ended);
        if ((block && _blocks == 0) || Ends(ended))
        {
            return false;
        }

        _blocks -= block ? 1 : 0;
        _same -= ended == name ? 1 : 0;
        Steps.Add(new HtmlStep(null, ended, start, end));
        return true;
    }

    /// <summary>Whether the tag is the note's own end.</summary>
    public bool Ends(string ended) => ended == name && _same == 0;
}

/// <summary>A tag that begins, the name of one that ends, or words.</summary>
internal readonly record struct HtmlStep(HtmlTagToken? Begun, string? Ended, int Start, int End);

using System.Buffers;
using System.Text;

namespace Reftel.Reading.Reports.Containers.Docx;

/// <summary>Collects what stands in a paragraph and writes it as Markdown.</summary>
internal sealed class DocxParagraph
{
    private static readonly SearchValues<char> NumberSigns = SearchValues.Create("0123456789*\u2020\u2021");
    private static readonly SearchValues<char> SignsBetween = SearchValues.Create("0123456789*\u2020\u2021,;-\u2013\u2014 \u00A0[]()");

    private readonly List<Piece> _pieces = [];

    private enum Kind
    {
        Text,
        Superscript,
        Anchor,
        Break,
    }

    /// <param name="link">Target of the link that the text is part of, or null.</param>
    public void AddText(string text, bool superscript, string? link)
    {
        Kind kind = superscript ? Kind.Superscript : Kind.Text;
        if (_pieces.Count > 0 && _pieces[^1] is var last && last.Kind == kind && string.Equals(last.Link, link, StringComparison.Ordinal))
        {
            last.Text.Append(text);
        }
        else if (text.Length > 0)
        {
            _pieces.Add(new Piece(kind, new StringBuilder(text), link));
        }
    }

    /// <summary>A note's anchor; it is markup already.</summary>
    public void AddAnchor(string markdown) => _pieces.Add(new Piece(Kind.Anchor, new StringBuilder(markdown), null));

    /// <summary>What is said in the place of a picture.</summary>
    public void AddPicture(string words)
    {
        var markdown = new StringBuilder("![");
        DocxEscape.Append(markdown, words);
        AddAnchor(markdown.Append("](picture)").ToString());
    }

    public void AddBreak() => _pieces.Add(new Piece(Kind.Break, new StringBuilder("\n"), null));

    /// <summary>The lines of the paragraph, without blanks around them, each safe to begin a line. Empty where nothing is seen.</summary>
    public List<string> ToLines()
    {
        var line = new StringBuilder();
        var lines = new List<string>();
        for (int at = 0; at < _pieces.Count; at++)
        {
            Piece piece = _pieces[at];
            if (piece.Kind == Kind.Break)
            {
                Finish(line, lines);
            }
            else if (piece.Link is null)
            {
                Write(line, piece);
            }
            else
            {
                at = WriteLink(line, at);
            }
        }

        Finish(line, lines);
        return lines;
    }

    private static void Finish(StringBuilder line, List<string> lines)
    {
        string text = line.ToString().Trim(' ', '\t');
        line.Clear();
        if (text.Length > 0)
        {
            lines.Add(DocxEscape.LineStart(text));
        }
    }

    private static void Write(StringBuilder to, Piece piece)
    {
        if (piece.Kind == Kind.Anchor)
        {
            to.Append(piece.Text);
            return;
        }

        string text = piece.Text.ToString();

        // A raised "st" or "e" is part of its word; raised digits and note signs are numbers that somebody typed.
        bool isNumber = piece.Kind == Kind.Superscript && text.AsSpan().ContainsAny(NumberSigns) && !text.AsSpan().ContainsAnyExcept(SignsBetween);
        if (!isNumber)
        {
            DocxEscape.Append(to, text);
            return;
        }

        string number = text.Trim();
        to.Append(text.AsSpan(0, text.IndexOf(number, StringComparison.Ordinal)));
        to.Append("<sup>");
        DocxEscape.Append(to, number);
        to.Append("</sup>").Append(text.AsSpan(text.TrimEnd().Length));
    }

    // Gives the last piece of the link.
    private int WriteLink(StringBuilder to, int at)
    {
        string url = _pieces[at].Link!;
        var shown = new StringBuilder();
        var inside = new StringBuilder("[");
        int end = at;
        for (; end < _pieces.Count && string.Equals(_pieces[end].Link, url, StringComparison.Ordinal); end++)
        {
            shown.Append(_pieces[end].Text);
            Write(inside, _pieces[end]);
        }

        string words = shown.ToString();
        if (string.IsNullOrWhiteSpace(words) || string.Equals(words.Trim(), url, StringComparison.Ordinal))
        {
            DocxEscape.Append(to, words);
        }
        else
        {
            string text = inside.ToString(1, inside.Length - 1);
            string bare = text.Trim(' ');
            to.Append(' ', text.Length - text.TrimStart(' ').Length);
            to.Append('[').Append(bare).Append("](").Append(DocxEscape.Target(url)).Append(')');
            to.Append(' ', text.Length - text.TrimEnd(' ').Length);
        }

        return end - 1;
    }

    private sealed record Piece(Kind Kind, StringBuilder Text, string? Link);
}

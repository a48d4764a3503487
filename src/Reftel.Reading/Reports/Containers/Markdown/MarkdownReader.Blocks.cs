using Reftel.Reading.Text;

namespace Reftel.Reading.Reports.Containers.Markdown;

/// <summary>Blocks that one line begins: headings, notes, comments.</summary>
internal sealed partial class MarkdownReader
{
    private const int LongestUnderlined = 150;

    private bool TryHeading(SourceLine line)
    {
        ReadOnlySpan<char> text = _source.AsSpan(line.Start, line.Length);
        int level = text.IndexOfAnyExcept('#');
        if (level is < 1 or > 6 || text[level] is not (' ' or '\t'))
        {
            return false;
        }

        Flush();
        ReadOnlySpan<char> bare = text.TrimEnd('#');
        int end = bare.Length > level && bare[^1] is ' ' or '\t' ? bare.TrimEnd().Length : text.Length;
        _listIndents.Clear();
        _kind = ContainerBlockKind.Heading;
        _level = level;
        _lines.Add(SourceLine.Trim(_source, line.Start + level, line.Start + Math.Max(level, end)));
        Flush();
        return true;
    }

    // Dashes below a long paragraph, or below one with an address, close it off: they make no heading of it.
    private bool TryUnderline(SourceLine line, char sign)
    {
        if (_kind != ContainerBlockKind.Paragraph || !LineShapes.IsUnderline(_source.AsSpan(line.Start, line.Length), sign) || line.Length < 2)
        {
            return false;
        }

        ReadOnlySpan<char> text = _source.AsSpan(_lines[0].Start, _lines[^1].End - _lines[0].Start);
        if (text.Length > LongestUnderlined || text.Contains("://", StringComparison.Ordinal))
        {
            return false;
        }

        _kind = ContainerBlockKind.Heading;
        _level = sign == '=' ? 1 : 2;
        Flush();
        return true;
    }

    private bool TryNote(SourceLine line)
    {
        ReadOnlySpan<char> text = _source.AsSpan(line.Start, line.Length);
        int close = text.Length > 3 && text[1] == '^' ? text[..Math.Min(text.Length, 100)].IndexOf(']') : -1;
        if (close < 3 || close + 1 >= text.Length || text[close + 1] != ':' || text[..close].Contains(' '))
        {
            return false;
        }

        Flush();
        _listIndents.Clear();
        _note = text[2..close].ToString();
        _label = _note;
        _labelSpan = new TextSpan(line.Start, close + 2);
        _kind = ContainerBlockKind.Note;
        _level = 0;
        _lines.Add(SourceLine.Trim(_source, line.Start + close + 2, line.End));
        return true;
    }

    private bool IsNumberedNote(SourceLine line)
    {
        ReadOnlySpan<char> text = _source.AsSpan(line.Start + 1, Math.Min(6, line.Length - 1));
        int close = text.IndexOf(']');
        return close > 0 && close + 1 < text.Length && text[close + 1] == ':' && text[..close].IndexOfAnyExceptInRange('0', '9') < 0;
    }

    private int AfterComment(SourceLine line, int next)
    {
        int close = _commentNeverCloses ? -1 : _source.AsSpan(line.Start).IndexOf("-->", StringComparison.Ordinal);
        if (close < 0)
        {
            _commentNeverCloses = true;
            // Never closed: the sign is text, and so is the rest, or a stray "<!--" would cost the whole document.
            BeginText(line, quoted: false);
            _lines.Add(line);
            return next;
        }

        return line.Start + close + 3;
    }

    // The first line behind front matter repeats its title as a heading.
    private bool TitleFollows(FrontMatter matter)
    {
        int at = matter.End;
        SourceLine line = default;
        while (SourceLine.TryRead(_source, ref at, _source.Length, out line) && line.IsBlank)
        {
        }

        ReadOnlySpan<char> words = _source.AsSpan(line.Start, line.Length);
        (int start, int end) = matter.Title[0];
        return matter.Title.Count == 1 && words.StartsWith("#") && words.Trim("# ").Equals(_source.AsSpan(start, end - start), StringComparison.OrdinalIgnoreCase);
    }

    // The title of front matter stands where pandoc sets it: as a heading above all.
    private void WriteTitle(FrontMatter matter)
    {
        _lines.AddRange(matter.Title.Select(range => SourceLine.Trim(_source, range.Start, range.End)));
        _kind = ContainerBlockKind.Heading;
        _level = 1;
        Flush();
    }
}

using System.Buffers;
using Reftel.Reading.Reports.Catalogues;
using Reftel.Reading.Text;

namespace Reftel.Reading.Reports.Containers;

/// <summary>
/// Collects the blocks of a text, one behind the other. A block begins with its first readable character and ends without
/// white space; one without a character is none.
/// </summary>
internal sealed class ContainerBuilder(string source)
{
    private static readonly SearchValues<char> RaisedDigits = SearchValues.Create("\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079");

    private readonly ReadableTextBuilder _readable = new(source);
    private readonly List<ContainerBlock> _blocks = [];
    private readonly List<ContainerInline> _inlines = [];
    private readonly List<ContainerPicture> _pictures = [];
    private OpenBlock? _open;
    private List<string>? _openIds;
    private int _firstInline;
    private bool _goesOn;
    private bool _inPart;

    public string Source => source;

    /// <summary>Readable characters so far.</summary>
    public int Length => _readable.Length;

    public ReadOnlySpan<char> Written => _readable.Written;

    public bool IsOpen => _open is not null;

    /// <summary>Where the open block begins.</summary>
    public int BlockStart => _open?.Start ?? _readable.Length;

    /// <summary>Ends the open block and begins another at a place of the source.</summary>
    public void Open(ContainerBlockKind kind, int level, string? label, IReadOnlyList<string> ids, TextSpan? labelSpan, int place)
    {
        Close();
        if (_readable.Length > 0)
        {
            _readable.Add('\n', place, place);
            _readable.Add('\n', place, place);
        }

        _open = new OpenBlock(kind, level, _readable.Length, label, ids, labelSpan);
        _openIds = null;
        _goesOn = false;
        _inPart = false;
        _firstInline = _inlines.Count;
    }

    /// <summary>The open block stands in a list item or in an element that is one note; perhaps in that of the block before it.</summary>
    public void InPart(bool goesOn) => (_inPart, _goesOn) = (true, goesOn);

    public void Close()
    {
        if (_open is not { } open)
        {
            return;
        }

        int written = _readable.Length;
        IReadOnlyList<string> ids = _openIds ?? open.Ids;
        _readable.TrimEnd(open.Start);
        bool keep = _readable.Length > open.Start || ids.Count > 0 || open.Label is not null;
        if (!keep)
        {
            // The line ends in front go as well.
            _readable.TrimEnd(_blocks.Count == 0 ? 0 : _blocks[^1].End);
            _inlines.RemoveRange(_firstInline, _inlines.Count - _firstInline);
            _open = null;
            return;
        }

        if (_readable.Length < written)
        {
            ClampInlines();
        }

        SortInlines();
        int end = _readable.Length;
        int heading = open.Kind == ContainerBlockKind.Paragraph ? HeadingOfNotes.LengthIn(_readable.Written[open.Start..]) : 0;
        if (heading > 0)
        {
            _blocks.Add(new ContainerBlock(ContainerBlockKind.Heading, 2, open.Start, open.Start + heading, open.Label, ids) { LabelSpan = open.LabelSpan });
            _blocks.Add(new ContainerBlock(open.Kind, 0, open.Start + heading + 1, end, null, []));
        }
        else
        {
            int author = AuthorLine(open, end);
            var block = new ContainerBlock(open.Kind, open.Level, open.Start, author < 0 ? end : author - 1, open.Label, ids) { LabelSpan = open.LabelSpan, GoesOn = _goesOn, InPart = _inPart };
            _blocks.Add(block);
            if (author >= 0)
            {
                _blocks.Add(new ContainerBlock(ContainerBlockKind.Paragraph, 0, author, end, null, []));
            }
        }

        _open = null;
    }

    /// <summary>A block without readable characters.</summary>
    public void AddRule()
    {
        Close();
        _blocks.Add(new ContainerBlock(ContainerBlockKind.Rule, 0, _readable.Length, _readable.Length, null, []));
    }

    /// <summary>A target of links inside the page; it belongs to the open block.</summary>
    public void AddId(string id)
    {
        if (_open is { } open)
        {
            _openIds ??= [.. open.Ids];
            _openIds.Add(id);
        }
    }

    public void Copy(int start, int end) => _readable.Copy(start, end);

    public void Add(char character, int start, int end) => _readable.Add(character, start, end);

    /// <summary>All characters of a replacement stand for one range: the first holds it, the rest its end.</summary>
    public void Add(ReadOnlySpan<char> characters, int start, int end)
    {
        for (int i = 0; i < characters.Length; i++)
        {
            _readable.Add(characters[i], i == 0 ? start : end, end);
        }
    }

    public void TrimEnd() => _readable.TrimEnd(BlockStart);

    /// <summary>Marks a range of the open block; the same mark twice in a row is one.</summary>
    public void Mark(ContainerInlineKind kind, int start, int end, string? value = null)
    {
        var mark = new ContainerInline(kind, start, end, value);
        if (_inlines.Count == _firstInline || _inlines[^1] != mark)
        {
            _inlines.Add(mark);
        }
    }

    /// <summary>A short number or sign that is raised or linked and ends the open block as it is written so far, without brackets; else null.</summary>
    public TextSpan? LastRaised()
    {
        // Nested marks of one number: a link in a superscript.
        const int Deepest = 4;
        for (int i = _inlines.Count - 1; i >= Math.Max(_firstInline, _inlines.Count - Deepest); i--)
        {
            ContainerInline mark = _inlines[i];
            if (mark.End != _readable.Length || mark.Kind is not (ContainerInlineKind.Superscript or ContainerInlineKind.Link) || mark.End - mark.Start > 8)
            {
                continue;
            }

            ReadOnlySpan<char> words = Written[mark.Start..];
            int start = mark.Start + words.Length - words.TrimStart(" [(").Length;
            int end = mark.Start + words.TrimEnd(" ])").Length;
            bool sign = end > start && (Written[start..end].IndexOfAnyExceptInRange('0', '9') < 0 || Written[start..end].IndexOfAnyExcept('*', '\u2020', '\u2021') < 0);
            if (sign)
            {
                return TextSpan.Between(start, end);
            }
        }

        return null;
    }

    /// <summary>Pictures so far.</summary>
    public int Pictures => _pictures.Count;

    /// <summary>A picture stands here.</summary>
    public void AddPicture(string words, TextSpan span) => _pictures.Add(new ContainerPicture(_readable.Length, words, span));

    /// <summary>The pictures from one on are buttons.</summary>
    public void DropPictures(int from) => _pictures.RemoveRange(from, _pictures.Count - from);

    public ContainerText Build(IReadOnlyList<KeyValuePair<string, string>>? facts = null)
    {
        Close();
        RaisedPowers.Write(_readable, _inlines);
        ReadableText readable = _readable.Build();
        MarkRaisedDigits(readable.Text);
        return new ContainerText(readable, _blocks, _inlines) { Facts = facts ?? [], Pictures = _pictures };
    }

    // A mark that goes over both parts holds them together.
    private int AuthorLine(OpenBlock open, int end)
    {
        int line = open.Kind is ContainerBlockKind.Paragraph or ContainerBlockKind.Note or ContainerBlockKind.ListItem ? AuthorHeading.LineIn(_readable.Written[open.Start..end]) : -1;
        int author = open.Start + line;
        return line < 0 || _inlines.FindIndex(_firstInline, mark => mark.Start < author && mark.End >= author) >= 0 ? -1 : author;
    }

    private readonly record struct OpenBlock(ContainerBlockKind Kind, int Level, int Start, string? Label, IReadOnlyList<string> Ids, TextSpan? LabelSpan);

    private void ClampInlines()
    {
        for (int i = _firstInline; i < _inlines.Count; i++)
        {
            ContainerInline inline = _inlines[i];
            if (inline.End > _readable.Length)
            {
                _inlines[i] = inline with { Start = Math.Min(inline.Start, _readable.Length), End = _readable.Length };
            }
        }
    }

    private void SortInlines()
    {
        for (int i = _firstInline + 1; i < _inlines.Count; i++)
        {
            if (Compare(_inlines[i - 1], _inlines[i]) > 0)
            {
                _inlines.Sort(_firstInline, _inlines.Count - _firstInline, Comparer<ContainerInline>.Create(Compare));
                return;
            }
        }
    }

    private static int Compare(ContainerInline one, ContainerInline other)
    {
        int byStart = one.Start.CompareTo(other.Start);
        int byEnd = byStart == 0 ? other.End.CompareTo(one.End) : byStart;
        int byKind = byEnd == 0 ? one.Kind.CompareTo(other.Kind) : byEnd;
        return byKind == 0 ? string.CompareOrdinal(one.Value, other.Value) : byKind;
    }

    // A raised digit of Unicode is superscript by itself. Marks are merged in one pass, for they are few or many.
    private void MarkRaisedDigits(string text)
    {
        // Two ranges hold them all; few texts have a character of either.
        if (!text.AsSpan().ContainsAnyInRange('\u00B2', '\u00B9') && !text.AsSpan().ContainsAnyInRange('\u2070', '\u2079'))
        {
            return;
        }

        int at = text.AsSpan().IndexOfAny(RaisedDigits);
        if (at < 0)
        {
            return;
        }

        ContainerInline[] known = [.. _inlines];
        _inlines.Clear();
        int next = 0;
        int raisedUntil = 0;
        while (at < text.Length)
        {
            int end = text.AsSpan(at).IndexOfAnyExcept(RaisedDigits);
            end = end < 0 ? text.Length : at + end;
            var mark = new ContainerInline(ContainerInlineKind.Superscript, at, end, null);
            while (next < known.Length && Compare(known[next], mark) <= 0)
            {
                raisedUntil = known[next].Kind == ContainerInlineKind.Superscript ? Math.Max(raisedUntil, known[next].End) : raisedUntil;
                _inlines.Add(known[next++]);
            }

            if (at >= raisedUntil)
            {
                _inlines.Add(mark);
            }

            int more = text.AsSpan(end).IndexOfAny(RaisedDigits);
            at = more < 0 ? text.Length : end + more;
        }

        _inlines.AddRange(known.AsSpan(next));
    }
}

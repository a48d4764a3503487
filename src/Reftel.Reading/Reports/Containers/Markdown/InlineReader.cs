using Reftel.Reading.Reports.Catalogues;
using Reftel.Reading.Reports.Links;
using Reftel.Reading.Text;

namespace Reftel.Reading.Reports.Containers.Markdown;

/// <summary>Writes the lines of one block as they read, with their marks.</summary>
internal sealed class InlineReader(ContainerBuilder to, Dictionary<string, string> definitions)
{
    private readonly string _source = to.Source;
    private readonly InlineScanner _scanner = new(to.Source, definitions);
    private readonly LatexWriter _latex = new(to, to.Source);
    private readonly List<int> _emphasis = [];
    private readonly List<(int Start, int Pictures)> _links = [];
    private readonly InlineTags _tags = new(to, to.Source);
    private readonly List<InlineToken> _notes = [];
    private readonly List<InlineToken> _noteTokens = [];
    private IReadOnlyList<SourceLine> _lines = [];
    private int _line;
    private int _inlineNotes;

    /// <summary>Writes one block, and behind it a block for each note that was written inside it.</summary>
    public void Write(IReadOnlyList<SourceLine> lines, ContainerBlockKind kind, int level, string? label, TextSpan? labelSpan)
    {
        to.Open(kind, level, label, [], labelSpan, lines[0].Start);
        WriteInside(lines);
        to.Close();
        foreach (InlineToken note in _notes)
        {
            WriteNote(lines, note);
        }

        _notes.Clear();
    }

    /// <summary>Writes into the open block.</summary>
    public void WriteInside(IReadOnlyList<SourceLine> lines)
    {
        List<InlineToken> tokens = _scanner.Scan(lines);
        Write(tokens, lines, lines[0].Start, lines[^1].End, nested: false);
        if (_notes.Count > 0)
        {
            _noteTokens.Clear();
            _noteTokens.AddRange(tokens);
        }
    }

    private void WriteNote(IReadOnlyList<SourceLine> lines, InlineToken note)
    {
        to.Open(ContainerBlockKind.Note, 0, note.Value, [], new TextSpan(note.Start, 1), note.End);
        Write(_noteTokens, lines, note.End, note.Closes, nested: true);
        to.Close();
    }

    private void Write(List<InlineToken> tokens, IReadOnlyList<SourceLine> lines, int start, int end, bool nested)
    {
        _lines = lines;
        _line = 0;
        _emphasis.Clear();
        _links.Clear();
        _tags.Clear();
        int at = start;
        for (int i = FirstFrom(tokens, start); i < tokens.Count && tokens[i].Start < end; i++)
        {
            InlineToken token = tokens[i];
            if (token.Start < at || token.Kind == InlineTokenKind.Text)
            {
                continue;
            }

            CopyText(at, token.Start);
            at = WriteToken(token, nested);
        }

        CopyText(at, end);
    }

    private static int FirstFrom(List<InlineToken> tokens, int start)
    {
        int low = 0;
        for (int high = tokens.Count; low < high;)
        {
            int middle = (low + high) / 2;
            (low, high) = tokens[middle].Start < start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private int WriteToken(InlineToken token, bool nested)
    {
        switch (token.Kind)
        {
            case InlineTokenKind.Escape:
                to.Add(_source[token.Start + 1], token.Start, token.End);
                break;
            case InlineTokenKind.Reference:
                to.Add(token.Value!, token.Start, token.End);
                break;
            case InlineTokenKind.Code:
                WriteCode(token);
                break;
            case InlineTokenKind.Tag:
                _tags.Write(token);
                break;
            case InlineTokenKind.Autolink:
                Marked(ContainerInlineKind.Link, token.Start + 1, token.End - 1, _source[(token.Start + 1)..(token.End - 1)]);
                break;
            case InlineTokenKind.Raised:
                Marked(ContainerInlineKind.Superscript, token.Start + 1, token.End - 1, null);
                break;
            case InlineTokenKind.RaisedSign:
                to.Mark(ContainerInlineKind.Superscript, to.Length, to.Length + token.Value!.Length);
                to.Add(token.Value, token.Start, token.End);
                break;
            case InlineTokenKind.NoteReference:
                Marked(ContainerInlineKind.NoteReference, token.Start + 2, token.End - 1, token.Value);
                break;
            case InlineTokenKind.Latex:
                WriteLatex(token);
                break;
            case InlineTokenKind.InlineNote when !nested:
                token.Value = InlineNoteName.Of(++_inlineNotes);
                to.Mark(ContainerInlineKind.NoteReference, to.Length, to.Length, token.Value);
                _notes.Add(token);
                return token.Used;
            case InlineTokenKind.Picture:
                AddPicture(token.Start + 2, token.Closes);
                break;
            case InlineTokenKind.LinkStart:
                _links.Add((to.Length, to.Pictures));
                break;
            case InlineTokenKind.LinkEnd:
                EndLink(token.Value);
                break;
            case InlineTokenKind.Emphasis:
                WriteEmphasis(token);
                break;
        }

        return token.End;
    }

    private void Marked(ContainerInlineKind kind, int start, int end, string? value)
    {
        to.Mark(kind, to.Length, to.Length + end - start, value);
        to.Copy(start, end);
    }

    private void WriteCode(InlineToken token)
    {
        int before = to.Length;
        CopyText(token.Start + token.Closes, token.End - token.Used);
        if (to.Length > before)
        {
            to.Mark(ContainerInlineKind.Code, before, to.Length);
        }
    }

    private void EndLink(string? url)
    {
        if (_links.Count > 0)
        {
            (int start, int pictures) = _links[^1];
            to.Mark(ContainerInlineKind.Link, start, to.Length, url);
            if (url is not null && ShareAddress.Is(url))
            {
                to.DropPictures(pictures);
            }

            _links.RemoveAt(_links.Count - 1);
        }
    }

    private void AddPicture(int start, int end)
    {
        string words = LinkTarget.Unescape(_source[start..end]);
        if (PictureWords.Say(words))
        {
            to.AddPicture(BlankSpace.Fold(words), TextSpan.Between(start, end));
        }
    }

    private void WriteLatex(InlineToken token)
    {
        int width = _source[token.Start + 1] == '$' ? 2 : 1;
        int before = to.Length;
        _latex.Write(token.Start + width, token.End - width);
        to.Mark(ContainerInlineKind.Latex, before, to.Length);
        SkipLines(token.End);
    }

    private void WriteEmphasis(InlineToken token)
    {
        for (int i = 0; i < token.Closes && _emphasis.Count > 0; i++)
        {
            int start = _emphasis[^1];
            _emphasis.RemoveAt(_emphasis.Count - 1);
            if (i == 0)
            {
                to.Mark(ContainerInlineKind.Emphasis, start, to.Length);
            }
        }

        to.Copy(token.Start, token.End - token.Used);
        for (int i = 0; i < token.Opens; i++)
        {
            _emphasis.Add(to.Length);
        }
    }

    // Line ends stay; the blanks around them, and the signs that a quotation repeats on each line, do not.
    private void CopyText(int start, int end)
    {
        int at = start;
        while (at < end)
        {
            while (_line < _lines.Count && at >= _lines[_line].End && _line + 1 < _lines.Count)
            {
                to.TrimEnd();
                LineWriter.AddLineEnd(to, _source, _lines[_line].End, _lines[_line + 1].Start);
                at = Math.Max(at, _lines[_line + 1].Start);
                _line++;
            }

            int stop = Math.Min(end, _lines[_line].End);
            if (stop <= at)
            {
                return;
            }

            to.Copy(at, stop);
            at = stop;
        }
    }

    private void SkipLines(int at)
    {
        while (_line + 1 < _lines.Count && at > _lines[_line].End)
        {
            _line++;
        }
    }
}

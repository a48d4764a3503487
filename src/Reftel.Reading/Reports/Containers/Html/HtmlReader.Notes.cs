using AngleSharp.Html.Parser.Tokens;
using Reftel.Reading.Text;

namespace Reftel.Reading.Reports.Containers.Html;

/// <summary>Notes that stand within the prose: each becomes a block of its own behind the block that it stands in.</summary>
internal sealed partial class HtmlReader
{
    private readonly List<HtmlNoteText> _notes = [];
    private HtmlNoteText? _note;
    private HtmlNoteText? _written;
    private int _noteCount;
    private int _switchedAt = -1;
    private bool? _listsTooltips;

    /// <returns>True when the tag begins such a note, or is no part of the text beside one.</returns>
    private bool TryBeginNote(string name, in HtmlAttributes attributes, int start, int end)
    {
        HtmlNotePart part = Top.Hidden || Top.Aside || _written is not null ? HtmlNotePart.None : HtmlNoteBody.Of(name, attributes, _source, end);
        if (part == HtmlNotePart.None || (part != HtmlNotePart.Switch && Top.InNotes && Top.Part > 0))
        {
            return false;
        }

        if (part == HtmlNotePart.Switch)
        {
            _switchedAt = _out.Length;
            return false;
        }

        if (HtmlNoteBody.IsTooltip(attributes.Class) && (_listsTooltips ??= _source.Contains(HtmlNoteBody.ListRow, StringComparison.Ordinal)))
        {
            return false;
        }

        string identifier = InlineNoteName.Of(++_noteCount, part == HtmlNotePart.Body);
        if (!TryPlace(identifier, start))
        {
            return false;
        }

        _note = new HtmlNoteText(name, identifier, TextSpan.Between(start, end), _scopes.Exists(s => s.Name == "p"));
        return true;
    }

    // The number printed before the note, or the place between the words.
    private bool TryPlace(string identifier, int start)
    {
        if (!_out.IsOpen)
        {
            // Beside a picture it is its legend.
            if (_scopes.Exists(s => s.Name == "figure"))
            {
                return false;
            }

            OpenBlock(Top, start);
        }

        int from = _out.Length;
        int to = _out.Length;
        if (_switchedAt != _out.Length && _out.LastRaised() is { } raised)
        {
            (from, to) = (raised.Start, raised.End);
        }

        _out.Mark(ContainerInlineKind.NoteReference, from, to, identifier);
        return true;
    }

    private void EndNote()
    {
        if (_note is { } note)
        {
            _notes.Add(note);
            _note = null;
        }
    }

    private bool TakenStart(HtmlTagToken tag, int start, int end)
    {
        if (_note is null)
        {
            return false;
        }

        bool taken = _note.TakeStart(tag, start, end);
        if (!taken)
        {
            EndNote();
        }

        return taken;
    }

    private bool TakenEnd(string name, int start, int end)
    {
        if (_note is null || _note.TakeEnd(name, start, end))
        {
            return _note is not null;
        }

        bool own = _note.Ends(name);
        EndNote();
        return own;
    }

    private void WriteNotes()
    {
        if (_notes.Count == 0 || _written is not null)
        {
            return;
        }

        (HtmlScope[] scopes, int marks, string? label) = ([.. _scopes], _openMarks, _pendingLabel);
        foreach (HtmlNoteText note in _notes)
        {
            _scopes.Clear();
            _scopes.Add(new HtmlScope { Name = "", Kind = ContainerBlockKind.Note, InArticle = true });
            (_openMarks, _tooDeep, _pendingLabel, _written) = (0, 0, null, note);
            Replay(note);
            EndBlock();
            _written = null;
        }

        _notes.Clear();
        _scopes.Clear();
        _scopes.AddRange(scopes);
        (_openMarks, _pendingLabel) = (marks, label);
    }

    private void Replay(HtmlNoteText note)
    {
        foreach (HtmlStep step in note.Steps)
        {
            if (step.Begun is { } tag)
            {
                Start(tag, step.Start, step.End);
            }
            else if (step.Ended is { } name)
            {
                End(name, step.Start, step.End);
            }
            else
            {
                ReadText(step.Start, step.End);
            }
        }
    }
}

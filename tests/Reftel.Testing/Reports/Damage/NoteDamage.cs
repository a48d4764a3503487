using Reftel.Testing.Generation;

namespace Reftel.Testing.Reports.Damage;

/// <summary>What happens to notes as a whole: labels, order, places where they begin and end.</summary>
internal sealed class NoteDamage(SeededRandom random, int level, DamageKinds kinds, ReportDraft draft)
{
    private readonly List<NoteDraft> _notes = draft.Notes;

    public void Apply()
    {
        for (int i = 0; i < _notes.Count; i++)
        {
            Wrap(_notes[i]);
            if (random.Percent(level) && IsFree(i))
            {
                Harm(i);
            }
        }

        if (kinds.HasFlag(DamageKinds.Reorder) && draft.Style is not (NoteStyle.HtmlList or NoteStyle.PageFoot))
        {
            Move();
        }
    }

    /// <summary>True where neither the note nor one beside it is harmed.</summary>
    private bool IsFree(int i) => i > 0 && i < _notes.Count - 1 && !_notes[i - 1].IsHarmed && !_notes[i].IsHarmed && !_notes[i + 1].IsHarmed;

    private void Harm(int i)
    {
        NoteDraft note = _notes[i];
        string? done = random.OneOf(DamageKinds.Drop, DamageKinds.Misread, DamageKinds.Reorder, DamageKinds.Split, DamageKinds.PrintedTwice) switch
        {
            var kind when !kinds.HasFlag(kind) => null,
            DamageKinds.Drop => Drop(note),
            DamageKinds.Misread => Misread(note),
            DamageKinds.Reorder => Swap(i),
            DamageKinds.Split => Split(note),
            _ => Repeat(note),
        };
        if (done is not null)
        {
            note.IsHarmed = true;
            draft.Damage.Add($"note {note.Number}: {done}");
        }
    }

    private string? Drop(NoteDraft note)
    {
        switch (random.Below(3))
        {
            // A note that begins with words of its own could as well be the rest of the one before it.
            case 0 when draft.Style.PrintsLabels() && note.Parts[0].Url is not null && !note.IsLatex:
                note.LabelPrint = LabelPrint.Dropped;
                return "label dropped";
            case 1 when draft.Style != NoteStyle.HtmlList:
                note.IsGone = true;
                return "dropped";
            case 2 when draft.Style is not (NoteStyle.Pandoc or NoteStyle.HtmlList or NoteStyle.HtmlWord):
                note.JoinedToNext = true;
                return "empty line behind it dropped";
            default:
                return null;
        }
    }

    private string? Misread(NoteDraft note)
    {
        if (!draft.Style.PrintsLabels() || note.LabelPrint != LabelPrint.Sound
            || Misreading.Label(random, note.Number, draft.Form == ReportForm.Markdown) is not { } label)
        {
            return null;
        }

        note.LabelPrint = LabelPrint.Misread;
        note.Label = label;
        return $"label misread {label}";
    }

    private string? Swap(int i)
    {
        if (draft.Style == NoteStyle.HtmlList || draft.Form == ReportForm.Pdf || i + 2 >= _notes.Count || _notes[i + 2].IsHarmed)
        {
            return null;
        }

        (_notes[i], _notes[i + 1]) = (_notes[i + 1], _notes[i]);
        _notes[i].IsHarmed = true;
        return $"stands behind {_notes[i].Number}";
    }

    private string? Split(NoteDraft note)
    {
        if (draft.Form == ReportForm.Pdf)
        {
            note.IsSplitOverPages = true;
            return "may go on behind the end of the page";
        }

        // Between two links: the second paragraph begins with an address.
        CitationPart? between = note.Parts.FirstOrDefault(p => p.Text == "; ");
        if (between is null || note.IsLatex)
        {
            return null;
        }

        between.Printed = ";\n\n";
        return "split over an empty line";
    }

    private string? Repeat(NoteDraft note)
    {
        if (draft.Style is NoteStyle.HtmlList or NoteStyle.Pandoc or NoteStyle.HtmlWord)
        {
            return null;
        }

        note.IsTwice = true;
        return "printed twice";
    }

    private void Wrap(NoteDraft note)
    {
        if (draft.Style != NoteStyle.MarkdownSuperscript)
        {
            note.IsEscaped = kinds.HasFlag(DamageKinds.MarkdownEscapes) && draft.Form == ReportForm.Markdown && random.Percent(level);
            return;
        }

        bool linksOnly = note.Parts.All(p => p.Url is not null || p.Text is "; " or ".");
        if (kinds.HasFlag(DamageKinds.Latex) && linksOnly && random.Percent(level))
        {
            note.IsLatex = true;
            draft.Damage.Add($"note {note.Number} is mathematics");
        }
        else if (kinds.HasFlag(DamageKinds.NestedSuperscript) && random.Percent(level))
        {
            note.LabelPrint = LabelPrint.NestedSuperscript;
        }
        else if (kinds.HasFlag(DamageKinds.MarkdownEscapes) && random.Percent(level * 2))
        {
            note.IsEscaped = true;
        }
    }

    /// <summary>One note goes to the end, or before the first.</summary>
    private void Move()
    {
        int from = random.Below(_notes.Count);
        if (!random.Percent(level) || !IsFree(from))
        {
            return;
        }

        NoteDraft note = _notes[from];
        note.IsHarmed = _notes[from - 1].IsHarmed = _notes[from + 1].IsHarmed = true;
        _notes.RemoveAt(from);
        _notes.Insert(random.Percent(70) ? _notes.Count : 0, note);
        draft.Damage.Add($"note {note.Number}: moved");
    }
}

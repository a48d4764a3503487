using Reftel.Testing.Generation;

namespace Reftel.Testing.Reports.Damage;

/// <summary>What happens to the prose: anchors dropped or fused, dates misread, empty lines dropped.</summary>
internal sealed class ProseDamage(SeededRandom random, int level, DamageKinds kinds, ReportDraft draft)
{
    public void Apply()
    {
        foreach (ParagraphDraft paragraph in draft.Paragraphs)
        {
            paragraph.Pieces.ForEach(Piece);
        }

        for (int i = 0; i + 1 < draft.Paragraphs.Count && kinds.HasFlag(DamageKinds.Drop); i++)
        {
            (ParagraphDraft one, ParagraphDraft next) = (draft.Paragraphs[i], draft.Paragraphs[i + 1]);
            if (one.Shape == ParagraphShape.Prose && next.Shape == ParagraphShape.Prose && i + 2 < draft.Paragraphs.Count && random.Percent(level / 4))
            {
                one.JoinedToNext = true;
            }
        }
    }

    private void Piece(PieceDraft piece)
    {
        if (piece.Anchor is { } anchor)
        {
            if (kinds.HasFlag(DamageKinds.Drop) && random.Percent(level / 2))
            {
                anchor.IsDropped = true;
                draft.Damage.Add($"anchor {anchor.Digits} dropped");
            }
            else if (kinds.HasFlag(DamageKinds.Fuse) && anchor is { IsFirst: true, Numbers.Count: 1 } && MayFuse(piece.Text) && random.Percent(level))
            {
                anchor.IsFused = true;
                draft.Damage.Add($"anchor {anchor.Digits} fused");
            }
            else if (kinds.HasFlag(DamageKinds.Fuse) && draft.Style == NoteStyle.MarkdownSuperscript && random.Percent(level / 3))
            {
                anchor.IsApart = true;
            }
        }

        if (kinds.HasFlag(DamageKinds.Misread) && !draft.IsRussian && random.Percent(level) && Misreading.Date(random, piece.Text) is { } misread)
        {
            piece.Printed = misread;
        }
    }

    /// <summary>Behind a word, or behind the stop of a word, a day or a year.</summary>
    private static bool MayFuse(string before)
    {
        char last = before[^1];
        return char.IsLetter(last) || (last is '.' or ',' or '"' && before.Length > 1 && (char.IsLetterOrDigit(before[^2]) || before[^2] is '.' or '"'));
    }
}

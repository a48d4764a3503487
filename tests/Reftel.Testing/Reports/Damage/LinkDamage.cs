using Reftel.Testing.Generation;

namespace Reftel.Testing.Reports.Damage;

/// <summary>What happens to addresses: misread, defanged, split over lines, strewn with blanks inside mathematics.</summary>
internal sealed class LinkDamage(SeededRandom random, int level, DamageKinds kinds, ReportDraft draft)
{
    public void Apply()
    {
        // Houses that defang do so with most of their addresses.
        int defanged = kinds.HasFlag(DamageKinds.Defang) ? (random.Percent(50) ? 80 : level) : 0;
        foreach (NoteDraft note in draft.Notes)
        {
            foreach (CitationPart part in note.Parts.Where(p => p.Url is not null))
            {
                Link(note, part, defanged);
            }
        }
    }

    private void Link(NoteDraft note, CitationPart part, int defanged)
    {
        if (kinds.HasFlag(DamageKinds.Misread) && random.Percent(level) && Misreading.DatePath(random, part.Url!) is { } misread)
        {
            part.Printed = misread;
        }

        if (random.Percent(defanged))
        {
            part.Printed = Defanging.Apply(random, part.Printed ?? part.Url!);
        }

        if (note.IsLatex)
        {
            part.Printed = WithLooseBlanks(part.Printed ?? part.Url!);
        }
        else if (kinds.HasFlag(DamageKinds.Split) && random.Percent(level))
        {
            Split(note, part);
        }

        if (part.Printed is not null)
        {
            draft.Damage.Add($"link of note {note.Number} printed {part.Printed}");
        }
    }

    private void Split(NoteDraft note, CitationPart part)
    {
        string printed = part.Printed ?? part.Url!;
        int dot = Defanging.BreakableDot(printed);
        if (dot > 0 && random.Percent(70))
        {
            bool apart = !note.IsHarmed && !draft.Style.IsHtml() && random.Percent(50);
            note.IsHarmed |= apart;
            part.Printed = string.Concat(printed.AsSpan(0, dot), apart ? "\n\n" : "\n", printed.AsSpan(dot).TrimStart());
            return;
        }

        List<int> hyphens = [.. Enumerable.Range(12, Math.Max(0, printed.Length - 13)).Where(i => printed[i] == '-' && char.IsAsciiLetter(printed[i + 1]) && char.IsAsciiLetter(printed[i - 1]))];
        int path = printed.IndexOf('/', printed.IndexOf("//", StringComparison.Ordinal) + 2);
        hyphens.RemoveAll(i => i < path);
        if (hyphens.Count > 0)
        {
            part.Printed = printed.Insert(random.Pick(hyphens) + 1, "\n");
        }
    }

    private string WithLooseBlanks(string printed)
    {
        int at = random.Between(printed.Length / 2, printed.Length - 2);
        return random.Percent(40) && char.IsAsciiLetter(printed[at]) && char.IsAsciiLetter(printed[at - 1]) ? printed.Insert(at, "\u0001") : printed;
    }
}

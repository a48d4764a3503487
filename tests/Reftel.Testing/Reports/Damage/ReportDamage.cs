using Reftel.Testing.Generation;

namespace Reftel.Testing.Reports.Damage;

/// <summary>
/// Damages a draft and keeps its truth in step. It does not do what nobody could undo: the labels of two neighbours are
/// not both lost, and a number is fused only behind a word or date. Where something is lost for good (a dropped anchor, a
/// dropped note) the truth says so.
/// </summary>
internal sealed class ReportDamage(ulong seed, int level, DamageKinds kinds)
{
    public void Apply(ReportDraft draft)
    {
        // One generator for each kind, so that a kind alone does what it does among others.
        var seeds = new SeededRandom(seed);
        ulong notes = seeds.Next();
        ulong links = seeds.Next();
        ulong prose = seeds.Next();
        if (kinds == DamageKinds.None)
        {
            return;
        }

        new NoteDamage(new SeededRandom(notes), level, kinds, draft).Apply();
        new LinkDamage(new SeededRandom(links), level, kinds, draft).Apply();
        new ProseDamage(new SeededRandom(prose), level, kinds, draft).Apply();
    }
}

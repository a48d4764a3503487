using Reftel.Analysis.Ledger;

namespace Reftel.Server.Ledger;

/// <summary>What a reader may see. Readers of one sight share what is remembered, and nobody else has any of it.</summary>
/// <param name="Key">Names it; two sights with one key see the same.</param>
/// <param name="MaySee">Whether a document is shown; null where all are.</param>
internal sealed record Sight(string Key, Predicate<EntryDocument>? MaySee)
{
    public static Sight All { get; } = new("", null);
}

namespace Reftel.Reading.Language.Names;

/// <summary>Words of two names that stand for each other.</summary>
/// <param name="One">Of the first name; several where the second writes them as one.</param>
/// <param name="Other">Of the second.</param>
/// <param name="Likeness">From 0 to 1.</param>
/// <param name="Rule">Why they do.</param>
internal sealed record PartPair(IReadOnlyList<NamePart> One, IReadOnlyList<NamePart> Other, double Likeness, PartRule Rule);

/// <summary>Why two words stand for each other.</summary>
internal enum PartRule
{
    /// <summary>They do not.</summary>
    None,

    /// <summary>The same letters, capitals aside.</summary>
    Letters,

    /// <summary>Other letters for sounds that are alike.</summary>
    Spelling,

    /// <summary>Bill and William, Mykola and Nikolai.</summary>
    ShortForm,

    /// <summary>J. and John.</summary>
    Initial,

    /// <summary>3, III and three.</summary>
    Number,

    /// <summary>Written as one word and as several.</summary>
    Joined,
}

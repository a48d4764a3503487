namespace Reftel.Reading.Language.Names;

/// <summary>The words of a name that count, and what was left out.</summary>
/// <param name="Parts">The given names first where a comma says which they are.</param>
/// <param name="All">With titles and particles.</param>
/// <param name="IsPerson">False when this or the other name has a legal form or a word of bodies.</param>
/// <param name="Forms">How many legal forms it has.</param>
/// <param name="HasComma">Whether a comma says which the family name is.</param>
internal sealed record NameWording(IReadOnlyList<NamePart> Parts, IReadOnlyList<NamePart> All, bool IsPerson, int Forms, bool HasComma)
{
    /// <param name="name">The name.</param>
    /// <param name="other">That to which it is compared: both are names of people, or none is.</param>
    public static NameWording Of(NameText name, NameText other)
    {
        IReadOnlyList<NamePart> parts = LegalForms.Without(name.Parts, out int forms);
        LegalForms.Without(other.Parts, out int others);
        bool person = forms + others == 0 && !name.Parts.Concat(other.Parts).Any(part => NameWordLists.IsBody(part.Small) || part.Small == "and");
        bool comma = person && parts.Count(part => part.BeforeComma) == 1 && !parts[^1].BeforeComma;
        if (comma)
        {
            int first = parts.TakeWhile(part => !part.BeforeComma).Count() + 1;
            parts = [.. parts.Skip(first), .. parts.Take(first)];
        }

        parts = person ? [.. parts.SelectMany(Initials)] : parts;
        int start = person ? parts.TakeWhile(part => NameWordLists.IsTitle(part.Small, atEnd: true)).Count() : 0;
        int end = parts.Count - (person ? parts.Reverse().TakeWhile(part => NameWordLists.IsTitle(part.Small, atEnd: true)).Count() : 0);
        NamePart[] counted = [.. parts.Where((part, i) => i >= start && i < end && Counts(part, i) && !(person && NameWordLists.IsTitle(part.Small, atEnd: false)))];
        return new NameWording(counted.Length > 0 ? counted : parts, parts, person, forms, comma);
    }

    // Ben is a given name in front.
    private static bool Counts(NamePart part, int at) => part.Number is not null || !NameWordLists.IsParticle(part.Small)
        || (at == 0 && NameWordLists.IsNasab(part.Small)) || (part.IsInitial && char.IsUpper(part.Written[0]));

    // J.F. Kennedy
    private static IEnumerable<NamePart> Initials(NamePart part) =>
        part.Dotted && part.Small.Length > 1
        ? part.Written.Where(char.IsLetter).Select(letter => NamePart.Of(letter.ToString(), char.ToLowerInvariant(letter).ToString()) with { Dotted = true, Written = $"{letter}." })
        : [part];
}

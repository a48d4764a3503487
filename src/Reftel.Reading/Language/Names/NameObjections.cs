namespace Reftel.Reading.Language.Names;

/// <summary>What makes two names of names whose words agree as far as both have them.</summary>
internal static class NameObjections
{
    // More is no name left out, but another name.
    private const int MostLeftOut = 4;

    /// <returns>Null when nothing does.</returns>
    public static string? To(PartAlignment alignment, NameWording first, NameWording second)
    {
        NamePart[] left = [.. alignment.LeftOfOne, .. alignment.LeftOfOther];
        if (left.FirstOrDefault(part => part.Number is not null) is { } number)
        {
            return $"only one has the number {number.Written}";
        }

        if (left.Length > 0 && !first.IsPerson)
        {
            return $"only one has {NameReasons.Words(left)}";
        }

        if (left.Length > 0 && (alignment.Pairs.Count < 2 || left.Length > MostLeftOut))
        {
            return $"{NameReasons.Words(left)} may tell apart who has this name";
        }

        if (first.IsPerson && alignment.Pairs.All(pair => pair.One[0].IsInitial || pair.Other[0].IsInitial))
        {
            return "only initials agree";
        }

        return !first.IsPerson ? null : FathersDiffer(first, second) ?? GivenNamesSwapped(alignment, first, second);
    }

    // Salman bin Muhammad is not Muhammad bin Salman.
    private static string? FathersDiffer(NameWording first, NameWording second) =>
        FatherOf(first) is { } one && FatherOf(second) is { } other && PartLikeness.Of(one, other, ofPeople: true).Rule == PartRule.None
            ? $"the fathers differ: {one.Written}, {other.Written}"
            : null;

    private static NamePart? FatherOf(NameWording name)
    {
        for (int i = 1; i < name.All.Count - 1; i++)
        {
            if (NameWordLists.IsNasab(name.All[i].Small))
            {
                return name.All.Skip(i + 1).FirstOrDefault(part => !NameWordLists.IsParticle(part.Small));
            }
        }

        return null;
    }

    // Hans Friedrich is not Friedrich Hans; but Ivanov Ivan is Ivan Ivanov.
    private static string? GivenNamesSwapped(PartAlignment alignment, NameWording first, NameWording second) =>
        alignment.IsReordered && !first.HasComma && !second.HasComma && first.Parts.Count == 2 && second.Parts.Count == 2
            && first.Parts.Concat(second.Parts).All(GivenNames.IsKnown)
            ? $"{first.Parts[0].Written} and {first.Parts[1].Written} are both given names, in another order"
            : null;
}

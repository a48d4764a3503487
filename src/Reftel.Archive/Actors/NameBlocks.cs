using Reftel.Archive.Search.Terms.Names;
using Reftel.Reading.Language.Names;

namespace Reftel.Archive.Actors;

/// <summary>Which names are worth comparing: those that share a block. So work grows with the names, and not with their pairs.</summary>
internal static class NameBlocks
{
    /// <summary>Of a person: how the surname sounds, with each given name that the first may be.</summary>
    public static IEnumerable<string> OfPerson(NameText name)
    {
        NamePart last = name.Parts[^1];
        NamePart first = name.Parts[0];
        foreach (string surname in SoundsOf(last))
        {
            foreach (string given in GivenOf(first))
            {
                yield return $"{surname}/{given}";
            }
        }

        // "Ivanov Ivan"
        if (GivenNames.IsKnown(last) && !GivenNames.IsKnown(first))
        {
            foreach (string surname in SoundsOf(first))
            {
                foreach (string given in GivenOf(last))
                {
                    yield return $"{surname}/{given}";
                }
            }
        }
    }

    /// <summary>Of a surname alone: how it sounds.</summary>
    public static IEnumerable<string> OfSurname(NamePart part) => SoundsOf(part);

    /// <summary>Of a body: how many words, their first letters, and how the last sounds.</summary>
    public static IEnumerable<string> OfBody(NameText name)
    {
        string letters = string.Concat(name.Parts.Select(part => part.Small[0]).Order());
        return SoundsOf(name.Parts[^1]).Select(sounds => $"{letters}/{sounds}");
    }

    private static string[] SoundsOf(NamePart part) =>
        NameLetters.Of(part.Small) is { } letters && NameKey.AllOf(letters).ToArray() is { Length: > 0 } keys ? keys : [$"={part.Plain}"];

    private static IEnumerable<string> GivenOf(NamePart part) =>
        part.GivenNames.Length > 0 ? part.GivenNames.Select(row => $"#{row}") : [part.Sounds.Length == 0 ? part.Small[..1] : part.Sounds[..1]];
}

using Reftel.Testing.Generation.Vocabulary;

namespace Reftel.Testing.Generation.Parts;

/// <summary>The Classified By line of 1995-2010: section 1.5 of the order before 25 March 2003, 1.4 after.</summary>
internal static class ClassifiedByWriter
{
    private static readonly DateOnly InForce = new(1995, 4, 17);
    private static readonly DateOnly Renumbered = new(2003, 3, 25);

    /// <returns>The lines; empty for unclassified telegrams and before 1995.</returns>
    public static List<string> Lines(Draft draft)
    {
        SeededRandom random = draft.Random;
        if (draft.Day < InForce || !draft.IsClassified || random.Percent(3))
        {
            return [];
        }

        string name = $"{random.Pick(Persons.Given)} {random.OneOf("", "", "A. ", "J. ")}{random.Pick(Persons.Surnames)}";
        string title = random.Pick(Persons.Titles);
        string section = draft.Day < Renumbered ? "1.5" : "1.4";
        List<char> letters = [.. random.PickSome(['a', 'b', 'c', 'd', 'e'], random.OneOf(1, 2, 2, 3)).Order()];
        string reasons = $"{section}{random.OneOf("", " ", " ")}{Letters(random, letters)}";
        string line = random.Below(9) switch
        {
            0 or 1 => $"Classified By: {title} {name} for reason{(letters.Count > 1 ? "s" : "")} {reasons}.",
            2 => $"Classified By: {title} {name}, reasons {reasons}.",
            3 => $"CLASSIFIED BY: {name}, {title}; REASON: {reasons.ToUpperInvariant()}.",
            4 => $"CLASSIFIED BY: {name}, {title}, {draft.Sender.Name}, State; REASON: {reasons.ToUpperInvariant()}",
            5 => $"Classified By: {title} {name}; Reasons: {reasons}.",
            6 => $"CLASSIFIED BY {title} {name} FOR REASONS {reasons}.".ToUpperInvariant(),
            7 => $"Classified by {name}, {title}, for reasons {reasons}",
            _ => $"Classified By: {title} {name}, Reason {reasons}",
        };
        bool upper = draft.Capitals || line.StartsWith("CLASSIFIED BY ", StringComparison.Ordinal);
        draft.Truth.ClassifiedBy = new ClassifiedByTruth(
            upper ? name.ToUpperInvariant() : name, upper ? title.ToUpperInvariant() : title, [.. letters.Select(l => $"{section}({l})")]);
        return Wrap.Lines(draft.InCase(line), random.OneOf(55, 62, 80), random.OneOf("", "", " "));
    }

    private static string Letters(SeededRandom random, List<char> letters)
    {
        if (letters.Count == 1)
        {
            return $"({letters[0]})";
        }

        string last = $"{letters[^1]}";
        IEnumerable<char> first = letters.Take(letters.Count - 1);
        return random.Below(6) switch
        {
            0 or 1 => $"{string.Join(", ", first.Select(l => $"({l})"))} and ({last})",
            2 => $"({string.Join(',', letters)})",
            3 => string.Join(", ", letters.Select(l => $"({l})")),
            4 => $"({string.Join('/', letters)})",
            _ => string.Concat(letters.Select(l => $"({l})")),
        };
    }
}

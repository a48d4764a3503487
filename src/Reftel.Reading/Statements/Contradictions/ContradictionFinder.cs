using System.Collections.Immutable;
using Reftel.Reading.Documents;

namespace Reftel.Reading.Statements.Contradictions;

/// <summary>
/// Offers pairs of statements of one speaker that may contradict each other: where the author says that one does, and where one denies what the other affirms. Each statement is compared with a fixed number before it.
/// </summary>
internal static class ContradictionFinder
{
    /// <summary>How many statements of the same speaker are looked back over.</summary>
    private const int LookBack = 60;

    private static readonly string[] Signs = ["contradict", "inconsistent with", "at odds with", "runs counter to", "ran counter to", "contrary to his", "contrary to her", "contrary to their"];

    public static ImmutableArray<Contradiction> Find(ImmutableArray<Statement> statements)
    {
        var found = ImmutableArray.CreateBuilder<Contradiction>();
        var bySpeaker = new Dictionary<string, List<Spoken>>(StringComparer.Ordinal);
        var order = new List<Spoken>();
        foreach (Statement statement in statements)
        {
            if (statement.Speaker is null && Before(order, statement) is { } last && Signs.Any(sign => statement.Content.Text.Contains(sign, StringComparison.OrdinalIgnoreCase)))
            {
                ByAuthor(statement, last, bySpeaker[last.Key], found);
            }

            if (Key(statement) is not { } key)
            {
                continue;
            }

            var spoken = new Spoken(statement, key, ContentStems.Of(statement.Content.Text));
            if (!bySpeaker.TryGetValue(key, out List<Spoken>? earlier))
            {
                bySpeaker[key] = earlier = [];
            }

            Denied(spoken, earlier, found);
            earlier.Add(spoken);
            order.Add(spoken);
        }

        return found.DrainToImmutable();
    }

    // The last that somebody said before the sentence of the author, who may quote another within it.
    private static Spoken? Before(List<Spoken> order, Statement author)
    {
        for (int i = order.Count - 1; i >= 0 && order.Count - i <= 8; i--)
        {
            if (!order[i].Statement.Span.Overlaps(author.Span))
            {
                return order[i];
            }
        }

        return null;
    }

    // "This statement contradicts his previous comments that ...": the statement before, and the earlier one that shares most words with either.
    private static void ByAuthor(Statement sign, Spoken last, List<Spoken> earlier, ImmutableArray<Contradiction>.Builder found)
    {
        HashSet<string> words = ContentStems.Of(sign.Content.Text);
        Spoken? best = null;
        int most = 1;
        for (int i = earlier.Count - 1; i >= 0 && earlier.Count - i <= LookBack; i--)
        {
            Spoken other = earlier[i];
            int shared = other == last || other.Statement.Span.Overlaps(sign.Span) ? 0 : other.Stems.Count(words.Contains);
            if (shared > most)
            {
                most = shared;
                best = other;
            }
        }

        if (best is not null)
        {
            found.RemoveAll(pair => pair.First == best.Statement.Id && pair.Second == last.Statement.Id);
            found.Add(new Contradiction(best.Statement.Id, last.Statement.Id, "said by the author", sign.Span));
        }
    }

    private static void Denied(Spoken spoken, List<Spoken> earlier, ImmutableArray<Contradiction>.Builder found)
    {
        for (int i = earlier.Count - 1; i >= 0 && earlier.Count - i <= LookBack; i--)
        {
            Spoken other = earlier[i];
            if (other.Statement.Negated == spoken.Statement.Negated)
            {
                continue;
            }

            int shared = other.Stems.Count(spoken.Stems.Contains);
            if (shared >= 3 && shared * 2 >= Math.Min(other.Stems.Count, spoken.Stems.Count))
            {
                found.Add(new Contradiction(other.Statement.Id, spoken.Statement.Id, "denied and affirmed", null));
                return;
            }
        }
    }

    // The actor where known, else the last name as printed; pronouns name nobody.
    private static string? Key(Statement statement)
    {
        if (statement.Speaker is not { } speaker)
        {
            return null;
        }

        if (speaker.Actor is { } actor)
        {
            return actor;
        }

        string name = speaker.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^1].Trim(',', '.', ')');
        name = name.EndsWith("'s", StringComparison.Ordinal) || name.EndsWith("\u2019s", StringComparison.Ordinal) ? name[..^2] : name;
        return name.Length > 2 && char.IsUpper(name[0]) && name is not ("She" or "They") ? name : null;
    }

    private sealed record Spoken(Statement Statement, string Key, HashSet<string> Stems);
}

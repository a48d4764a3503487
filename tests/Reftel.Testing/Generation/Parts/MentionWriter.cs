using Reftel.Testing.Generation.Vocabulary;

namespace Reftel.Testing.Generation.Parts;

/// <summary>Sentences that speak of the telegrams on the REF line.</summary>
internal static class MentionWriter
{
    /// <returns>A sentence, at times with a mention in it; the truth counts the mentions.</returns>
    public static string Sentence(Draft draft)
    {
        SeededRandom random = draft.Random;
        string fact = Prose.Fact(random);
        List<ReferenceTruth> references = draft.Truth.References;
        if (random.Percent(2))
        {
            draft.Truth.AnnouncesSeptel = true;
            return $"We report the {random.PickZipf(Words.Adjectives)} {random.PickZipf(Words.Objects)} septel.";
        }

        if (references is [{ Label: null } only] && random.Percent(10))
        {
            only.Mentions++;
            return random.OneOf($"As reported reftel, {fact}.", $"{Prose.Capital(fact)} (reftel).", $"Reftel noted that {fact}.");
        }

        if (references.Count > 1 && references.TrueForAll(r => r.Label is not null) && random.Percent(12))
        {
            return OfLetters(random, references, fact);
        }

        return Prose.Sentence(random);
    }

    private static string OfLetters(SeededRandom random, List<ReferenceTruth> references, string fact)
    {
        ReferenceTruth one = random.Pick(references);
        one.Mentions++;
        if (random.Percent(75))
        {
            return random.OneOf(
                $"{Prose.Capital(fact)} (ref {one.Label}).", $"As reported in ref {one.Label}, {fact}.", $"Ref {one.Label} noted that {fact}.");
        }

        ReferenceTruth other = random.Pick(references.Where(r => r != one).ToList());
        other.Mentions++;
        return $"{Prose.Capital(fact)} ({random.OneOf("refs", "Refs", "reftels")} {one.Label} and {other.Label}).";
    }
}

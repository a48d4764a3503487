using Reftel.Testing.Generation;

namespace Reftel.Testing.Mutation;

/// <summary>Harms documents of a corpus and generated telegrams, a few changes each; a seed gives the same mutant again.</summary>
/// <param name="corpus">Texts to begin from; may be empty.</param>
/// <param name="mostCharacters">Longer texts are cut before they are harmed, to keep a run's time in bounds.</param>
public sealed class Mutator(IReadOnlyList<string> corpus, int mostCharacters = 20_000)
{
    private static readonly GeneratorOptions Small = new() { MeanSize = 3_000 };

    /// <summary>The mutant of one seed.</summary>
    public Mutant FromSeed(ulong seed)
    {
        var random = new SeededRandom(seed);
        string text = Begin(random);
        if (random.Percent(10))
        {
            text = Splice(text, Begin(random), random);
        }

        for (int changes = random.Between(1, 6); changes > 0; changes--)
        {
            text = random.Pick(TextMutations.All)(text, random);
        }

        return new Mutant(seed, ByteMutations.Harm(ByteMutations.Encode(text, random), random));
    }

    private string Begin(SeededRandom random)
    {
        string text = corpus.Count > 0 && random.Percent(50)
            ? random.Pick(corpus)
            : TelegramGenerator.FromSeed(random.Next(), Small).Text;
        return text.Length > mostCharacters ? text[..mostCharacters] : text;
    }

    // One document inside another, or the head of one on the body of another.
    private static string Splice(string one, string other, SeededRandom random)
    {
        int at = random.Below(one.Length + 1);
        return random.Percent(50)
            ? string.Concat(one.AsSpan(0, at), other, one.AsSpan(at))
            : string.Concat(one.AsSpan(0, at), other.AsSpan(random.Below(other.Length + 1)));
    }
}

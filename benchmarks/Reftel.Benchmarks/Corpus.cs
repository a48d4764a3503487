using System.Text;
using Reftel.Testing.Generation;

namespace Reftel.Benchmarks;

/// <summary>Generated telegrams as bytes; the same for every run.</summary>
internal sealed class Corpus
{
    private Corpus(IReadOnlyList<byte[]> telegrams)
    {
        Telegrams = telegrams;
        Bytes = telegrams.Sum(t => (long)t.Length);
    }

    public IReadOnlyList<byte[]> Telegrams { get; }

    public long Bytes { get; }

    /// <param name="count">Number of telegrams.</param>
    /// <param name="form">One form, or null for all in their usual shares.</param>
    public static Corpus Generate(int count, TelegramForm? form = null)
    {
        var generator = new TelegramGenerator(seed: 6_000, new GeneratorOptions { Form = form, MeanSize = 6_000 });
        return new Corpus([.. Enumerable.Range(0, count).Select(_ => Encoding.UTF8.GetBytes(generator.Next().Text))]);
    }
}

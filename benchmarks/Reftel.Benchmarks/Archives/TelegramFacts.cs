using Reftel.Testing.Generation;
using Reftel.Testing.Generation.Vocabulary;

namespace Reftel.Benchmarks.Archives;

/// <summary>Who sent the telegram at a place of the archive, when, and under which number: known of each without writing the others, so that one may cite another.</summary>
internal sealed record TelegramFacts(Post Post, DateOnly Day, int Number)
{
    private const int FirstYear = 1973;
    private const int Years = 37;

    /// <param name="index">Place in the archive, which is in the order of time.</param>
    /// <param name="total">Documents of the archive.</param>
    public static TelegramFacts Of(int index, int total)
    {
        int perYear = Math.Max(1, (total + Years - 1) / Years);
        int year = FirstYear + (index / perYear);
        int within = index % perYear;
        Post post = new SeededRandom((ulong)index + 1).PickZipf(Posts.Abroad);
        return new TelegramFacts(post, new DateOnly(year, 1, 1).AddDays(within * 365 / perYear), within + 3);
    }

    /// <summary>As a telegram of a year cites it: with the year when it is another.</summary>
    public string CitedIn(int year) => year == Day.Year ? $"{Post.Name} {Number}" : $"{Day.Year % 100:D2} {Post.Name} {Number}";
}

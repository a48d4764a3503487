using System.Text;
using Reftel.Testing.Generation;

namespace Reftel.Benchmarks.Archives;

/// <summary>
/// A vocabulary as large as that of a real archive, drawn as words are in a language: the n-th word about 1/n as often as the first
/// (Zipf). The first hundred are the commonest of English; the rest is made up, with endings that stems take off.
/// </summary>
internal sealed class ZipfWords
{
    public const int Count = 50_000;

    private const string Common =
        "the of and to in a that for on with as by is said be at it was would from his he this not has an are have which its their but had " +
        "will been also they who were more or government after than other there we our one about could into any all over some new may when " +
        "if minister two only out should between most while these such no year president party first people political support time during " +
        "under country state being through made meeting against both before because officials however embassy foreign security united union";

    private static readonly string[] Heads = ["b", "br", "d", "dr", "f", "g", "gr", "k", "kr", "l", "m", "n", "p", "pl", "r", "s", "st", "t", "tr", "v", "vl", "z"];
    private static readonly string[] Vowels = ["a", "e", "i", "o", "u", "ai", "ea", "io"];
    private static readonly string[] Tails = ["", "", "n", "r", "l", "s", "nd", "rt", "ck"];
    private static readonly string[] Endings = ["", "", "", "s", "ed", "ing", "ment", "tion", "ly", "ness"];

    private readonly string[] _words = new string[Count];
    private readonly ulong[] _upTo = new ulong[Count];

    public ZipfWords()
    {
        string[] common = Common.Split(' ');
        ulong sum = 0;
        for (int rank = 0; rank < Count; rank++)
        {
            _words[rank] = rank < common.Length ? common[rank] : MadeUp((ulong)rank);
            sum += 1_000_000_000UL / (ulong)(rank + 2);
            _upTo[rank] = sum;
        }
    }

    public string this[int rank] => _words[rank];

    public string Draw(SeededRandom random)
    {
        int at = Array.BinarySearch(_upTo, random.Next() % _upTo[^1]);
        return _words[Math.Min(at < 0 ? ~at : at + 1, Count - 1)];
    }

    // One in nine is a name. The rank makes words with the same beginning different.
    private static string MadeUp(ulong rank)
    {
        var random = new SeededRandom(rank * 7_919);
        var word = new StringBuilder();
        for (int syllable = random.Between(2, 3); syllable > 0; syllable--)
        {
            word.Append(random.Pick(Heads)).Append(random.Pick(Vowels)).Append(random.Pick(Tails));
        }

        if (rank % 9 == 0)
        {
            word[0] = char.ToUpperInvariant(word[0]);
            return word.ToString();
        }

        return word.Append(random.Pick(Endings)).ToString();
    }
}

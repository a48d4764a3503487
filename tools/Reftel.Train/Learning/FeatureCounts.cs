using System.Numerics;

namespace Reftel.Train.Learning;

/// <summary>How often features occur, roughly: those with the same low bits count as one.</summary>
/// <param name="words">Number of words that are read; decides the room.</param>
internal sealed class FeatureCounts(int words)
{
    private const int RoomOfWord = 512;
    private const int Least = 1 << 16;
    private const int Most = 1 << 27;

    private readonly byte[] _counts = new byte[(int)BitOperations.RoundUpToPowerOf2((uint)Math.Clamp((long)words * RoomOfWord, Least, Most))];

    public void Add(ReadOnlySpan<uint> features)
    {
        foreach (uint feature in features)
        {
            ref byte count = ref _counts[(feature >> 1) & (_counts.Length - 1)];
            if (count < byte.MaxValue)
            {
                count++;
            }
        }
    }

    public bool Reaches(uint feature, int least) => _counts[(feature >> 1) & (_counts.Length - 1)] >= least;
}

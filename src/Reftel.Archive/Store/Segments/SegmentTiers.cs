namespace Reftel.Archive.Store.Segments;

/// <summary>
/// Which segments to join: the newest ones, as soon as enough of one size stand together. So each word is written anew once for
/// every factor of <see cref="Fan"/> that the archive grows, and searches meet few segments.
/// </summary>
internal static class SegmentTiers
{
    public const int Fan = 8;

    // Places in a segment are counted in 31 bits; a word costs less than two bytes.
    private const long MostWords = 1_000_000_000;

    /// <param name="segments">In the order of their documents.</param>
    /// <returns>How many of the last ones to join; 0 for none.</returns>
    public static int Due(IReadOnlyList<SegmentRow> segments)
    {
        for (int tier = 0; tier < 11; tier++)
        {
            int count = 0;
            int ofTier = 0;
            long words = 0;
            while (count < segments.Count && Tier(segments[^(count + 1)].Documents) is var found && found <= tier)
            {
                ofTier += found == tier ? 1 : 0;
                words += segments[^(count + 1)].Words;
                count++;
            }

            // Smaller ones among and behind them go along; of themselves they would not be worth it.
            if (ofTier >= Fan && words <= MostWords)
            {
                return count;
            }
        }

        return 0;
    }

    // How often the number of documents can be divided by the fan.
    private static int Tier(int documents)
    {
        int tier = 0;
        for (; documents >= Fan; documents /= Fan)
        {
            tier++;
        }

        return tier;
    }
}

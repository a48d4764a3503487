using System.Text;

namespace Reftel.Reading.Text;

/// <summary>One builder a thread for the short texts that a reader puts together by the thousand: its room is made once.</summary>
internal static class ScratchText
{
    // A longer text is rare, and its room is not worth keeping.
    private const int MostKept = 4096;

    [ThreadStatic]
    private static StringBuilder? _kept;

    /// <summary>An empty builder. Whoever asks for a second one before giving back the first gets one of its own.</summary>
    public static StringBuilder Take(int capacity)
    {
        if (capacity > MostKept || _kept is not { } builder)
        {
            return new StringBuilder(Math.Max(capacity, 256));
        }

        _kept = null;
        builder.EnsureCapacity(capacity);
        return builder;
    }

    /// <summary>What was built; the builder goes back.</summary>
    public static string Finish(StringBuilder builder)
    {
        string text = builder.ToString();
        Drop(builder);
        return text;
    }

    /// <summary>The builder goes back; what it holds is forgotten.</summary>
    public static void Drop(StringBuilder builder)
    {
        if (builder.Capacity <= MostKept)
        {
            builder.Clear();
            _kept = builder;
        }
    }
}

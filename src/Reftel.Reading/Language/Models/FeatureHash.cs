namespace Reftel.Reading.Language.Models;

/// <summary>Features are known by 32 bits: a template and its values, mixed. The same on every machine.</summary>
internal static class FeatureHash
{
    private const ulong First = 0x9E3779B97F4A7C15;
    private const ulong Second = 0xC2B2AE3D27D4EB4F;
    private const ulong Third = 0x165667B19E3779F9;

    public static uint Of(uint template, uint a) => Mix((template * Third) + (a * First));

    public static uint Of(uint template, uint a, uint b) => Mix((template * Third) + (a * First) + (b * Second) + (((ulong)b << 32) ^ a));

    public static uint Of(uint template, uint a, uint b, uint c) => Of(template, a, (uint)((((b + 1UL) * Second) ^ ((c + 7UL) * First)) >> 29));

    /// <summary>The hash of a word, or of a piece of it, as it is written.</summary>
    public static uint OfText(ReadOnlySpan<char> text)
    {
        uint hash = 2166136261;
        foreach (char c in text)
        {
            hash = (hash ^ c) * 16777619;
        }

        return hash ^ (hash >> 15);
    }

    private static uint Mix(ulong value)
    {
        value ^= value >> 31;
        value *= 0xD6E8FEB86659FD93;
        return (uint)(value >> 32);
    }
}

using System.Numerics;

namespace Reftel.Train.Languages;

/// <summary>Logarithms to the base two in whole numbers: the same on every machine.</summary>
internal static class FixedLogarithm
{
    /// <summary>What one is: the logarithm of two.</summary>
    public const int One = 1 << Bits;

    private const int Bits = 10;

    /// <param name="value">At least one.</param>
    public static int Of(long value)
    {
        int whole = BitOperations.Log2((ulong)value);

        // The rest between one and two, with 31 bits behind the point; squared, it gives a bit each time.
        ulong rest = whole > 31 ? (ulong)value >> (whole - 31) : (ulong)value << (31 - whole);
        int logarithm = whole << Bits;
        for (int bit = Bits - 1; bit >= 0; bit--)
        {
            rest = (rest * rest) >> 31;
            if (rest >= 1UL << 32)
            {
                rest >>= 1;
                logarithm |= 1 << bit;
            }
        }

        return logarithm;
    }
}

using FsCheck;
using FsCheck.Fluent;

namespace Reftel.Reading.Tests.Text;

/// <summary>Random texts and bytes that are likely to hurt: surrogates whole and torn, line breaks of all kinds, long characters.</summary>
internal static class AnyText
{
    // The same inputs in every run; FsCheck prints the pair when a property fails.
    private static readonly Config Config = Config.QuickThrowOnFailure.WithReplay(20_071_211UL, 1_251UL);

    private static readonly string[] Pieces =
    [
        "a", "Z", " ", "\n", "\r\n", "\r", "\t", "\0", "\u00B6", "\u00E9", "\u20AC", "\uFFFD", "\uFEFF", "\U0001F4DC", "\U00010348",
        "\uD83D", "\uDE00", "C O N F I D E N T I A L", "\u0416",
    ];

    public static Arbitrary<string> Text { get; } =
        Gen.Elements(Pieces).ArrayOf().Select(string.Concat).ToArbitrary();

    /// <summary>Long enough that the checkpoints of the offset map take part.</summary>
    public static Arbitrary<string> LongText { get; } =
        Gen.Elements(Pieces).ArrayOf(700).Select(string.Concat).ToArbitrary();

    public static Arbitrary<byte[]> Bytes { get; } =
        Gen.OneOf(Gen.Choose(0, 255), Gen.Choose(32, 126), Gen.Elements(0, 0xC3, 0xA9, 0xE2, 0x82, 0xAC, 0xF0, 0x9F, 0xFE, 0xFF, 0xEF, 0xBB, 0xBF))
            .Select(i => (byte)i).ArrayOf().ToArbitrary();

    /// <summary>Tries the property on random inputs and throws with the replay pair when it fails.</summary>
    public static void Holds<T>(Arbitrary<T> inputs, Func<T, bool> property, int most = 400) =>
        Check.One(Config.WithMaxTest(most), Prop.ForAll(inputs, property));
}

using System.Text;
using Reftel.Testing.Generation;

namespace Reftel.Testing.Mutation;

/// <summary>How a text becomes bytes, and how those are harmed.</summary>
internal static class ByteMutations
{
    private static readonly UTF8Encoding Utf8WithMark = new(encoderShouldEmitUTF8Identifier: true);

    public static byte[] Encode(string text, SeededRandom random) => random.Below(20) switch
    {
        0 => [.. Utf8WithMark.Preamble, .. Utf8WithMark.GetBytes(text)],
        1 => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)],
        2 => [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)],
        3 => Encoding.Unicode.GetBytes(text),
        4 => Encoding.Latin1.GetBytes(text),
        _ => Encoding.UTF8.GetBytes(text),
    };

    public static byte[] Harm(byte[] bytes, SeededRandom random)
    {
        if (bytes.Length == 0)
        {
            return bytes;
        }

        switch (random.Below(30))
        {
            case 0:
                return bytes[..random.Below(bytes.Length)];
            case 1:
                return bytes[random.Below(bytes.Length)..];
            case 2:
                for (int i = random.Between(1, 6); i > 0; i--)
                {
                    bytes[random.Below(bytes.Length)] = (byte)random.Below(256);
                }

                return bytes;
            default:
                return bytes;
        }
    }
}

namespace Reftel.Intake;

/// <summary>Tells from the first bytes what a file is when it is not a text.</summary>
internal static class BinarySniffer
{
    /// <summary>Bytes that suffice to tell.</summary>
    public const int SampleLength = 4096;

    // A file of a few bytes may hold one control character by damage.
    private const int FewestControls = 8;

    /// <summary>Whether it is a PDF.</summary>
    public static bool IsPdf(ReadOnlySpan<byte> sample) => sample.StartsWith("%PDF-"u8);

    /// <summary>What it is and what to do, as a clause behind its name; null for a text, and for what <see cref="OfficeSniffer"/> tells.</summary>
    public static string? Describe(ReadOnlySpan<byte> sample)
    {
        if (IsPdf(sample) || OfficeSniffer.MayBeOffice(sample))
        {
            return null;
        }

        if (DescribeSignature(sample) is { } signature)
        {
            return signature;
        }

        return !HasStrayZeros(sample) && !HasManyControls(sample) || WideText.Is(sample) ? null
            : HasStrayZeros(sample) ? "is binary (it holds zero bytes); give the text of the document"
            : "is binary (it holds control characters); give the text of the document";
    }

    private static string? DescribeSignature(ReadOnlySpan<byte> sample) => sample switch
    {
        [0x1F, 0x8B, ..] => Archive("gzip archive"),
        [0x42, 0x5A, 0x68, >= 0x31 and <= 0x39, 0x31, 0x41, 0x59, 0x26, ..] => Archive("bzip2 archive"),
        [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00, ..] => Archive("xz archive"),
        [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C, ..] => Archive("7z archive"),
        [0x28, 0xB5, 0x2F, 0xFD, ..] => Archive("zstd archive"),
        [0x7F, 0x45, 0x4C, 0x46, ..] => "is a program (ELF)",
        [0x4D, 0x5A, _, 0x00, ..] => "is a program (Windows)",
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, ..] => Picture("PNG"),
        [0xFF, 0xD8, 0xFF, ..] => Picture("JPEG"),
        _ when sample.StartsWith("GIF8"u8) => Picture("GIF"),
        _ when sample.StartsWith("II*\0"u8) || sample.StartsWith("MM\0*"u8) => Picture("TIFF"),
        _ when sample.StartsWith("SQLite format 3\0"u8) => "is an SQLite database",
        _ => null,
    };

    private static string Archive(string kind) => $"is a {kind}; unpack it and give the files inside";

    private static string Picture(string kind) => $"is a picture ({kind}); give the text of the document";

    // Of random bytes one in ten is a control character that texts do not use; a damaged telegram has a few bells and shifts.
    private static bool HasManyControls(ReadOnlySpan<byte> sample)
    {
        int controls = 0;
        foreach (byte b in sample)
        {
            controls += b is (> 0x00 and < 0x09) or (> 0x0D and < 0x1A) or (> 0x1A and < 0x20) or 0x7F ? 1 : 0;
        }

        return controls >= FewestControls && controls * 100L > sample.Length * 8L;
    }

    // A stray zero or two come from a bad copy and are no reason to refuse a text.
    private static bool HasStrayZeros(ReadOnlySpan<byte> sample)
    {
        if (!sample.Contains((byte)0))
        {
            return false;
        }

        int zeros = sample.Count((byte)0);
        return zeros * 100L > sample.Length;
    }
}

using System.Buffers.Binary;

namespace Reftel.Intake;

/// <summary>Tells Word documents from other archives and from the formats that must be converted first. Needs the whole file.</summary>
internal static class OfficeSniffer
{
    /// <summary>What is said of an archive that is none of the known files.</summary>
    public const string ZipArchive = "is a zip archive or an office file; unpack it, or save it as plain text";

    private const string Convert = "convert it with: soffice --headless --convert-to docx FILE";

    /// <summary>What is said of it where its name ends in .docx.</summary>
    public const string DamagedWord = "is a damaged Word file (it holds no document); open it in Word or LibreOffice and save it anew as DOCX, or give its text";

    /// <summary>Whether a file that begins so must be seen whole to be told.</summary>
    public static bool MayBeOffice(ReadOnlySpan<byte> sample) => IsZip(sample) || IsCompoundFile(sample) || sample.StartsWith("{\\rtf"u8);

    /// <summary>The kind, or what it is and what to do as a clause behind its name.</summary>
    public static (InputKind Kind, string? Refusal) Describe(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("{\\rtf"u8))
        {
            return Refuse($"is an RTF file; {Convert}");
        }

        return IsZip(bytes) ? DescribeZip(bytes) : IsCompoundFile(bytes) ? Refuse(DescribeCompoundFile(bytes)) : (InputKind.Text, null);
    }

    private static bool IsZip(ReadOnlySpan<byte> bytes) => bytes.StartsWith("PK\u0003\u0004"u8);

    private static bool IsCompoundFile(ReadOnlySpan<byte> bytes) => bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1]);

    private static (InputKind Kind, string? Refusal) Refuse(string words) => (InputKind.Text, words);

    // Names stand plain in an archive, twice. The first name tells a document from an archive that holds some.
    private static (InputKind Kind, string? Refusal) DescribeZip(ReadOnlySpan<byte> bytes)
    {
        int nameLength = bytes.Length < 30 ? 0 : BinaryPrimitives.ReadUInt16LittleEndian(bytes[26..]);
        ReadOnlySpan<byte> name = bytes[Math.Min(30, bytes.Length)..Math.Min(30 + nameLength, bytes.Length)];
        if (name.SequenceEqual("mimetype"u8))
        {
            ReadOnlySpan<byte> type = bytes.Slice(38, Math.Min(100, bytes.Length - 38));
            return type.StartsWith("application/epub"u8)
                ? Refuse("is an EPUB book; convert it with: pandoc -t markdown FILE, or save the chapters as HTML")
                : Refuse($"is an OpenDocument file (LibreOffice); {Convert}");
        }

        bool office = name.StartsWith("[Content_Types].xml"u8) || name.StartsWith("_rels/"u8) || name.StartsWith("docProps/"u8)
            || name.StartsWith("word/"u8) || name.StartsWith("customXml/"u8) || name.StartsWith("xl/"u8) || name.StartsWith("ppt/"u8);
        if (office && bytes.IndexOf("word/document"u8) >= 0)
        {
            return (InputKind.Docx, null);
        }

        return Refuse(
            office && bytes.IndexOf("xl/workbook"u8) >= 0 ? "is an Excel workbook; save its text as a document or as plain text"
            : office && bytes.IndexOf("ppt/presentation"u8) >= 0 ? "is a PowerPoint presentation; save its text as a document or as plain text"
            : ZipArchive);
    }

    // The names of its streams are in UTF-16. A locked DOCX is such a file too.
    private static string DescribeCompoundFile(ReadOnlySpan<byte> bytes)
    {
        if (Holds(bytes, "EncryptedPackage"))
        {
            return "is an office file locked with a password; open it and save it without one";
        }

        return Holds(bytes, "WordDocument")
            ? $"is an old Word file (.doc); {Convert}"
            : "is an old office file (Word, Excel or Outlook); save it as plain text";
    }

    private static bool Holds(ReadOnlySpan<byte> bytes, string name) => bytes.IndexOf(System.Text.Encoding.Unicode.GetBytes(name)) >= 0;
}

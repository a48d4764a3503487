using System.Security.Cryptography;

namespace Reftel.Reading.Text;

/// <summary>
/// The unchanged original of a document: its bytes, their hash, the decoded text and the tables that tie
/// every place in the text to its bytes, its line and its code point.
/// </summary>
/// <threadsafety>Immutable; safe to use from several threads.</threadsafety>
public sealed class SourceText
{
    private readonly Lazy<string> _sha256;
    private readonly Lazy<LineTable> _lines;
    private readonly Lazy<ReadOnlyMemory<byte>> _textBytes;
    private readonly Lazy<OffsetMap> _offsets;

    private SourceText(ReadOnlyMemory<byte> bytes, TextEncoding encoding, int markLength, string text, ExtractedFrom from = ExtractedFrom.None)
    {
        Bytes = bytes;
        Encoding = encoding;
        Text = text;
        ExtractedFrom = from;
        _sha256 = new(() => Convert.ToHexStringLower(SHA256.HashData(Bytes.Span)));
        _lines = new(() => new LineTable(Text));
        _textBytes = new(() => ExtractedFrom == ExtractedFrom.None ? Bytes : System.Text.Encoding.UTF8.GetBytes(Text));
        _offsets = new(() => new OffsetMap(TextBytes, Encoding, markLength, Text));
    }

    /// <summary>The original bytes, byte order mark included.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>What the text was extracted from; <see cref="ExtractedFrom.None"/> where <see cref="Bytes"/> are the text itself.</summary>
    public ExtractedFrom ExtractedFrom { get; }

    /// <summary>
    /// The bytes that byte offsets count in: <see cref="Bytes"/>, or for an extracted text its UTF-8 form, since the bytes
    /// of a container are not those of its text.
    /// </summary>
    public ReadOnlyMemory<byte> TextBytes => _textBytes.Value;

    /// <summary>How <see cref="TextBytes"/> are written.</summary>
    public TextEncoding Encoding { get; }

    /// <summary>The decoded or extracted text, without a byte order mark. All spans count in it.</summary>
    public string Text { get; }

    /// <summary>SHA-256 of <see cref="Bytes"/>, 64 lower-case hexadecimal digits.</summary>
    public string Sha256 => _sha256.Value;

    public LineTable Lines => _lines.Value;

    /// <summary>Number of Unicode code points of <see cref="Text"/>; a lone surrogate counts as one.</summary>
    public int CodePointCount => _offsets.Value.CodePoints;

    /// <summary>
    /// Decodes a document. The encoding is found from a byte order mark, from the high bytes of UTF-16, else it is
    /// UTF-8 when more high bytes form valid sequences than do not, else what a page declares, else the code page whose
    /// letters its words spell, else Windows-1252. The bytes are not copied.
    /// </summary>
    public static SourceText From(ReadOnlyMemory<byte> bytes)
    {
        (TextEncoding encoding, int markLength) = EncodingDetector.Detect(bytes.Span);
        return new SourceText(bytes, encoding, markLength, TextDecoder.Decode(bytes.Span[markLength..], encoding));
    }

    /// <summary>A source text whose bytes are the UTF-8 form of <paramref name="text"/>; lone surrogates become U+FFFD.</summary>
    public static SourceText From(string text)
    {
        byte[] bytes = System.Text.Encoding.UTF8.GetBytes(text);
        return new SourceText(bytes, TextEncoding.Utf8, 0, System.Text.Encoding.UTF8.GetString(bytes));
    }

    /// <summary>
    /// A text that was taken out of a container whose bytes are no text. <see cref="Bytes"/> and <see cref="Sha256"/> are
    /// those of the file; the text is kept beside them, and spans, lines and byte offsets count in it.
    /// </summary>
    /// <param name="original">The file, unchanged; not copied.</param>
    /// <param name="text">What it says; lone surrogates become U+FFFD.</param>
    /// <param name="from">The kind of file.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="from"/> names no container.</exception>
    public static SourceText Extracted(ReadOnlyMemory<byte> original, string text, ExtractedFrom from)
    {
        if (from is not (ExtractedFrom.Docx or ExtractedFrom.Pdf))
        {
            throw new ArgumentOutOfRangeException(nameof(from), from, "An extracted text comes from a container.");
        }

        string sound = System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text));
        return new SourceText(original, TextEncoding.Utf8, 0, sound, from);
    }

    /// <summary>The characters of <paramref name="span"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches past the end.</exception>
    public ReadOnlySpan<char> Slice(TextSpan span) => Text.AsSpan(span.Start, span.Length);

    /// <summary>
    /// The bytes of <paramref name="span"/> in <see cref="TextBytes"/>. The slices of spans that tile the text, after the byte
    /// order mark, are those bytes again; they are the original bytes unless the text was extracted.
    /// </summary>
    public ReadOnlySpan<byte> GetBytes(TextSpan span)
    {
        int start = _offsets.Value.ToByte(span.Start);
        return TextBytes.Span[start.._offsets.Value.ToByte(span.End)];
    }

    /// <summary>Code point offset (zero-based) of a UTF-16 offset; one inside a surrogate pair moves past the pair.</summary>
    public int ToCodePoint(int utf16Offset) => _offsets.Value.ToCodePoint(utf16Offset);

    /// <summary>UTF-16 offset (zero-based) of a code point offset; past the end it is the length of the text.</summary>
    public int FromCodePoint(int codePointOffset) => _offsets.Value.FromCodePoint(codePointOffset);

    /// <summary>Byte offset (zero-based, from the first of <see cref="TextBytes"/>) of a UTF-16 offset.</summary>
    public int ToByte(int utf16Offset) => _offsets.Value.ToByte(utf16Offset);

    /// <summary>UTF-16 offset of the first character that begins at or after the byte offset.</summary>
    public int FromByte(int byteOffset) => _offsets.Value.FromByte(byteOffset);

    /// <summary>One-based line and column of a UTF-16 offset.</summary>
    public LinePosition GetPosition(int utf16Offset)
    {
        int line = Lines.IndexOf(utf16Offset);
        int column = ToCodePoint(utf16Offset) - ToCodePoint(Lines[line].Start);
        return new LinePosition(line + 1, column + 1);
    }
}

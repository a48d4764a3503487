namespace Reftel.Reading.Text;

/// <summary>
/// Translates offsets between UTF-16 code units, Unicode code points and bytes.
/// Text without surrogates counts alike in code units and code points; for the rest a checkpoint stands at every
/// 256th code unit, so a look-up costs at most that many steps. Checkpoints are made when first needed.
/// </summary>
internal sealed class OffsetMap
{
    private const int Stride = 256;

    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly TextEncoding _encoding;
    private readonly string _text;
    private readonly int _markLength;
    private readonly bool _isAscii;
    private readonly bool _hasSurrogates;
    private Checkpoint[]? _checkpoints;

    public OffsetMap(ReadOnlyMemory<byte> bytes, TextEncoding encoding, int markLength, string text)
    {
        _bytes = bytes;
        _encoding = encoding;
        _text = text;
        _markLength = markLength;
        _isAscii = text.Length == bytes.Length - markLength && System.Text.Ascii.IsValid(text);
        _hasSurrogates = !_isAscii && text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF');
    }

    public int CodePoints => ToCodePoint(_text.Length);

    public int ToCodePoint(int utf16) => _hasSurrogates ? Walk(Unit.Utf16, utf16).CodePoint : utf16;

    public int FromCodePoint(int codePoint) =>
        _hasSurrogates ? Walk(Unit.CodePoint, codePoint).Utf16 : Math.Min(codePoint, _text.Length);

    public int ToByte(int utf16) => _isAscii ? utf16 + _markLength : Walk(Unit.Utf16, utf16).Byte;

    public int FromByte(int offset) => _isAscii ? Math.Max(0, offset - _markLength) : Walk(Unit.Byte, offset).Utf16;

    private Checkpoint Walk(Unit unit, int target)
    {
        Checkpoint at = Floor(unit, target);
        while (at.Utf16 < _text.Length && at.In(unit) < target)
        {
            at = Next(at);
        }

        return at;
    }

    // One step is one code point; two code units of UTF-16 input are one step only as a surrogate pair.
    private Checkpoint Next(Checkpoint at)
    {
        (int units, int bytes) = TextDecoder.Measure(_bytes.Span[at.Byte..], _encoding);
        if (units == 1 && char.IsHighSurrogate(_text[at.Utf16])
            && at.Utf16 + 1 < _text.Length && char.IsLowSurrogate(_text[at.Utf16 + 1]))
        {
            (int more, int moreBytes) = TextDecoder.Measure(_bytes.Span[(at.Byte + bytes)..], _encoding);
            units += more;
            bytes += moreBytes;
        }

        return new Checkpoint(at.Utf16 + units, at.CodePoint + 1, at.Byte + bytes);
    }

    private Checkpoint[] BuildCheckpoints()
    {
        var points = new List<Checkpoint>((_text.Length / Stride) + 1);
        var at = new Checkpoint(0, 0, _markLength);
        points.Add(at);
        int due = Stride;
        while (at.Utf16 < _text.Length)
        {
            at = Next(at);
            if (at.Utf16 >= due)
            {
                points.Add(at);
                due = at.Utf16 + Stride;
            }
        }

        return [.. points];
    }

    private Checkpoint Floor(Unit unit, int target)
    {
        // Two threads may both build the table; they build the same one.
        Checkpoint[] points = _checkpoints ??= BuildCheckpoints();
        int low = 0;
        int high = points.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (points[middle].In(unit) <= target)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return points[low];
    }

    private enum Unit
    {
        Utf16,
        CodePoint,
        Byte,
    }

    private readonly record struct Checkpoint(int Utf16, int CodePoint, int Byte)
    {
        public int In(Unit unit) => unit switch
        {
            Unit.Utf16 => Utf16,
            Unit.CodePoint => CodePoint,
            _ => Byte,
        };
    }
}

using Reftel.Archive.Search.Index;
using Reftel.Reading.Text;

namespace Reftel.Archive.Store;

/// <summary>The pieces of a document as bytes: their size, then the packed list.</summary>
internal static class PieceBytes
{
    public static byte[] Write(IReadOnlyList<TextPiece> pieces)
    {
        var list = new ByteWriter(1 << 13);
        list.Number(pieces.Count);
        foreach (TextPiece piece in pieces)
        {
            list.Number((int)piece.Kind);
            list.Number(piece.Number is >= 0 and { } number ? number + 1 : 0);
            list.Number(piece.Span.Start);
            list.Number(piece.Span.Length);
            list.Text(piece.Voice);
            list.Text(piece.Text);
        }

        var output = new ByteWriter(list.Length / 2);
        output.Number(list.Length);
        output.Bytes(Packed.Pack(list.Written));
        return output.ToArray();
    }

    /// <exception cref="InvalidDataException">The bytes are damaged.</exception>
    public static IReadOnlyList<TextPiece> Read(ReadOnlySpan<byte> bytes)
    {
        var head = new ByteReader(bytes);
        int size = head.Count();
        var reader = new ByteReader(Packed.Unpack(bytes[head.Position..], size));
        var pieces = new TextPiece[reader.Things()];
        for (int i = 0; i < pieces.Length; i++)
        {
            var kind = (PieceKind)reader.Count();
            int number = reader.Count();
            var span = new TextSpan(reader.Count(), reader.Count());
            string voice = reader.Text();
            pieces[i] = new TextPiece(kind, number == 0 ? null : number - 1, reader.Text(), span, voice.Length == 0 ? null : voice);
        }

        return pieces;
    }
}

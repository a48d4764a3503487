using Reftel.Archive.Store;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Archive.Tests.Store;

public sealed class PieceBytesTests
{
    [Fact]
    public void Pieces_come_back_as_they_were()
    {
        TextPiece[] pieces =
        [
            new(PieceKind.Title, null, "Заголовок 𝄞", new TextSpan(0, 3), null),
            new(PieceKind.Paragraph, 0, "zero", new TextSpan(100_000, 70_000), "comment"),
            new(PieceKind.Note, 12, string.Concat(Enumerable.Repeat("long ", 20_000)), new TextSpan(5, 0), "reporting note"),
        ];

        Assert.Equal(pieces, PieceBytes.Read(PieceBytes.Write(pieces)));
        Assert.Empty(PieceBytes.Read(PieceBytes.Write([])));
    }

    [Fact]
    public void Damaged_bytes_are_told()
    {
        byte[] bytes = PieceBytes.Write([new(PieceKind.Title, null, "A title", new TextSpan(0, 3), null)]);

        Assert.Throws<InvalidDataException>(() => PieceBytes.Read(bytes.AsSpan(0, bytes.Length - 3)));
    }
}

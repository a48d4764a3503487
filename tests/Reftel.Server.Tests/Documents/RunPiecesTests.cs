using Reftel.Server.Documents;
using Xunit;

namespace Reftel.Server.Tests.Documents;

public sealed class RunPiecesTests
{
    [Fact]
    public void A_paragraph_as_people_write_them_is_one_piece() =>
        Assert.Single(RunPieces.Of(TextRun.Cut(string.Concat(Enumerable.Repeat("harbor ", 3_000)), [])));

    [Theory]
    [InlineData("harbor ", 50_000)]
    [InlineData("harbor", 50_000)]
    [InlineData("\U0001F6A2", 100_000)]
    public void A_paragraph_like_a_book_is_cut_into_pieces_that_give_its_words_again(string word, int times)
    {
        string text = string.Concat(Enumerable.Repeat(word, times));
        List<IReadOnlyList<TextRun>> pieces = RunPieces.Of(TextRun.Cut(text, [new TextMark(8, 300_000, MarkKind.Highlight, "r1"), new TextMark(250_000, 250_000, MarkKind.Anchor, "n1-a", "1")]));
        TextRun[] runs = [.. pieces.SelectMany(piece => piece)];
        Assert.Equal(text, string.Concat(runs.Select(run => run.Text)));
        Assert.All(pieces, piece => Assert.InRange(piece.Sum(run => run.Text.Length), 1, RunPieces.Length + 1));
        Assert.All(runs, run => Assert.Equal(run.Text, text.Substring(run.Start, run.Text.Length)));
        Assert.All(runs, run => Assert.False(run.Text.Length > 0 && (char.IsLowSurrogate(run.Text[0]) || char.IsHighSurrogate(run.Text[^1]))));
        Assert.Single(runs, run => run.Anchor is not null);
        if (word.EndsWith(' '))
        {
            Assert.All(pieces.SkipLast(1), piece => Assert.EndsWith(" ", piece[^1].Text, StringComparison.Ordinal));
        }
    }
}

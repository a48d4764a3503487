using Xunit;

namespace Reftel.Reading.Tests.Reports.Notes;

/// <summary>Notes on consecutive lines, one of whose labels was misread: it is no further line of the note before it.</summary>
public sealed class MisreadLineTests
{
    private static string Text(Func<int, string> label)
    {
        string prose = string.Concat(Enumerable.Range(1, 12).Select(i => $"The harbour number {i} of Orvik was closed in the spring of that year.[{i}] "));
        return "The Harbours of Orvik\n\nBy Ann Reed\nMay 4, 2016\n\n" + prose + "\n\nNotes\n\n" + string.Concat(Enumerable.Range(1, 12).Select(i => $"{label(i)} https://a.example/{i}\n"));
    }

    [Theory]
    [InlineData(10, "IO.")]
    [InlineData(5, "S.")]
    [InlineData(8, "S.")]
    [InlineData(8, "B.")]
    [InlineData(11, "\"")]
    [InlineData(11, "Il.")]
    public void A_misread_label_begins_the_note_that_is_missing(int number, string printed)
    {
        string text = Text(i => i == number ? printed : $"{i}.");
        Assert.Equal(string.Join(' ', Enumerable.Range(1, 12).Select(i => $"{i}:1")), NotesSummary.Of(text));
        Assert.Equal(Enumerable.Range(1, 12).Select(i => $"https://a.example/{i}"), NotesSummary.Texts(text));
    }

    [Theory]
    [InlineData("at")]
    [InlineData("and")]
    public void A_word_goes_on_with_the_note_before_it(string word) =>
        Assert.Equal($"https://a.example/9 {word} https://a.example/10", NotesSummary.Texts(Text(i => i == 10 ? word : $"{i}."))[8].Replace('\n', ' '));

    [Fact]
    public void Where_no_number_is_missing_a_letter_begins_no_note() =>
        Assert.Equal(12, NotesSummary.Texts(Text(i => $"{i}.").Replace("11. ", "S. https://b.example/0\n11. ", StringComparison.Ordinal)).Count);

    [Fact]
    public void Two_misread_numbers_behind_a_list_are_two_notes()
    {
        string prose = string.Concat(Enumerable.Range(1, 11).Select(i => $" The board was silent in its hall.[{i}]"));
        string notes = string.Concat(Enumerable.Range(1, 11).Select(i => $"{(i == 10 ? "IO" : i == 11 ? "II" : $"{i}")}. https://a.example/{i}\n"));
        string all = string.Join(' ', Enumerable.Range(1, 11).Select(i => $"{i}:1"));
        Assert.Equal(all, NotesSummary.Of($"The Pier of Orvik\n\nIda Holm, 3 April 2017\n\n{prose[1..]}\n\nNotes\n\n{notes}"));
    }
}

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

    [Theory]
    [InlineData("9:q. 10:1O.")]
    [InlineData("2:2,")]
    [InlineData("6:G.")]
    [InlineData("3:З. 4:4;")]
    public void Misread_labels_in_a_row_are_those_that_are_missing(string printed)
    {
        Dictionary<int, string> misread = printed.Split(' ').Select(p => p.Split(':')).ToDictionary(p => int.Parse(p[0], System.Globalization.CultureInfo.InvariantCulture), p => p[1]);
        Assert.Equal(Enumerable.Range(1, 12).Select(i => $"https://a.example/{i}"), NotesSummary.Texts(Text(i => misread.GetValueOrDefault(i, $"{i}."))));
    }

    [Theory]
    [InlineData("ibid.")]
    [InlineData("id. at 3")]
    [InlineData("cf. note 1")]
    [InlineData("press.example.org/2012/11")]
    [InlineData("там же, с. 3")]
    [InlineData("см. прим. 1")]
    public void A_bare_number_labels_a_note_that_begins_small(string words)
    {
        string text = Text(i => $"{i}").Replace("5 https://a.example/5", $"5 {words}", StringComparison.Ordinal);
        Assert.Equal([.. Enumerable.Range(1, 4).Select(i => $"https://a.example/{i}"), words], NotesSummary.Texts(text).Take(5));
    }

    [Theory]
    [InlineData("5 boats were there, it says.")]
    [InlineData("5 of them, see the list.")]
    public void A_bare_number_that_counts_is_no_label(string words)
    {
        string text = Text(i => i < 5 ? $"{i}" : $"{i + 1}").Replace("4 https://a.example/4", $"4 Holm counts them: \n{words}", StringComparison.Ordinal);
        Assert.EndsWith(words, NotesSummary.Texts(text)[3], StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_without_stops_are_read_alike()
    {
        string[] labels = ["l", "2,", "3", "4", "5", "G", "7", "8", "q", "1O", "11", "I2"];
        string prose = string.Concat(Enumerable.Range(1, 12).Select(i => $" The board was silent in its hall.{i}"));
        string notes = string.Concat(labels.Select((label, i) => $"{label} {(i == 1 || i == 11 ? $"Board, \"Minutes,\" {2000 + i}" : $"https://a.example/{i + 1}")}\n"));
        Assert.Equal(string.Join(' ', Enumerable.Range(1, 12).Select(i => $"{i}:1")), NotesSummary.Of($"The Pier of Orvik\n\nIda Holm, 3 April 2017\n\n{prose[1..]}\n\nNotes\n\n{notes}"));
    }

    [Fact]
    public void Two_misread_numbers_behind_a_list_are_two_notes()
    {
        string prose = string.Concat(Enumerable.Range(1, 11).Select(i => $" The board was silent in its hall.[{i}]"));
        string notes = string.Concat(Enumerable.Range(1, 11).Select(i => $"{(i == 10 ? "IO" : i == 11 ? "II" : $"{i}")}. https://a.example/{i}\n"));
        string all = string.Join(' ', Enumerable.Range(1, 11).Select(i => $"{i}:1"));
        Assert.Equal(all, NotesSummary.Of($"The Pier of Orvik\n\nIda Holm, 3 April 2017\n\n{prose[1..]}\n\nNotes\n\n{notes}"));
    }
}

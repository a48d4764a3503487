using Reftel.Reading.Reports.Notes;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Notes;

public class NoteNumberingTests
{
    // Printed labels in order: a number, "?" for a lost or unreadable one, "l2=12" for a misread one and what it would be.
    [Theory]
    [InlineData("1 2 3", "1 2 3")]
    [InlineData("1 ? 3", "1 2* 3")]
    [InlineData("? 2 3", "1* 2 3")]
    [InlineData("1 ? ? 4", "1 2* 3* 4")]
    [InlineData("1 ? 4", "1 ? 4")]
    [InlineData("1 ? ? 3", "1 ? ? 3")]
    [InlineData("10 ? 12 13 11", "10 ? 12 13 11")]
    [InlineData("1 2 ? 5 6 3", "1 2 4* 5 6 3")]
    [InlineData("? 1 2 4 5", "3* 1 2 4 5")]
    [InlineData("? 1 2 5 6", "? 1 2 5 6")]
    [InlineData("1 2 ?", "1 2 ?")]
    [InlineData("1 2 l3=13 14", "1 2 13* 14")]
    [InlineData("11 l2=12 13", "11 12* 13")]
    [InlineData("1 I2=12 30", "1 12* 30")]
    [InlineData("1 I2=12", "1 ?")]
    [InlineData("8 IO=10 9 12 11", "8 10* 9 12 11")]
    [InlineData("1 2 2 4", "1 2 3* 4")]
    [InlineData("7 8 7 10", "7 8 9* 10")]
    public void A_number_is_restored_only_where_one_is_left_for_one_note(string printed, string expected)
    {
        List<NoteEntry> entries = [.. printed.Split(' ').Select(Entry)];
        NoteNumbering.TakePrinted(entries);
        NoteNumbering.Assign(entries, new NumberSet());
        Assert.Equal(expected, string.Join(' ', entries.Select(e => $"{e.Number?.ToString() ?? "?"}{(e.Repair is null ? "" : "*")}")));
    }

    [Fact]
    public void The_last_note_is_restored_when_the_prose_points_to_it()
    {
        List<NoteEntry> entries = [Entry("1"), Entry("2"), Entry("?")];
        NoteNumbering.TakePrinted(entries);
        NoteNumbering.Assign(entries, NumberSet.Of(1, 3));
        Assert.Equal(3, entries[2].Number);
    }

    [Fact]
    public void Every_repair_gives_its_reason()
    {
        List<NoteEntry> entries = [Entry("1"), Entry("?"), Entry("3")];
        NoteNumbering.TakePrinted(entries);
        NoteNumbering.Assign(entries, new NumberSet());
        Assert.Equal(NoteNumbering.FromSequence, entries[1].Repair?.Word);
        Assert.Equal("it stands between 1 and 3, and no other number is missing there", entries[1].Repair?.Reason);
    }

    private static NoteEntry Entry(string printed)
    {
        if (printed == "?")
        {
            return new NoteEntry();
        }

        string[] parts = printed.Split('=');
        int number = int.Parse(parts[^1], null);
        return new NoteEntry { Label = new NoteLabel(LabelShape.Superscript, 0, 0, 0, number, IsMisread: parts.Length > 1) };
    }
}

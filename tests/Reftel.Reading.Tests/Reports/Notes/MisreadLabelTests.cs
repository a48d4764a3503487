using Xunit;

namespace Reftel.Reading.Tests.Reports.Notes;

/// <summary>Labels of which a scanner made letters of either script; where the number of a note is left in the sequence, it is that note.</summary>
public sealed class MisreadLabelTests
{
    public static TheoryData<int, string> Signs() => new()
    {
        { 3, "Э" }, { 3, "З" }, { 10, "1О" }, { 10, "IО" }, { 6, "б" }, { 11, "ll" }, { 1, "l" }, { 1, "I" }, { 5, "S" }, { 8, "B" }, { 8, "В" }, { 9, "g" }, { 4, "Ч" }, { 12, "1Z" }, { 2, "Z" }, { 7, "?" },
    };

    [Theory]
    [MemberData(nameof(Signs))]
    public void A_misread_label_begins_its_note(int number, string printed)
    {
        foreach (string shape in (string[])["{0})", "{0}.", "[{0}]"])
        {
            foreach (string gap in (string[])["\n", "\n\n"])
            {
                string text = Text(shape, gap, i => i == number ? printed : $"{i}");
                Assert.Equal(string.Join(' ', Enumerable.Range(1, 12).Select(i => $"{i}:1")), NotesSummary.Of(text));
                Assert.Equal(Enumerable.Range(1, 12).Select(Note), NotesSummary.Texts(text));
            }
        }
    }

    [Fact]
    public void A_sign_that_is_like_no_digit_begins_the_note_whose_number_is_missing() =>
        Assert.Equal(Enumerable.Range(1, 12).Select(Note), NotesSummary.Texts(Text("{0})", "\n", i => i == 11 ? "П" : $"{i}")));

    [Theory]
    [InlineData("В. Иванов, Порты севера. Орвик, 2011.")]
    [InlineData("З. Петрова, Порты юга. Орвик, 2011.")]
    [InlineData("Б) Порты юга. Орвик, 2011.")]
    public void Initials_and_letters_of_a_list_begin_no_note_where_no_number_is_missing(string line)
    {
        foreach (string gap in (string[])["\n", "\n\n"])
        {
            Assert.Equal(12, NotesSummary.Texts(Text("{0})", gap, i => $"{i}").Replace("8) ", line + gap + "8) ", StringComparison.Ordinal)).Count);
            Assert.Equal(12, NotesSummary.Texts(Text("{0}.", gap, i => $"{i}") + gap + line + gap + line + "\n").Count);
        }
    }

    private static string Note(int i) => $"Сидорова А. Порт и люди. Орвик, {2010 + i}. С. {i + 3}.";

    private static string Text(string shape, string gap, Func<int, string> label) =>
        "Порт открыт для судов\n\nАнна Сидорова\n3 мая 2020 г.\n\n"
        + string.Concat(Enumerable.Range(1, 12).Select(i => $"Порт номер {i} был закрыт весной того года по решению совета города.[{i}] "))
        + "\n\nПримечания\n\n" + string.Join(gap, Enumerable.Range(1, 12).Select(i => $"{string.Format(null, shape, label(i))} {Note(i)}")) + "\n";
}

using Xunit;

namespace Reftel.Reading.Tests.Reports.Notes;

/// <summary>A number that ran into a comma in quotation marks, a bracket or a dash is an anchor where both its neighbours are.</summary>
public sealed class AnchorInSentenceTests
{
    [Theory]
    [InlineData("“Loaves grew,”{0} said the baker.")]
    [InlineData("‘No more,’{0} they said in the hall.")]
    [InlineData("\"No more,\"{0} they said in the hall.")]
    [InlineData("«Никогда,»{0} сказали они.")]
    [InlineData("The mill (founded 1802){0} agreed with them.")]
    [InlineData("The town knew what it was—{0} did it not?")]
    public void Between_its_neighbours(string sentence)
    {
        Assert.Equal("1:1 2:1 3:1", Read("It rained.1", sentence, "Nobody came.3"));
        Assert.Equal("1:1 2:0 3:0", Read("It rained.1", sentence, "Nobody came."));
        Assert.Equal("1:0 2:0 3:1", Read("It rained.", sentence, "Nobody came.3"));
    }

    [Theory]
    [InlineData("Это было в июне.{0} Уголь кончился.")]
    [InlineData("Это было в июле.{0} Уголь кончился.")]
    [InlineData("Это было в мае.{0} Уголь кончился.")]
    [InlineData("Гэта было ў маі.{0} Вугаль скончыўся.")]
    [InlineData("To było w maju.{0} Nikt nie przyszedł.")]
    [InlineData("C'était en juin.{0} Personne ne vint.")]
    public void Behind_a_month_that_ends_a_sentence(string sentence) => Assert.Equal("1:1 2:1 3:1", Read("It rained.1", sentence, "Nobody came.3"));

    [Theory]
    [InlineData("It came on Nov.{0} Nobody saw it.")]
    [InlineData("See No.{0} Nobody did.")]
    public void A_shortened_word_takes_its_number(string sentence) => Assert.Equal("1:1 2:0 3:1", Read("It rained.1", sentence, "Nobody came.3"));

    private static string Read(string before, string sentence, string behind) => NotesSummary.Of(
        $"The Ferry of Orvik\n\nBy Ann Reed\nMay 4, 2016\n\n{before} {string.Format(null, sentence, 2)} {behind}\n\nNotes\n\n1. https://a.example/1\n2. https://a.example/2\n3. https://a.example/3\n");
}

using Reftel.Reading.Language;
using Xunit;

namespace Reftel.Reading.Tests.Language;

public class PhraseSearchTests
{
    private static readonly PhraseSearch Search = new(["quoted in", " \u2014 in: ", "цит. по", "consulté le"]);

    [Theory]
    [InlineData("as Quoted In a paper", 3)]
    [InlineData("A letter \u2014 in: Papers", 8)] // The dash is the only sign outside of ASCII.
    [InlineData("Письмо. ЦИТ. ПО: Архив", 8)]
    [InlineData("page CONSULTÉ LE 4 mai", 5)]
    [InlineData("цит. по книге, quoted in a paper", 0)]
    [InlineData("quoted in a paper, цит. по книге", 0)]
    [InlineData("nothing \u201Cof\u201D the kind \u2014 here", -1)]
    [InlineData("", -1)]
    public void The_first_phrase_is_found_whatever_its_case_and_script(string text, int expected)
    {
        Assert.Equal(expected, Search.IndexIn(text));
        Assert.Equal(expected >= 0, Search.In(text));
    }

    [Theory]
    [InlineData("siehe S. 5", 6)]
    [InlineData("siehe s. 5", 6)]
    [InlineData("see pp. 5", 4)]
    [InlineData("see page 5", 4)]
    public void Phrases_that_differ_in_case_or_hold_each_other_are_found(string text, int expected) =>
        Assert.Equal(expected, new PhraseSearch(["page", "pp.", "pp", "S.", "s."]).IndexIn(text));

    // The rarest letters of a phrase are searched first; they alone are no phrase, and a phrase at either edge is one.
    [Theory]
    [InlineData("the quays", 0)]
    [InlineData("They saw THE QUAYS", 9)]
    [InlineData("their quays, the quay", -1)]
    [InlineData("объявлено в газете", -1)]
    [InlineData("Объявление", 0)]
    [InlineData("ъявление", -1)]
    public void The_rarest_letters_of_a_phrase_are_not_enough(string text, int expected)
    {
        var search = new PhraseSearch(["the quays", "объявление"]);

        Assert.Equal(expected, search.IndexIn(text));
        Assert.Equal(expected >= 0, search.In(text));
    }
}

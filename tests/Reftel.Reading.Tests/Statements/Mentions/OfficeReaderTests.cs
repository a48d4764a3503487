using Reftel.Reading.Documents;
using Xunit;

namespace Reftel.Reading.Tests.Statements.Mentions;

public sealed class OfficeReaderTests
{
    [Theory]
    [InlineData("First Deputy Prime Minister (and Gazprom chairman) Dmitriy Medvedev denied it.", "dmitriy-medvedev: First Deputy Prime Minister, as of 2007-12-11 [First Deputy Prime Minister (and Gazprom chairman) Dmitriy Medvedev] | dmitriy-medvedev: Gazprom chairman of gazprom, as of 2007-12-11 [Gazprom chairman) Dmitriy Medvedev]")]
    [InlineData("They met Belarusian Foreign Minister Sergei Zaranka in the port.", "sergei-zaranka: Foreign Minister of belarus, as of 2007-12-11 [Foreign Minister Sergei Zaranka]")]
    [InlineData("Oleg Hrynko, chairman of Gazprom since 2002, left.", "oleg-hrynko: chairman of Gazprom of gazprom, from 2002, as of 2007-12-11 [Oleg Hrynko, chairman of Gazprom since 2002]")]
    [InlineData("Oleg Hrynko (prime minister from 1994 to 1996) left the town.", "oleg-hrynko: prime minister, from 1994, to 1996, former [Oleg Hrynko (prime minister from 1994 to 1996]")]
    [InlineData("They saw former President Oleg Hrynko in the port.", "oleg-hrynko: former President, former [former President Oleg Hrynko]")]
    [InlineData("They saw then Foreign Minister Oleg Hrynko in the port.", "oleg-hrynko: then Foreign Minister [then Foreign Minister Oleg Hrynko]")]
    [InlineData("Russia's Foreign Minister Oleg Hrynko was in the port.", "oleg-hrynko: Foreign Minister of russia, as of 2007-12-11 [Foreign Minister Oleg Hrynko]")]
    [InlineData("They saw former President Oleg Hrynko (1994-1996) in the port.", "oleg-hrynko: former President, from 1994, to 1996, former [former President Oleg Hrynko (1994-1996]")]
    [InlineData("They saw former President Oleg Hrynko (1934-1996) in the port.", "oleg-hrynko: former President, former [former President Oleg Hrynko]")]
    [InlineData("Oleg Hrynko, who was chairman of Gazprom from 1992 until 1994, left.", "oleg-hrynko: chairman of Gazprom of gazprom, from 1992, to 1994, former [Oleg Hrynko, who was chairman of Gazprom from 1992 until 1994]")]
    [InlineData("Oleg Hrynko has been deputy foreign minister since 2002.", "oleg-hrynko: deputy foreign minister, from 2002, as of 2007-12-11 [Oleg Hrynko has been deputy foreign minister since 2002]")]
    [InlineData("Oleg Hrynko, 40, is a former chairman of Gazprom (2003-2005).", "oleg-hrynko: former chairman of Gazprom of gazprom, from 2003, to 2005, former [Oleg Hrynko, 40, is a former chairman of Gazprom (2003-2005]")]
    [InlineData("They said that Oleg Hrynko was chairman of Gazprom.", "")]
    [InlineData("Oleg Hrynko is not chairman of Gazprom.", "")]
    [InlineData("They met chief executive Dr. Oleg Hrynko.", "oleg-hrynko: chief executive, as of 2007-12-11 [chief executive Dr. Oleg Hrynko]")]
    [InlineData("The foreign minister was in the port, and Mr. Hrynko left.", "")]
    public void Offices_have_their_words(string text, string expected) => Assert.Equal(expected, Say(text));

    private static string Say(string text)
    {
        Document document = MentionReaderTests.Read(text, new ReadingOptions { Form = DocumentForm.Text, Date = PartialDate.OfDay(2007, 12, 11) });
        return string.Join(" | ", document.Offices.Select(office =>
            $"{office.Actor}: {office.Title}{(office.Of is null ? "" : $" of {office.Of}")}{(office.From is null ? "" : $", from {office.From}")}{(office.To is null ? "" : $", to {office.To}")}"
            + $"{(office.AsOf is null ? "" : $", as of {office.AsOf}")}{(office.Former ? ", former" : "")} [{office.Quote}]"));
    }
}

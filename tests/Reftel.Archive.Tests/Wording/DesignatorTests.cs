using Reftel.Archive.Wording;
using Xunit;

namespace Reftel.Archive.Tests.Wording;

public sealed class DesignatorTests
{
    [Theory]
    [InlineData("AMEMBASSY MINSK", "Embassy Minsk")]
    [InlineData("AMEMBASSY DAR ES SALAAM", "Embassy Dar es Salaam")]
    [InlineData("AMEMBASSY PORT-AU-PRINCE", "Embassy Port-Au-Prince")]
    [InlineData("AMCONSUL ST PETERSBURG", "Consulate St Petersburg")]
    [InlineData("AMCONGEN HONG KONG", "Consulate General Hong Kong")]
    [InlineData("USMISSION USNATO", "Mission USNATO")]
    [InlineData("USMISSION GENEVA", "Mission Geneva")]
    [InlineData("USINT HAVANA", "Interests Section Havana")]
    [InlineData("SECSTATE WASHDC", "State")]
    [InlineData("SECSTATE", "State")]
    [InlineData("SECDEF WASHINGTON DC", "Defense")]
    [InlineData("RUEHC/SECSTATE WASHDC", "RUEHC/SECSTATE WASHDC")]
    [InlineData("SECSTATEX", "SECSTATEX")]
    [InlineData("HQ USEUCOM VAIHINGEN GE", "HQ USEUCOM VAIHINGEN GE")]
    [InlineData("EUROPEAN POLITICAL COLLECTIVE", "EUROPEAN POLITICAL COLLECTIVE")]
    [InlineData("AMEMBASSY", "AMEMBASSY")]
    [InlineData("", "")]
    public void Designators_are_said_as_a_person_says_them(string name, string words) => Assert.Equal(words, Designators.InWords(name));
}

using Reftel.Reading.Documents;
using Reftel.Reading.Telegrams.Catalogues;
using Xunit;

namespace Reftel.Reading.Tests.Telegrams.Catalogues;

public sealed class PrecedencesTests
{
    [Theory]
    [InlineData('Z', Precedence.Flash)]
    [InlineData('O', Precedence.Immediate)]
    [InlineData('P', Precedence.Priority)]
    [InlineData('R', Precedence.Routine)]
    [InlineData('Y', Precedence.EmergencyCommand)]
    public void Prosigns(char prosign, Precedence expected)
    {
        Assert.True(Precedences.TryProsign(prosign, out var precedence));
        Assert.Equal(expected, precedence);
    }

    [Fact]
    public void Other_letters_are_no_prosigns() => Assert.False(Precedences.TryProsign('X', out _));

    [Theory]
    [InlineData("NIACT IMMEDIATE 2276-2279", Precedence.NiactImmediate, 15)]
    [InlineData("NIACT 12", Precedence.NiactImmediate, 5)]
    [InlineData("IMMEDIATE 6710", Precedence.Immediate, 9)]
    [InlineData("IMMED", Precedence.Immediate, 5)]
    [InlineData("PRIORITY", Precedence.Priority, 8)]
    public void The_longest_word_is_matched(string text, Precedence expected, int expectedLength)
    {
        Assert.True(Precedences.TryMatch(text, out var precedence, out var length));
        Assert.Equal((expected, expectedLength), (precedence, length));
    }

    [Theory]
    [InlineData("IMMEDIATELY")]
    [InlineData("PRIOR")]
    [InlineData("6710")]
    [InlineData("")]
    public void Other_words_are_not_matched(string text) => Assert.False(Precedences.TryMatch(text, out _, out _));
}

using Reftel.Reading.Language.Names.Spellings;
using Xunit;

namespace Reftel.Reading.Tests.Language.Names;

public sealed class NameSpellingsTests
{
    [Theory]
    [InlineData("Хрущёв", "Khrushchyov", "BGN/PCGN, Russian")]
    [InlineData("Хрущёв", "Hruŝëv", "ISO 9, Russian")]
    [InlineData("Хрущёв", "Xrushhyov", "GOST 7.79 B, Russian")]
    [InlineData("Хрущёв", "Chruschtschjow", "German, Russian")]
    [InlineData("Ельцин", "Yeltsin", "BGN/PCGN, Russian")]
    [InlineData("Ельцин", "Jelzin", "German, Russian")]
    [InlineData("Сухой", "Soukhoi", "French, Russian")]
    [InlineData("Быкаў", "Bykaŭ", "Belarusian rules of 2007")]
    [InlineData("Луцкевіч", "Łuckievič", "Lacinka")]
    [InlineData("Зеленський", "Zelenskyi", "Ukrainian rules of 2010")]
    [InlineData("Зеленський", "Selenskyj", "German, Ukrainian")]
    [InlineData("Лукашенко", "Лукашэнка", "Belarusian letters")]
    [InlineData("Lukashenko", "Лукашенко", "Russian letters")]
    [InlineData("Тихановская", "Ціханоўская", "Belarusian letters")]
    [InlineData("Черненко", "Czernienko", "Polish, Russian")]
    [InlineData("Bykov", "Быков", "Russian letters")]
    [InlineData("Chatyń", "Хатын", "Russian letters")]
    public void A_rule_writes_a_name(string word, string spelling, string rule) => Assert.Contains((spelling, rule), NameSpellings.Of(word));

    [Fact]
    public void A_rule_of_one_language_does_not_write_the_letters_of_another() =>
        Assert.DoesNotContain(NameSpellings.Of("Lukashenko"), found => found.Spelling == "Łukaszenka" && found.Rule.Contains("Russian", StringComparison.Ordinal));

    [Fact]
    public void Names_in_signs_that_are_words_have_none() => Assert.Empty(NameSpellings.Of("北京"));
}

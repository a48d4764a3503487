using Xunit;

namespace Reftel.Reading.Tests.Language.Dates;

/// <summary>Words and numbers that look like expressions of time and are none.</summary>
public sealed class NoTimeTests
{
    [Theory]
    [InlineData("REF: A. 06 MINSK 1019 B. MINSK 2014")]
    [InlineData("E.O. 12958: DECL")]
    [InlineData("TAGS: PGOV, PREL, BO")]
    [InlineData("1. (C) Summary. 2. (U) The rest.")]
    [InlineData("Call +375 17 210-2015 or (206) 555-1212.")]
    [InlineData("Tel: +86 138-2010-2015")]
    [InlineData("It cost $2000 and 1,950 rubles.")]
    [InlineData("The price was 2015 rubles a ton.")]
    [InlineData("The paper may or may not be signed.")]
    [InlineData("This may take longer.")]
    [InlineData("They march to the square and march back.")]
    [InlineData("The March on the capital was stopped.")]
    [InlineData("Theresa May spoke.")]
    [InlineData("April Jones spoke.")]
    [InlineData("A second round and a second term follow.")]
    [InlineData("The sun shone, and he sat down.")]
    [InlineData("The Sun wrote that prices fall.")]
    [InlineData("Prices will fall, and wells spring up.")]
    [InlineData("A man aged 45 and a three-year-old child came.")]
    [InlineData("The boy is 12 years old.")]
    [InlineData("The 11th Congress met on the 5th floor.")]
    [InlineData("The ratio is 4:3, the score 3-1.")]
    [InlineData("See https://example.org/2019/05/17/page for it.")]
    [InlineData("The order ABC-2019-1234 and part A1B2C3 came.")]
    [InlineData("The year-earlier quarter was better.")]
    [InlineData("some 2000 troops and 1500 tanks")]
    [InlineData("Between 1900 and 2000 tonnes were sold.")]
    public void Nothing_is_read(string text) =>
        Assert.Empty(TimeText.Find(text).Select(t => TimeText.Words(text, t)));

    [Theory]
    [InlineData("In January I left.", "January")]
    [InlineData("In January, two ministers left.", "January")]
    [InlineData("It will last two hours.", "two hours")]
    [InlineData("On December 11, two ministers left.", "December 11")]
    public void What_stands_beside_an_expression_is_no_part_of_it(string text, string words) => TimeText.One(text, words);
}

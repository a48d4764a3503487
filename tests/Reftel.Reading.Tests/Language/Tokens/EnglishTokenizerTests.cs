using System.Collections.Immutable;
using Reftel.Reading.Language.Tokens;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Reading.Tests.Language.Tokens;

public sealed class EnglishTokenizerTests
{
    [Theory]
    [InlineData("The envoy didn't reply.", "The envoy did n't reply .")]
    [InlineData("Minsk's offer, they'll say, isn't new", "Minsk 's offer , they 'll say , is n't new")]
    [InlineData("the ministers\u2019 plan wasn\u2019t Kyiv\u2019s", "the ministers \u2019 plan was n\u2019t Kyiv \u2019s")]
    [InlineData("We cannot stay.", "We can not stay .")]
    [InlineData("a well-known pro-Western ex-minister", "a well - known pro-Western ex-minister")]
    [InlineData("an e-mail (unsigned) from the co-chair", "an e-mail ( unsigned ) from the co-chair")]
    [InlineData("the U.S. and the E.U. met", "the U.S. and the E.U. met")]
    [InlineData("Dr. J. Novak Jr. et al.", "Dr. J. Novak Jr. et al.")]
    [InlineData("It cost $1,200.50, or 3.5%.", "It cost $ 1,200.50 , or 3.5 % .")]
    [InlineData("at 10:30am, 5 p.m. or 1800Z", "at 10:30 am , 5 p.m. or 1800Z")]
    [InlineData("O 111251Z DEC 07", "O 111251Z DEC 07")]
    [InlineData("(REF: 06 MINSK 1019)", "( REF : 06 MINSK 1019 )")]
    [InlineData("on 2007-12-11 and 12/11/2007", "on 2007-12-11 and 12/11/2007")]
    [InlineData("from 2007-2010 in the 1990s", "from 2007 - 2010 in the 1990s")]
    [InlineData("see https://news.example/a-b?c=1, please", "see https://news.example/a-b?c=1 , please")]
    [InlineData("write to desk@post.example.", "write to desk@post.example .")]
    [InlineData("\"Never,\" he said...", "\" Never , \" he said ...")]
    [InlineData("What?! No--never", "What ?! No -- never")]
    [InlineData("and/or", "and / or")]
    [InlineData("O'Brien and AT&T", "O'Brien and AT&T")]
    [InlineData("(SBU//NF) 1.4(b)", "( SBU // NF ) 1.4 ( b )")]
    public void Words_are_parted_as_the_treebank_parts_them(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', EnglishTokenizer.Tokenize(text, new TextSpan(0, text.Length)).Select(t => t.Form)));

    [Fact]
    public void Lines_may_be_wrapped_inside_a_sentence()
    {
        const string Text = "The Charge met\r\n   the Deputy Minister\non Monday.";
        ImmutableArray<Token> tokens = EnglishTokenizer.Tokenize(Text, new TextSpan(0, Text.Length));
        Assert.Equal(9, tokens.Length);
        Assert.All(tokens, t => Assert.Equal(t.Form, Text.Substring(t.Span.Start, t.Span.Length)));
    }

    [Fact]
    public void Anchors_of_notes_are_left_out_and_end_the_word_before_them()
    {
        const string Text = "He left in 202012 with[3] her.";
        ImmutableArray<Token> tokens = EnglishTokenizer.Tokenize(Text, new TextSpan(0, Text.Length), [new TextSpan(15, 2), new TextSpan(22, 3)]);
        Assert.Equal(["He", "left", "in", "2020", "with", "her", "."], tokens.Select(t => t.Form));
    }

    [Fact]
    public void Only_the_sentence_that_was_asked_for_is_read()
    {
        const string Text = "One. Two three. Four.";
        Assert.Equal(["Two", "three", "."], EnglishTokenizer.Tokenize(Text, TextSpan.Between(5, 15)).Select(t => t.Form));
    }

    [Theory]
    [InlineData("a.b'c-d\u2019s (x) \u00E9\u0301 \uD83D\uDE00 ''s n't $5k 1/2 --- ..!? @@ www. :// a@b. \u200B\u0000 \uD83D")]
    [InlineData("'''''s's's's ((((( -- -'s n't'n't #1 +1 '90s")]
    public void Tokens_tile_what_is_not_blank(string text)
    {
        int at = 0;
        foreach (Token token in EnglishTokenizer.Tokenize(text, new TextSpan(0, text.Length)))
        {
            Assert.True(token.Span.Start >= at && token.Span.Length > 0);
            Assert.All(text[at..token.Span.Start], c => Assert.True(char.IsWhiteSpace(c) || char.IsControl(c) || c == '\u200B'));
            at = token.Span.End;
        }

        Assert.All(text[at..], c => Assert.True(char.IsWhiteSpace(c) || char.IsControl(c)));
    }

    [Theory]
    [InlineData("a")]
    [InlineData(".")]
    [InlineData("1-")]
    [InlineData("1/")]
    [InlineData("x'")]
    [InlineData("@.")]
    [InlineData("(")]
    [InlineData("a ")]
    public void Hostile_text_takes_linear_time(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 500_000));
        Assert.NotEmpty(EnglishTokenizer.Tokenize(text, new TextSpan(0, text.Length)));
    }
}

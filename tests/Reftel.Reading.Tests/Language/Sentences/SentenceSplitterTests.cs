using System.Collections.Immutable;
using Reftel.Reading.Language.Sentences;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Reading.Tests.Language.Sentences;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("The talks failed. Both sides blamed the other.|2")]
    [InlineData("Mr. Petrov met Gen. A. B. Ivanov in St. Anne on Dec. 4.|1")]
    [InlineData("He lives in the U.S. He likes it there.|2")]
    [InlineData("The U.S. Embassy closed at 5 p.m. on Friday.|1")]
    [InlineData("They left at 6 p.m. The guard stayed.|2")]
    [InlineData("At 6 p.m. The guard left.|1")]
    [InlineData("See No. 12, p. 4 and Fig. 3.|1")]
    [InlineData("The answer was no. 12 people left.|1")]
    [InlineData("Exports fell by 3.5 percent. Imports rose.|2")]
    [InlineData("\"We will not sign.\" He left the room.|2")]
    [InlineData("\"Shall we sign?\" he asked.|1")]
    [InlineData("He asked: \"Why now? Why here?\" Nobody knew.|3")]
    [InlineData("The deputy (he had come late. Nobody knew why.) sat down.|1")]
    [InlineData("They met again ... and again.|1")]
    [InlineData("They never met.... Nobody asked.|2")]
    [InlineData("He quoted \"no talks [...] before spring\" (ref B).|1")]
    [InlineData("Output fell.[3] Prices rose.12 Wages did not.|3")]
    [InlineData("1. Talks began. 2. Talks ended.|2")]
    [InlineData("a) first point b) second point c) third point|3")]
    [InlineData("\u00B63. (C) Talks began. They ended.|2")]
    [InlineData("For 2. above nothing was paid.|1")]
    [InlineData("It was you and I. Did he know?|2")]
    [InlineData("The line is broken\nin the middle of it. It goes on\nhere.|2")]
    [InlineData("SUMMARY\n\nThe talks failed|2")]
    [InlineData("Points:\n- one thing\n\u2022 another thing\n\u2022 a third|4")]
    [InlineData("Points:\n-- the port will open;\n-- the crews had agreed; and\n-- no subsidy was promised.|4")]
    [InlineData("Points:\n* the port will open\n* the crews had\n  agreed to it|3")]
    [InlineData("Points:\no the port will open\no the crews had agreed|3")]
    [InlineData("Points:\n(i) the port will open;\n(ii) the crews had agreed|3")]
    [InlineData("Points:\nA. The port will open.\nB. The crews had agreed.|3")]
    [InlineData("He made four points.\n-- the port will open;\n-- the crews had agreed.|3")]
    [InlineData("Points:\n- it opens:\n   - the cranes\n   - the crews\n- it pays|5")]
    [InlineData("He described the port -- which\n-- he said -- is closed.|1")]
    [InlineData("Points:\n- the port that was opened in the first days of May -- which\n-- he said -- is closed|2")]
    [InlineData("The crews are long-\n-term employees.|1")]
    [InlineData("They were met by\nA. Smith under section 4\n(a) of the treaty.|1")]
    [InlineData("\u00ABМы не подпишем!\u00BB\n\u2014 сказал он.|1")]
    [InlineData("The page is www.news.example/a.html. It is old.|2")]
    [InlineData("Встреча прошла в г. Минске. Участвовал А. И. Иванов и др. министры.|2")]
    [InlineData("Он сказал: «Мы не подпишем». Потом он ушел.|2")]
    [InlineData("«Мы не подпишем!» — сказал он.|1")]
    [InlineData("Цена выросла до 5 млн. руб. в 2007 г. и упала.|1")]
    [InlineData("|0")]
    [InlineData(" \n |0")]
    public void Sentences_are_counted(string row)
    {
        (string text, int count) = (row[..row.LastIndexOf('|')], int.Parse(row[(row.LastIndexOf('|') + 1)..]));
        ImmutableArray<TextSpan> sentences = SentenceSplitter.Split(text, new TextSpan(0, text.Length));
        Assert.True(count == sentences.Length, string.Join(" | ", sentences.Select(s => text.Substring(s.Start, s.Length))));
    }

    [Theory]
    [InlineData("  One. Two?  (Three.) \"Four\" ... five!!  \n\n six")]
    [InlineData(". . . ((( a. b. [ ] ) \u2022 \u2022 1. 2. 3. \u2026")]
    public void Sentences_hold_all_that_is_not_blank_and_do_not_begin_or_end_blank(string text)
    {
        int at = 0;
        foreach (TextSpan sentence in SentenceSplitter.Split(text, new TextSpan(0, text.Length)))
        {
            Assert.True(sentence.Start >= at && !sentence.IsEmpty);
            Assert.True(string.IsNullOrWhiteSpace(text[at..sentence.Start]));
            Assert.False(char.IsWhiteSpace(text[sentence.Start]) || char.IsWhiteSpace(text[sentence.End - 1]));
            at = sentence.End;
        }

        Assert.True(string.IsNullOrWhiteSpace(text[at..]));
    }

    [Theory]
    [InlineData(".")]
    [InlineData(". ")]
    [InlineData("(")]
    [InlineData("\"")]
    [InlineData("a.")]
    [InlineData("A. ")]
    [InlineData("1. ")]
    [InlineData("\n")]
    [InlineData("-")]
    [InlineData("? - ")]
    [InlineData("\u2022")]
    public void Hostile_text_takes_linear_time(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 500_000));
        SentenceSplitter.Split(text, new TextSpan(0, text.Length));
    }
}

using Reftel.Reading.Language.Parsing;
using Reftel.Reading.Language.Tokens;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Reading.Tests.Language.Parsing;

/// <summary>What later readers build on: who said what, passives, "according to", quoted speech, negation. Sentences of this project's own.</summary>
public sealed class EnglishParserTests
{
    [Theory]
    [InlineData("The minister said that the talks failed .", "minister nsubj said; failed ccomp said; talks nsubj failed; that mark failed; said root")]
    [InlineData("Petrov told reporters that Minsk would not sign the treaty .", "Petrov nsubj told; reporters iobj|obj told; sign ccomp told; not advmod sign; would aux sign; treaty obj sign")]
    [InlineData("The embassy was closed by the government on Friday .", "embassy nsubj:pass closed; was aux:pass closed; by case government; government obl|obl:agent closed; Friday obl closed")]
    [InlineData("According to the ambassador , the border will remain open .", "ambassador obl remain|open; border nsubj remain|open; to fixed According")]
    [InlineData("\" We will not accept this plan , \" the president said .", "president nsubj said; accept ccomp said; We nsubj accept; not advmod accept; plan obj accept")]
    [InlineData("The committee has not approved the budget .", "committee nsubj approved; has aux approved; not advmod approved; budget obj approved; approved root")]
    [InlineData("He rejected the claim that the army had fired .", "He nsubj rejected; claim obj rejected; fired acl claim; army nsubj fired")]
    [InlineData("The bank expects to raise rates next month .", "bank nsubj expects; raise xcomp expects; rates obj raise; to mark raise")]
    [InlineData("If the talks fail , the opposition will likely protest .", "fail advcl protest; talks nsubj fail; If mark fail; opposition nsubj protest; likely advmod protest")]
    [InlineData("She met the foreign minister of Latvia in Riga .", "She nsubj met; minister obj met; foreign amod minister; Latvia nmod minister; of case Latvia; Riga obl met")]
    public void The_arcs_that_matter_are_found(string text, string expected)
    {
        ParsedSentence sentence = Parse(text);
        foreach (string arc in expected.Split("; "))
        {
            string[] parts = arc.Split(' ');
            ParsedWord word = sentence.Words.First(w => w.Token.Form == parts[0]);
            Assert.True(parts[1].Split('|').Contains(word.Relation), $"{arc}: {word.Relation}");
            Assert.True(word.Head < 0 ? parts[1] == "root" : parts[2].Split('|').Contains(sentence.Words[word.Head].Token.Form), $"{arc}: {(word.Head < 0 ? "root" : sentence.Words[word.Head].Token.Form)}");
        }
    }

    [Theory]
    [InlineData("He said it .", "said", "say", "VERB", "VBD")]
    [InlineData("She says so .", "says", "say", "VERB", "VBZ")]
    [InlineData("They have denied everything .", "denied", "deny", "VERB", "VBN")]
    [InlineData("He was announcing a deal .", "announcing", "announce", "VERB", "VBG")]
    [InlineData("The talks were stopped .", "stopped", "stop", "VERB", "VBN")]
    [InlineData("The cities were taken .", "cities", "city", "NOUN", "NNS")]
    [InlineData("He did n't go .", "n't", "not", "PART", "RB")]
    [InlineData("They wo n't go .", "wo", "will", "AUX", "MD")]
    [InlineData("The men told him .", "told", "tell", "VERB", "VBD")]
    [InlineData("Minsk claimed victory .", "claimed", "claim", "VERB", "VBD")]
    [InlineData("Minsk warned him .", "Minsk", "Minsk", "PROPN", "NNP")]
    public void Words_have_their_base_form_and_tags(string text, string form, string lemma, string part, string tag)
    {
        ParsedWord word = Parse(text).Words.First(w => w.Token.Form == form);
        Assert.Equal((lemma, part, tag), (word.Lemma, word.Part, word.Tag));
    }

    [Fact]
    public void Capitals_are_read_as_usual_letters()
    {
        const string Text = "THE MINISTER SAID THAT RUSSIA WOULD NOT SIGN THE AGREEMENT IN MINSK.";
        var tokens = TrueCase.Restore(EnglishTokenizer.Tokenize(Text, new TextSpan(0, Text.Length)));
        Assert.Equal("The minister said that Russia would not sign the agreement in Minsk .", string.Join(' ', tokens.Select(t => t.Form)));
        Assert.All(tokens, t => Assert.Equal(Text.Substring(t.Span.Start, t.Span.Length), t.Form.ToUpperInvariant()));
        ParsedSentence sentence = EnglishParser.Parse(tokens);
        Assert.Equal("said", sentence.Words[sentence.Root].Token.Form);
    }

    [Fact]
    public void Short_headings_and_usual_letters_stay_as_they_are()
    {
        foreach (string text in (string[])["SUMMARY", "NATO", "The USA and NATO met the EU."])
        {
            var tokens = EnglishTokenizer.Tokenize(text, new TextSpan(0, text.Length));
            Assert.Equal(tokens, TrueCase.Restore(tokens));
        }
    }

    private static ParsedSentence Parse(string text) =>
        EnglishParser.Parse([.. text.Split(' ').Select(w => new Token(default, w))]);
}

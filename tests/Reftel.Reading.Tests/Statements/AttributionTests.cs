using Reftel.Reading.Documents;
using Xunit;

namespace Reftel.Reading.Tests.Statements;

/// <summary>Who says what by which words; both ends of every span.</summary>
public sealed class AttributionTests
{
    [Theory]
    // indirect speech
    [InlineData("[S:The deputy minister] [C:said] [K:that the talks in Port Selwyn had failed].")]
    [InlineData("[S:She] [C:has also said] [K:the ferry line will open again].")]
    [InlineData("[S:Officials in the capital] [C:told] reporters on Monday [K:that the border would stay closed].")]
    [InlineData("[S:The envoy] [C:told] the council [K:he had no mandate to sign].")]
    [InlineData("[S:Anna Lis, a lawyer in Varno,] [C:said] [K:the court had not met since May].")]
    [InlineData("[S:The governor, who had read the draft,] [C:warned] [K:that prices would rise].")]
    [InlineData("[S:Critics] [C:argue] [K:the levy hurts small farms].")]
    [InlineData("[S:The group] [C:notes] [K:that nobody was charged].")]
    // direct speech
    [InlineData("[K:\u201CWe will not sign,\u201D] [S:the premier] [C:said].")]
    [InlineData("[K:\u201CWe will not sign,\u201D] [C:said] [S:Marta Velo, the head of the delegation].")]
    [InlineData("[K:\"The harbour is ours,\"] [S:he] [C:added]. [K:\"It was never theirs.\"]")]
    [InlineData("[K:\u201CTalks,\u201D] [S:she] [C:said], [K:\u201Cwere never the point.\u201D]")]
    [InlineData("[S:The mayor] [C:said:] [K:\u201CNobody asked us.\u201D]")]
    // words before and around the speaker
    [InlineData("[K:The harbour will be sold], [S:officials] [C:said].")]
    [InlineData("[K:The museum], [S:Mr. Hale] [C:said], [K:honours those who built the port].")]
    // according to
    [InlineData("[C:According to] [S:the ministry], [K:exports fell by a third].")]
    [InlineData("[K:Exports fell by a third], [C:according to] [S:the ministry].")]
    // cues with a preposition, an infinitive, a noun
    [InlineData("[S:The opposition] [C:called for] [K:new elections].")]
    [InlineData("[S:Varno] [C:accused the neighbours of] [K:moving the border posts].")]
    [InlineData("[S:The two sides] [C:agreed to] [K:a plan for joint patrols].")]
    [InlineData("[S:The union] [C:refused] [K:to meet the mediator].")]
    [InlineData("[S:The council] [C:urged] [K:Varno to free the prisoners].")]
    [InlineData("[S:The board] [C:rejected] [K:the offer of the state bank].")]
    [InlineData("[S:Deputy Foreign Minister Halvard Ness] [C:said] [K:that the talks would resume].")]
    [InlineData("[S:Deputy Foreign Minister Ness] [C:said] [K:that the talks would resume].")]
    [InlineData("[S:Deputy Prime Minister Aune Haldorsen] [C:agreed] on December 1 [K:to publish the count by February 15, 2021].")]
    [InlineData("[S:The minister] [C:promised] [K:a new seal by January 1, 2015].")]
    [InlineData("[S:The bank] [C:expects] [K:exports to fall].")]
    // hearsay
    [InlineData("[K:The army] [C:reportedly] [K:left the capital on Monday].", true)]
    [InlineData("[C:Allegedly], [K:the envoy took the money].", true)]
    [InlineData("[K:The colonel is] [C:supposedly] [K:ill], but he was seen in Varno.", true)]
    [InlineData("[S:The minister] [C:reportedly told] aides [K:that he would resign].")]
    // nouns
    [InlineData("There is no proof of [S:the minister's] [C:claim] [K:that the mine was safe].")]
    // a modal verb within the words spoken is none of the cue
    [InlineData("[K:\"They won't,\"] [C:said] [S:Jorun Vask].")]
    // titles and names that look like other words
    [InlineData("[S:Charge] [C:told] Velo [K:that the bridge would be closed].")]
    [InlineData("[S:Charge] [C:said] [K:it did].")]
    [InlineData("On Friday, [S:Charge] [C:told] Velo [K:that the bridge would be closed].")]
    [InlineData("[S:Gray] [C:pledged] [K:that the council would pay for the bridge].")]
    // words between speaker and cue, and between cue and clause
    [InlineData("[S:Harbour Courier], however, [C:argues] [K:that Velo misjudged the mood].")]
    [InlineData("[S:Vice President Jorun Vask] [C:said] over lunch, in response to the visitor's question, [K:that the pit was safe].")]
    [InlineData("[S:The report] [C:states:] [K:nothing was found].")]
    [InlineData("[S:Anatol Vask, whom we met on 12 August,] [C:dismissed] [K:the rumours].")]
    // what is done in saying
    [InlineData("The minister stopped the march, [S:x][C:warning] [K:that the harbour would only lose by it].", true)]
    [InlineData("[S:The ministry] [C:opposed] [K:the move], [S:x][C:warning] [K:that the harbour would only lose by it].", true)]
    [InlineData("[S:Varno] [C:promised] [K:to hold a vote in the autumn] but has not named a day.")]
    // several in one sentence
    [InlineData("[S:The premier] [C:said] [K:the ports were open] and [S:x][C:warned] [K:that ships would wait].", true)]
    // whose view it is
    [InlineData("In [S:his] [C:view], [K:the port is dead].")]
    [InlineData("[K:The port], in [S:the Ambassador]'s [C:view], [K:is dead].")]
    [InlineData("In [S:Zayas]'s [C:opinion] [K:the crews will leave in June].")]
    [InlineData("[K:The treaty is], in [S:Zayas]'s [C:considered view], [K:a mistake].")]
    [InlineData("[K:The crews will strike], [C:in the view of] [S:the Minister].")]
    [InlineData("[S:The French ambassador] [C:considers] [K:war probable].")]
    [InlineData("[S:FRENCH AMBASSADOR] [C:CONSIDERS] [K:WAR PROBABLE]")]
    [InlineData("[K:He was confident of a majority], [S:he] [C:told] us, [K:and the vote came in June].")]
    [InlineData("[S:Post] [C:requests] [K:that the Department authorize the travel of two officers].")]
    // several speakers
    [InlineData("[S:Gray, Harris and the Charge] [C:told] us [K:that the port would open].")]
    [InlineData("In Minsk, [S:Gray, Harris, and the Deputy Minister of Trade] [C:said] [K:that the port was closed].")]
    [InlineData("After the talks had ended, [S:Zayas and the Charge] [C:said] [K:that the port was closed].")]
    [InlineData("[K:The port is closed], [S:the Minister and Zayas] [C:said].")]
    [InlineData("[S:The Deputy Minister] [C:said] [K:the government was weak].")]
    public void Speaker_cue_and_content(string marked, bool contentOnly = false)
    {
        MarkedSentence sentence = MarkedSentence.Parse(marked.Replace("[S:x]", "", StringComparison.Ordinal));
        Document document = StatementsOf.Text("A heading of no weight here.\n\n" + sentence.Text);
        List<Statement> found = [.. document.Statements.Where(statement => statement.Cue is not null)];

        Assert.Equal(sentence.Words('K'), found.SelectMany(statement => Pieces(document, statement.Content)));
        Assert.Equal(sentence.Words('C'), found.SelectMany(statement => Pieces(document, statement.Cue!)));
        if (!contentOnly)
        {
            Assert.Equal(sentence.Words('S'), found.SelectMany(statement => Pieces(document, statement.Speaker!)));
        }
    }

    [Theory]
    [InlineData("The ferry sank in the night and nobody was hurt.")]
    [InlineData("The minister may announce a tax in the spring.")]
    [InlineData("Belarus will assume that chairmanship in January.")]
    [InlineData("This stated aim fits the plan of the ministry.")]
    [InlineData("The signs that support this assessment are many.")]
    public void Sentences_in_which_nobody_else_speaks(string sentence) =>
        Assert.DoesNotContain(StatementsOf.Text(sentence).Statements, statement => statement.Cue is not null);

    [Fact]
    public void A_statement_in_a_statement_tells_who_reports_it()
    {
        Document document = StatementsOf.Text("The premier said the union and Varno agreed to a common price for gas.");

        Statement agreed = Assert.Single(document.Statements, statement => statement.Kind == StatementKind.Commitment);
        Assert.Equal("the union and Varno", agreed.Speaker?.Text);
        Assert.Equal("The premier", agreed.ReportedBy?.Text);
    }

    [Theory]
    [InlineData("GROMOV MADE FOLLOWING POINTS: (A) OSTMARK WOULD PROBABLY ATTEND; (B) VARNO MUST WITHDRAW FROM THE STRAIT.")]
    [InlineData("The deputy minister made three points: Ostmark would attend; Varno must leave the strait; and the union is ready to sign.")]
    public void Points_announced_and_told_in_one_sentence_are_not_the_documents_own(string sentence)
    {
        Document document = StatementsOf.Text("A heading of no weight here.\n\n" + sentence);

        Statement points = Assert.Single(document.Statements, statement => statement.Id != "s1");
        Assert.Equal(sentence.StartsWith('G') ? "GROMOV" : "The deputy minister", points.Speaker?.Text);
        Assert.StartsWith(sentence.StartsWith('G') ? "(A) OSTMARK" : "Ostmark", points.Content.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_agrees_in_between_says_the_same()
    {
        Document document = StatementsOf.Text("Zayas believes, and the Minister agrees, that the port will open in May.");

        Assert.Equal([("Zayas", StatementKind.Forecast), ("the Minister", StatementKind.Forecast)], document.Statements.Select(statement => (statement.Speaker!.Text, statement.Kind)));
        Assert.All(document.Statements, statement => Assert.Equal("that the port will open in May", statement.Content.Text));
    }

    [Fact]
    public void Who_promises_may_stand_before_who_reports_it()
    {
        Document document = StatementsOf.Text("SOVIETS, HE SAID, HAVE PROMISED NOT TO ATTACK THE PORT.");

        Statement promise = Assert.Single(document.Statements, statement => statement.Kind == StatementKind.Commitment);
        Assert.Equal(("SOVIETS", "HE", "NOT TO ATTACK THE PORT"), (promise.Speaker?.Text, promise.ReportedBy?.Text, promise.Content.Text));
    }

    [Fact]
    public void Letters_with_stops_in_a_text_of_capitals_end_no_sentence()
    {
        Document document = StatementsOf.Text("THE ENVOY REPLIED THAT THE U.S. COULD NOT ACCEPT THIS. HE LEFT.");

        Assert.Equal("THAT THE U.S. COULD NOT ACCEPT THIS", document.Statements[0].Content.Text);
        Assert.Equal("THE ENVOY", document.Statements[0].Speaker?.Text);
    }

    [Fact]
    public void Who_warns_is_who_does_the_other_thing()
    {
        Document document = StatementsOf.Text("The ministry opposed the move, warning that the harbour would only lose by it.");
        Assert.All(document.Statements, statement => Assert.Equal("The ministry", statement.Speaker?.Text));
    }

    [Fact]
    public void Whoever_is_cited_does_not_say_what_stands_around()
    {
        Document document = StatementsOf.Text("Local groups, citing eyewitnesses, claim that ships of the state were used.");

        Assert.DoesNotContain(document.Statements, statement => statement.Speaker?.Text == "eyewitnesses");
        Assert.Contains(document.Statements, statement => statement.Content.Text == "that ships of the state were used" && statement.ReportedBy is null);
    }

    [Fact]
    public void Who_is_expected_to_call_for_something_is_the_one_who_calls()
    {
        Document document = StatementsOf.Text("He urged Kolder and Bilak to call for a vote.");

        Assert.DoesNotContain(document.Statements, statement => statement.Speaker?.Text == "He" && statement.ReportedBy is not null);
    }

    [Theory]
    [InlineData("Asked if he would run, the premier said no.")]
    [InlineData("In an essay in the Harbour Courier, the historian Jorun Vask asserted that \u201Cnobody will care in a year.\u201D")]
    public void A_sentence_that_only_frames_anothers_words_is_not_the_documents_own(string sentence) =>
        Assert.DoesNotContain(StatementsOf.Text(sentence).Statements, statement => statement.Cue is null);

    [Fact]
    public void A_report_of_an_outlet_is_the_way_it_came()
    {
        Document document = StatementsOf.Text("According to a report of the state agency, the minister said that the bridge would open.");

        Statement said = Assert.Single(document.Statements, statement => statement.Speaker?.Text == "the minister");
        Assert.Equal("a report of the state agency", said.Via);
    }

    [Fact]
    public void An_inference_of_the_author_has_no_speaker()
    {
        Document document = StatementsOf.Text("The premier said he would stay, indicating he likely expects a vote.");

        Statement inference = Assert.Single(document.Statements, statement => statement.Cue?.Text == "indicating");
        Assert.Null(inference.Speaker);
        Assert.Equal(StatementKind.Judgement, inference.Kind);
    }

    private static IEnumerable<string> Pieces(Document document, StatementWords words) => words.Spans.Select(span => document.Source.Text.Substring(span.Start, span.Length));
}

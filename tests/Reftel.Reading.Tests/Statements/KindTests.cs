using Reftel.Reading.Documents;
using Xunit;
using static Reftel.Reading.Documents.StatementKind;

namespace Reftel.Reading.Tests.Statements;

public sealed class KindTests
{
    [Theory]
    [InlineData("It remains unclear whether Warsaw will accept the offer.", Judgement)]
    [InlineData("It is unknown when the ministry will sign.", Judgement)]
    [InlineData("It will be unclear whether the ministry has signed.", Forecast)]
    public void What_stands_open_is_foretold_by_nobody(string text, StatementKind kind) =>
        Assert.Equal(kind, Assert.Single(StatementsOf.Text(text).Statements).Kind);

    [Fact]
    public void A_question_forecasts_nothing_and_the_second_half_of_a_quotation_counts()
    {
        Document asked = StatementsOf.Text("Will the ministry sign the treaty? The ministry will sign the treaty in May.");
        Document told = StatementsOf.Text("\"He knows the port,\" the minister said, \"and he will double its turnover.\"");
        Document apart = StatementsOf.Text("The chancellor, he added, might cancel his visit.");

        Assert.Equal("The ministry will sign the treaty in May.", Assert.Single(asked.Statements).Content.Text);
        Assert.Equal(Forecast, Assert.Single(told.Statements).Kind);
        Assert.DoesNotContain(apart.Statements, statement => statement.Kind == Information);
    }

    [Theory]
    [InlineData("The talks ended on Friday.", Information)]
    [InlineData("The minister said the talks had failed.", Information)]
    [InlineData("The visit was likely meant as a signal.", Judgement)]
    [InlineData("The premier may resign.", Judgement)]
    [InlineData("We are not confident that he will still command in 1980.", Forecast)]
    [InlineData("We have high confidence that the lease itself will run to its end.", Forecast)]
    [InlineData("There is a 70 percent chance that the road is not finished before 2031.", Forecast)]
    [InlineData("There is a 70 percent chance that the road is closed.", Judgement)]
    [InlineData("Both sides agreed on May 30 to conclude before November 15, 2018.", Commitment)]
    [InlineData("Finance Minister Gro Sande promised on April 1 to pay the first third by June 30, 2021.", Commitment)]
    [InlineData("The province renewed its promise to pay a third.", Commitment)]
    [InlineData("The bank expects the new lease, which runs until 2028, to hold.", Forecast)]
    [InlineData("We will send the text on Monday.", Commitment)]
    [InlineData("The premier appears to be ill.", Judgement)]
    [InlineData("She criticised the vote.", Judgement)]
    [InlineData("Varno will sign in March.", Forecast)]
    [InlineData("Varno is likely to sign in March.", Forecast)]
    [InlineData("The chair changes each year and Varno will take it in May.", Forecast)]
    [InlineData("The envoy said the union would grow.", Forecast)]
    [InlineData("The bank expects that exports will fall.", Forecast)]
    [InlineData("The bank expects exports to fall.", Forecast)]
    [InlineData("They expect the talks to resume in May.", Forecast)]
    [InlineData("There is a 40 percent chance that the premier will win.", Forecast)]
    [InlineData("We cannot rule out a coup.", Judgement)]
    [InlineData("The prefect agreed that pressure works.", Judgement)]
    [InlineData("The prefect agreed that the guard would leave.", Commitment)]
    [InlineData("The prefect swore that he had not seen the list.", Information)]
    [InlineData("The union has not yet said whether it will send ships.", Information)]
    [InlineData("The adviser warned: \u201CIf Varno falls, Ostmark will follow.\u201D", Forecast)]
    [InlineData("\u201COstmark will follow,\u201D the adviser warned.", Forecast)]
    [InlineData("The two sides agreed to a plan.", Commitment)]
    [InlineData("The premier said he would not run again.", Commitment)]
    [InlineData("The ministers signed an agreement on transit.", Commitment)]
    [InlineData("The ministers signed the treaty on Monday.", Information)]
    [InlineData("Varno signed a treaty committing it to leave the port.", Commitment)]
    [InlineData("Whether the crews will agree remains unclear.", Judgement)]
    [InlineData("It remains to be seen whether the premier will resign.", Judgement)]
    [InlineData("The Soviets, he said, will attack.", Forecast)]
    [InlineData("Elections are to be held on 9 October.", Forecast)]
    [InlineData("Their aim is to win.", Information)]
    [InlineData("The minister is expected in Paris.", Forecast)]
    [InlineData("The talks may have to be moved to Geneva.", Judgement)]
    [InlineData("The company has committed itself to building a second mill.", Commitment)]
    [InlineData("Zayas gave the envoy his word that no prisoner would be harmed.", Commitment)]
    [InlineData("The minister regards the treaty as a dead letter.", Judgement)]
    [InlineData("Nothing suggests that the incident was planned.", Judgement)]
    [InlineData("A collapse of the bank would likely follow if depositors lost their nerve.", Forecast)]
    [InlineData("The premier would likely be in prison today if it were not for his immunity.", Judgement)]
    [InlineData("The whip said: \u201CHe will never let the miners go.\u201D", Forecast)]
    [InlineData("The whip said: \u201CI will never let the miners go.\u201D", Commitment)]
    [InlineData("The widow's will was read in the town hall.", Information)]
    [InlineData("The envoy asked whether the list included the miners.", Information)]
    [InlineData("The premier reaffirmed his commitments to the union.", Commitment)]
    [InlineData("Western leaders should press the council.", Recommendation)]
    [InlineData("The council urged Varno to free the prisoners.", Recommendation)]
    [InlineData("We assume that the border stays open.", Assumption)]
    public void Kind_of_a_sentence(string sentence, StatementKind kind) => Assert.Equal(kind, Assert.Single(StatementsOf.Text(sentence).Statements).Kind);

    [Theory]
    [InlineData("Varno will refuse if prices rise.", "if prices rise")]
    [InlineData("Should talks fail, the port will close.", "Should talks fail")]
    [InlineData("Unless rain comes, the harvest will be lost.", "Unless rain comes")]
    [InlineData("If, as some say, the loan was refused, the plan is likely dead.", "If, as some say, the loan was refused")]
    public void The_condition_of_a_statement(string sentence, string condition) =>
        Assert.Equal(condition, StatementsOf.Text(sentence).Statements.First(statement => statement.Condition is not null).Condition!.Text);

    [Theory]
    [InlineData("Varno will sign the treaty by 11 December 2020.", "2020-12-11")]
    [InlineData("Varno will put the union first in 2021.", "2021")]
    [InlineData("Varno will remember what was said in 2014.", null)]
    [InlineData("Varno will leave the union before 2022.", "2021-12-31")]
    [InlineData("Varno will leave the union before March 2021.", "2021-02-28")]
    [InlineData("Varno will leave the union before 1 March 2024.", "2024-02-29")]
    [InlineData("Varno will not leave the union until 2022.", "2022")]
    [InlineData("Varno will leave the union before the end of 2022.", "2022")]
    [InlineData("Varno will leave the union before the summer of 2021.", "2021-05-31")]
    [InlineData("Varno is unlikely to leave the union, which opened in April, before the summer.", "2021-05-31")]
    [InlineData("Chances are better than even that Varno leaves the union before the autumn session.", "2021-08-31")]
    [InlineData("Varno will leave the union after 2022.", null)]
    [InlineData("Varno will leave the union no later than 2022.", "2022")]
    [InlineData("Varno will leave the union if it is not paid by October 2021.", null)]
    [InlineData("If it is not paid by October 2021, Varno will leave the union in 2022.", "2022")]
    [InlineData("Varno will leave the union within six weeks.", "2021-01-11")]
    [InlineData("Varno will leave the union within the next twelve months.", "2021-11")]
    public void By_when(string sentence, string? due) => Assert.Equal(due, Assert.Single(StatementsOf.Text(sentence, "2020-11-30").Statements).Due);

    [Theory]
    [InlineData("A repetition of the March 2008 expulsions remains unlikely.", null)]
    [InlineData("A repetition of August 2009 remains unlikely.", null)]
    [InlineData("Varno signed the transit treaty with Ostmark in 2007.", null)]
    [InlineData("Varno will leave the union in March 2008.", "2008-03")]
    public void By_when_in_a_text_without_a_date(string sentence, string? due) => Assert.Equal(due, Assert.Single(StatementsOf.Text(sentence).Statements).Due);

    [Theory]
    [InlineData("Varno is very unlikely to sign before 2022, and Ostmark will likely sign by March 2021.", "Varno is very unlikely to sign before 2022|very unlikely|2021-12-31|", "Ostmark will likely sign by March 2021.|likely|2021-03|")]
    [InlineData("The envoy said that Varno would sign in 2021 and that the union would pay if the port stayed open.", "that Varno would sign in 2021||2021|", "the union would pay if the port stayed open|||if the port stayed open")]
    [InlineData("It is almost certain that the ruling will come in May, and it is unlikely that it will be unanimous.", "It is almost certain that the ruling will come in May|almost certain|2021-05|", "it is unlikely that it will be unanimous.|unlikely||")]
    [InlineData("Talks will likely last until May; a vote in 2022 is unlikely.", "Talks will likely last until May|likely|2021-05|", "a vote in 2022 is unlikely.|unlikely|2022|")]
    [InlineData("The union will probably ask for a vote in 2021, but it will not get one.", "The union will probably ask for a vote in 2021|probably|2021|", "it will not get one.|||")]
    [InlineData("If prices rise, Varno will borrow, and the union will pay.", "If prices rise, Varno will borrow|||If prices rise", "the union will pay.|||If prices rise")]
    [InlineData("Varno will likely sign, and Ostmark may follow.", "Varno will likely sign|likely||", "Ostmark may follow.|may||")]
    public void Each_forecast_that_a_sentence_joins_has_its_own_estimate_day_and_condition(string sentence, params string[] expected)
    {
        Document document = StatementsOf.Text(sentence, "2020-11-30");
        Assert.Equal(expected, document.Statements.Select(one => $"{one.Content.Text}|{(one.Estimate is { } at ? document.Estimates[at].Term : "")}|{one.Due}|{one.Condition?.Text}"));
    }

    [Theory]
    [InlineData("The chair changes each year, and Varno will take it in May.")]
    [InlineData("Varno will sign the treaty, and the minister said so on Monday.")]
    [InlineData("Varno will sign the treaty, which the union wrote, and go home.")]
    [InlineData("Varno, Ostmark, and the union will sign the treaty.")]
    public void What_is_no_forecast_of_its_own_is_not_parted_from_one(string sentence) =>
        Assert.Single(StatementsOf.Text(sentence, "2020-11-30").Statements, one => one.Kind is Forecast or Commitment && one.Content.Text == sentence);

    [Fact]
    public void What_is_expected_of_something_with_a_clause_of_its_own_is_told_whole() => Assert.Equal(
        "the new lease, which runs until 2028, to hold", Assert.Single(StatementsOf.Text("The bank expects the new lease, which runs until 2028, to hold.").Statements).Content.Text);

    [Fact]
    public void What_a_sentence_joins_is_numbered_behind_all_others()
    {
        Document document = StatementsOf.Any("""
            # Port Watch: Two Votes

            March 3, 2021

            The port will probably be sold in May, and the city will likely vote in June. Nobody asked the city.
            """);
        Assert.Equal(["s1", "s2", "s3", "s4", "s5"], document.Statements.Select(one => one.Id.Split('/')[^1]));
        Assert.Equal("the city will likely vote in June.", document.Statements[4].Content.Text);
    }

    [Fact]
    public void What_is_asked_for_only_under_a_condition_is_no_fact()
    {
        Statement only = Assert.Single(StatementsOf.Text("If the premier refuses to resign, the guard will march.").Statements);
        Assert.Equal((Forecast, "If the premier refuses to resign"), (only.Kind, only.Condition?.Text));
    }

    [Fact]
    public void A_statement_within_a_denial_is_denied() =>
        Assert.All(StatementsOf.Text("He denied that the bank had already signed an agreement.").Statements, statement => Assert.True(statement.Negated));

    [Theory]
    [InlineData("Nobody expects that the premier will win.")]
    [InlineData("No one in the port believes that the prefect lies.")]
    public void What_nobody_says_is_denied(string sentence) => Assert.All(StatementsOf.Text(sentence).Statements, statement => Assert.True(statement.Negated));

    [Theory]
    [InlineData("The minister said that they would meet tonight.", null, "2020-11-30")]
    [InlineData("The minister said tonight that they would meet on 3 December.", "2020-11-30", "2020-12-03")]
    public void An_evening_is_of_its_day_and_one_to_come_is_not_that_of_the_saying(string sentence, string? said, string due)
    {
        Statement statement = Assert.Single(StatementsOf.Text(sentence, "2020-11-30").Statements);

        Assert.Equal((said, due), (statement.SaidOn, statement.Due));
    }

    [Theory]
    [InlineData("The report that the bridge was blown is probably false.")]
    [InlineData("The announcement that the border would open probably took the army by surprise.")]
    public void How_sure_the_author_is_of_a_claim_is_his_own_judgement(string sentence) =>
        Assert.Equal(Judgement, Assert.Single(StatementsOf.Text(sentence).Statements, statement => statement.Cue is null).Kind);

    [Fact]
    public void What_the_author_judges_to_come_is_a_forecast() =>
        Assert.Equal(Forecast, Assert.Single(StatementsOf.Any("C O N F I D E N T I A L PORT SELWYN 001009\n\nE.O. 12958: DECL: 12/11/2017\nTAGS: PGOV\nSUBJECT: VARNO STAYS OUT\n\n1. (C) We judge that it will be refused.\nSMITH\n").Statements).Kind);

    [Fact]
    public void A_past_day_at_the_end_is_the_day_of_the_saying() =>
        Assert.Equal("2020-10-10", Assert.Single(StatementsOf.Text("The premier said that he would not run again on 10 October 2020.", "2020-11-30").Statements).SaidOn);
}

using Reftel.Reading.Documents;
using Xunit;

namespace Reftel.Reading.Tests.Statements;

public sealed class EstimateTests
{
    [Theory]
    // of what will be
    [InlineData("Varno will likely sign the treaty in March.", "likely", EstimateUse.Forecast)]
    [InlineData("Varno is likely to sign the treaty.", "likely", EstimateUse.Forecast)]
    [InlineData("The premier may resign in the spring.", "may", EstimateUse.Forecast)]
    [InlineData("The premier may not give up power.", "may", EstimateUse.Forecast, true)]
    [InlineData("It is very likely that the union will grow.", "very likely", EstimateUse.Forecast)]
    [InlineData("Talks will probably fail.", "probably", EstimateUse.Forecast)]
    [InlineData("The premier is unlikely ever to return.", "unlikely", EstimateUse.Forecast)]
    [InlineData("The envoy is probably flying to Varno tomorrow.", "probably", EstimateUse.Forecast)]
    [InlineData("The next step is likely a boycott.", "likely", EstimateUse.Forecast)]
    [InlineData("It is likely he will resign.", "likely", EstimateUse.Forecast)]
    [InlineData("The port was closed against a likely attack from the sea.", "likely", EstimateUse.Forecast)]
    [InlineData("The premier will leave by train, probably with his sons.", "probably", EstimateUse.Forecast)]
    [InlineData("A vote is planned, probably for June.", "probably", EstimateUse.Forecast)]
    [InlineData("The premier will probably say that the loan is safe.", "probably", EstimateUse.Forecast)]
    // of what is or was
    [InlineData("The visit was likely meant as a signal.", "likely", EstimateUse.Inference)]
    [InlineData("He sent an envoy, likely to secure the loan.", "likely", EstimateUse.Inference)]
    [InlineData("The ministry may have sent him to listen.", "may", EstimateUse.Inference)]
    [InlineData("The premier is likely hiding his plans.", "likely", EstimateUse.Inference)]
    [InlineData("They probably knew of the loan.", "probably", EstimateUse.Inference)]
    [InlineData("The army is likely preparing to move in the spring.", "likely", EstimateUse.Inference)]
    [InlineData("The premier likely seeks to return next year.", "likely", EstimateUse.Inference)]
    [InlineData("The premier may in fact have gone by train.", "may", EstimateUse.Inference)]
    [InlineData("The cable could have been cut by an anchor.", "could", EstimateUse.Inference)]
    [InlineData("There is little chance that the crew are alive.", "little chance", EstimateUse.Inference)]
    [InlineData("The police searched the probable hiding place of the gang.", "probable", EstimateUse.Inference)]
    [InlineData("The premier left, probably for lack of money.", "probably", EstimateUse.Inference)]
    // of another's words
    [InlineData("The premier said Varno would likely not take part.", "likely", EstimateUse.Attributed, true)]
    [InlineData("Analysts say that war is unlikely.", "unlikely", EstimateUse.Attributed)]
    [InlineData("In the words of a banker the peg is probably lost.", "probably", EstimateUse.Attributed)]
    [InlineData("The premier is sure that the vote will probably be close.", "probably", EstimateUse.Attributed)]
    [InlineData("\u201cA vote in June,\u201d the whip told us, \u201cis unlikely.\u201d", "unlikely", EstimateUse.Attributed)]
    // of the author, beside another's words
    [InlineData("While the premier says the loan is safe, the bank will likely call it in.", "likely", EstimateUse.Forecast)]
    [InlineData("Those who say that the war is over will likely be disappointed.", "likely", EstimateUse.Forecast)]
    [InlineData("The report that the bridge was blown is probably false.", "probably", EstimateUse.Inference)]
    [InlineData("The premier said that the road was open; it will likely be cut.", "likely", EstimateUse.Forecast)]
    [InlineData("They promised to free the nuns, who are probably held in the hills.", "probably", EstimateUse.Inference)]
    [InlineData("The evidence suggests that the rifles probably came by sea.", "probably", EstimateUse.Inference)]
    // under a condition, and what is not so
    [InlineData("If prices rise, Varno will probably borrow.", "probably", EstimateUse.Conditional)]
    [InlineData("Should talks fail, a strike is almost certain.", "almost certain", EstimateUse.Conditional)]
    [InlineData("Were Varno to close the pipe, the union would probably turn to coal.", "probably", EstimateUse.Conditional)]
    [InlineData("In the absence of a deal, war is likely.", "likely", EstimateUse.Conditional)]
    [InlineData("Such a meeting likely could be held by video.", "likely", EstimateUse.Counterfactual)]
    [InlineData("The loan would probably have failed.", "probably", EstimateUse.Counterfactual)]
    public void Term_use_and_denial(string sentence, string term, EstimateUse use, bool negated = false)
    {
        Estimate estimate = Assert.Single(StatementsOf.Text(sentence).Estimates);

        Assert.Equal((term, use, negated), (estimate.Term, estimate.Use, estimate.Negated));
    }

    [Theory]
    [InlineData("The talks in May failed.")]
    [InlineData("The might of the fleet was shown.")]
    [InlineData("He could not reach the border.")]
    [InlineData("That is an improbable reason.")]
    public void Words_that_are_no_estimates(string sentence) => Assert.Empty(StatementsOf.Text(sentence).Estimates);

    [Theory]
    [InlineData("2007-12-11", "", "readers", false, 0.60, 0.86)]
    [InlineData("2020-11-30", "", "icd203", false, 0.55, 0.80)]
    [InlineData(null, "", "icd203", false, 0.55, 0.80)]
    [InlineData("2021-03-01", "Terms are used as in ICD 203. ", "icd203", true, 0.55, 0.80)]
    [InlineData("2021-03-01", "We use the probability yardstick. ", "phia", true, 0.55, 0.75)]
    [InlineData("1999-03-01", "Terms follow AJP-2.1. ", "nato", true, 0.60, 0.90)]
    public void The_scale_is_the_one_of_the_document_or_of_its_time(string? date, string declaration, string scale, bool declared, double low, double high)
    {
        Estimate estimate = Assert.Single(StatementsOf.Text(declaration + "The union will likely grow.", date).Estimates);

        Assert.Equal((scale, declared, low, high), (estimate.Scale, estimate.ScaleDeclared, estimate.Low, estimate.High));
    }

    [Theory]
    [InlineData("The union may grow.", EstimateKind.Possibility)]
    [InlineData("It is possible that the union will grow.", EstimateKind.Possibility)]
    [InlineData("We have high confidence in this.", EstimateKind.Confidence)]
    public void What_has_no_number(string sentence, EstimateKind kind)
    {
        Estimate estimate = Assert.Single(StatementsOf.Text(sentence).Estimates);

        Assert.Equal(kind, estimate.Kind);
        Assert.Null(estimate.Low);
        Assert.Null(estimate.Scale);
    }

    [Theory]
    [InlineData("There is a 30-40% chance of a new strike.", "30-40% chance", 0.30, 0.40, EstimateUse.Forecast)]
    [InlineData("There is a 40 percent probability that Varno will win.", "40 percent probability", 0.40, 0.40, EstimateUse.Forecast)]
    [InlineData("The envoy said there was a 20 to 30 per cent chance that Varno would win.", "20 to 30 per cent chance", 0.20, 0.30, EstimateUse.Attributed)]
    public void A_number_that_the_author_gives_needs_no_scale(string sentence, string term, double low, double high, EstimateUse use)
    {
        Estimate estimate = Assert.Single(StatementsOf.Text(sentence).Estimates);

        Assert.Equal((term, "stated", low, high, use), (estimate.Term, estimate.Scale, estimate.Low, estimate.High, estimate.Use));
    }

    [Theory]
    [InlineData("Some 40 percent of the miners voted.")]
    [InlineData("Chances fell by 40 percent.")]
    public void Shares_are_no_estimates(string sentence) => Assert.Empty(StatementsOf.Text(sentence).Estimates);
}

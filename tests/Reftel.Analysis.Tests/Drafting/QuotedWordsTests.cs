using Reftel.Analysis.Drafting.Assembly;
using Reftel.Analysis.Questions.Sources;
using Reftel.Reading.Documents;
using Xunit;

namespace Reftel.Analysis.Tests.Drafting;

public sealed class QuotedWordsTests
{
    [Theory]
    [InlineData("The premier, who swore that,3 has promised an answer by December 15.9", "The premier, who swore that, has promised an answer by December 15.")]
    [InlineData("The premier signed[^3] the note (ref A).", "The premier signed the note [...].")]
    [InlineData("Varnia asked \u201Conce\u201D9 and got 3 seals of 9.", "Varnia asked \u201Conce\u201D and got 3 seals of 9.")]
    [InlineData("Landings fell to 4.3 tons by May", "Landings fell to 4.3 tons by May.")]
    [InlineData("It sold A4 paper,", "said only.")]
    public void A_sentence_is_quoted_without_the_anchors_of_its_notes(string sentence, string quoted) => Assert.Equal(quoted, QuotedWords.Of(new SourceStatement
    {
        Id = "a/s1",
        Kind = StatementKind.Forecast,
        Quotation = sentence,
        Content = "said only",
        Notes = [3, 9],
    }));
}

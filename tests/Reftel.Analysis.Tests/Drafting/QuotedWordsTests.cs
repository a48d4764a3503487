using Reftel.Analysis.Drafting.Assembly;
using Reftel.Analysis.Questions.Sources;
using Reftel.Reading;
using Reftel.Reading.Documents;
using Reftel.Reading.Statements;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Analysis.Tests.Drafting;

public sealed class QuotedWordsTests
{
    [Theory]
    [InlineData("The premier signed[^3] the note (ref A).", "The premier signed the note [...].")]
    [InlineData("Varnia got 3 seals of 9.", "Varnia got 3 seals of 9.")]
    [InlineData("Landings fell to 4.3 tons by May", "Landings fell to 4.3 tons by May.")]
    [InlineData("The G9 sold A4 paper,", "The G9 sold A4 paper.")]
    [InlineData("It sold <b> paper,", "said only.")]
    public void A_sentence_is_quoted_with_its_own_words_alone(string sentence, string quoted) => Assert.Equal(quoted, QuotedWords.Of(new SourceStatement
    {
        Id = "a/s1",
        Kind = StatementKind.Forecast,
        Quotation = sentence,
        Content = "said only",
        Notes = [3, 9],
    }));

    [Theory]
    [InlineData("The premier, who swore that,2 will probably give the G3 an answer by December 15.3", "The premier, who swore that, will probably give the G3 an answer by December 15.")]
    [InlineData("The G2 will probably sell the old pier \u201Cfor good.\u201D2 It is late.3", "The G2 will probably sell the old pier \u201Cfor good.\u201D")]
    public void Numbers_of_notes_that_are_fused_with_words_are_none_of_them(string sentence, string quoted)
    {
        string text = $"# A Name on the Door\n\nBy Ida Holm\n\nMarch 6, 2020\n\nThe talks went on.1\n\n{sentence} It is late.\n\n## Notes\n\n"
            + "1. \u201COne,\u201D Port News, March 1, 2020, https://port.example/a\n\n2. \u201CTwo,\u201D Port News, March 2, 2020, https://port.example/b\n\n3. \u201CThree,\u201D Port News, March 3, 2020, https://port.example/c\n";
        Document document = StatementReader.AddTo(DocumentReader.Read(SourceText.From(System.Text.Encoding.UTF8.GetBytes(text)), new ReadingOptions { Form = DocumentForm.Report })[0]);
        SourceStatement statement = Assert.Single(DocumentSources.Of(document, "door").All, one => one.Kind == StatementKind.Forecast);
        Assert.Contains(2, statement.Notes);
        Assert.Equal(quoted, QuotedWords.Of(statement));
    }
}

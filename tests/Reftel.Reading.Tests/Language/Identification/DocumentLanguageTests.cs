using Reftel.Reading.Documents;
using Reftel.Reading.Language.Identification;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Reading.Tests.Language.Identification;

public sealed class DocumentLanguageTests
{
    private const string Russian = "Мэр города поехал в столицу, чтобы договориться о новых выплатах, но вернулся ни с чем, как и в прошлом году.";

    [Theory]
    [InlineData("Мэр.", null)]
    [InlineData("Minsk", null)]
    [InlineData("Lis, Orlova, Petrenka, Kazlou, Novik, Hrynko, Zaranka, Dubovik", null)]
    [InlineData("El alcalde fue a la capital para hablar de los nuevos pagos y volvió sin nada, como el año pasado.", null)]
    [InlineData("De burgemeester ging naar de hoofdstad om over de nieuwe betalingen te praten en kwam met niets terug.", null)]
    [InlineData("Il sindaco è andato nella capitale per parlare dei nuovi pagamenti ed è tornato a mani vuote.", null)]
    [InlineData("Mer goroda poyekhal v stolitsu, chtoby dogovoritsya o novykh vyplatakh, no vernulsya ni s chem.", null)]
    [InlineData("Burmistrz pojechał do stolicy, żeby uzgodnić nowe wypłaty, ale wrócił z niczym.", "pl")]
    [InlineData("The mayor (мэр) of the town (город) went to the capital to talk about the new payments, and came back with nothing.", "en")]
    [InlineData(Russian, "ru")]
    public void A_document_has_a_language_where_its_words_prove_it(string text, string? language)
    {
        Document document = Assert.Single(DocumentReader.Read(SourceText.From(text), new ReadingOptions { Form = DocumentForm.Text }));

        Assert.Equal(language, document.Language);
    }

    [Fact]
    public void A_paragraph_in_another_language_says_so()
    {
        const string English = "The mayor went to the capital to talk about the new payments, and he came back with nothing, as he did in the year before.";

        Assert.Equal("ru", DocumentLanguage.OfParagraph(Russian, "en"));
        Assert.Null(DocumentLanguage.OfParagraph(English, "en"));
        Assert.Equal("en", DocumentLanguage.OfParagraph(English, "ru"));
        Assert.Null(DocumentLanguage.OfParagraph(Russian, "ru"));
        Assert.Null(DocumentLanguage.OfParagraph("Мэр поехал.", "en"));
    }

    [Fact]
    public void Title_and_notes_are_asked_where_the_prose_is_too_short() =>
        Assert.Equal("ru", DocumentLanguage.Of(["Порт открыт."], ["Вестник порта; интервью с лоцманом и другими людьми, которые были в порту."]));
}

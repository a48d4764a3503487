using Reftel.Reading.Language.Identification;
using Xunit;

namespace Reftel.Reading.Tests.Language.Identification;

public sealed class LanguageIdentifierTests
{
    [Theory]
    [InlineData("Мэр города поехал в столицу, чтобы договориться о новых выплатах, но вернулся ни с чем.", "ru")]
    [InlineData("Мэр горада паехаў у сталіцу, каб дамовіцца пра новыя выплаты, але вярнуўся ні з чым.", "be")]
    [InlineData("Мер міста поїхав до столиці, щоб домовитися про нові виплати, але повернувся ні з чим.", "uk")]
    [InlineData("Кметът на града отиде в столицата, за да се договори за новите плащания, но се върна без нищо.", "bg")]
    [InlineData("Градоначелник је отишао у престоницу да се договори о новим исплатама, али се вратио празних шака.", "sr")]
    [InlineData("Градоначалникот отиде во главниот град за да се договори за новите исплати, но се врати со празни раце.", "mk")]
    [InlineData("Қала әкімі жаңа төлемдер туралы келісу үшін астанаға барды, бірақ құр қол қайтты.", "kk")]
    [InlineData("Burmistrz pojechał do stolicy, żeby uzgodnić nowe wypłaty, ale wrócił z niczym.", "pl")]
    [InlineData("Miesto meras nuvyko į sostinę tartis dėl naujų išmokų, bet grįžo tuščiomis.", "lt")]
    [InlineData("Pilsētas mērs devās uz galvaspilsētu vienoties par jaunām izmaksām, bet atgriezās tukšā.", "lv")]
    [InlineData("Der Bürgermeister fuhr in die Hauptstadt, um über neue Zahlungen zu verhandeln, und kam mit leeren Händen zurück.", "de")]
    [InlineData("Le maire est allé dans la capitale pour négocier de nouveaux versements, mais il est revenu les mains vides.", "fr")]
    [InlineData("The mayor went to the capital to talk about new payments, and came back with nothing.", "en")]
    [InlineData("МЭР ГОРАДА ПАЕХАЎ У СТАЛІЦУ", "be")]
    [InlineData("прыязджае заўтра", "be")]
    [InlineData("приезжает завтра", "ru")]
    [InlineData("приїжджає завтра", "uk")]
    public void A_language_is_told_by_letters_and_words(string text, string language) => Assert.Equal(language, LanguageIdentifier.Identify(text));

    [Theory]
    [InlineData("")]
    [InlineData("2007 1019 -- 15%")]
    [InlineData("Ο δήμαρχος πήγε στην πρωτεύουσα για να μιλήσει για τις νέες πληρωμές.")]
    [InlineData("市长去首都谈新的付款事宜")]
    [InlineData("ქალაქის მერი დედაქალაქში წავიდა")]
    [InlineData("на")]
    public void What_is_of_no_known_language_has_none(string text) => Assert.Null(LanguageIdentifier.Identify(text));

    [Fact]
    public void Hostile_letters_cost_no_more_than_others()
    {
        Assert.Null(LanguageIdentifier.Identify(new string('\u0301', 5_000_000)));
        LanguageIdentifier.Identify(new string('ж', 5_000_000));
    }
}

using Reftel.Reading.Language;
using Xunit;

namespace Reftel.Reading.Tests.Language;

public sealed class CyrillicEvidenceTests
{
    [Theory]
    [InlineData("Мэр города поехал в столицу, чтобы договориться о новых выплатах, но вернулся ни с чем, как и в прошлом году.", "ru")]
    [InlineData("Мэр горада паехаў у сталіцу, каб дамовіцца пра новыя выплаты, але вярнуўся ні з чым, як і ў мінулым годзе.", "be")]
    [InlineData("Мер міста поїхав до столиці, щоб домовитися про нові виплати, але повернувся ні з чим, як і минулого року.", "uk")]
    [InlineData("Кметът на града отиде в столицата, за да се договори за новите плащания, но се върна без нищо, както и миналата година.", null)]
    [InlineData("Градоначелник је отишао у престоницу да се договори о новим исплатама, али се вратио празних шака, као и прошле године.", null)]
    [InlineData("Мэр поехал.", null)]
    [InlineData("The mayor (мэр) of the town (город) went to the capital to talk about the new payments, and came back with nothing.", null)]
    public void A_language_is_told_by_its_letters(string text, string? language) => Assert.Equal(language, CyrillicEvidence.Language([text]));
}

using Reftel.Reading.Reports.Links;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Links;

public sealed class TextRefangerTests
{
    [Theory]
    [InlineData("Sites: hxxps://nordhavn[.]example[.]org/a, port (at) example (dot) org.", "Sites: https://nordhavn.example.org/a, port@example.org.")]
    [InlineData("The minister said so (https://example.org/a).", "The minister said so https://example.org/a).")]
    [InlineData("https://example.org/a dot matrix", "https://example.org/a dot matrix")]
    [InlineData("No link here [sic]. None [at] all.", "No link here [sic]. None [at] all.")]
    [InlineData("10[.]20[.]30[.]40 and 3.1.2", "10.20.30.40 and 3.1.2")]
    public void A_text_is_refanged(string text, string expected) => Assert.Equal(expected, TextRefanger.Refang(text));

    public static TheoryData<string> Texts =>
    [
        "$^{4}\\ https://nordhavn\\ dot\\ org/a\\_b;\\ http://x.example.org/y$ and (hxxp://b[.]org), [www].example.org",
        "https://nordhavn dot\n\norg/a/b-c.html; http!://example.org/x&amp;y www. example. org",
        "[[https://example.org/a]](https://example.org/b) fooDOTcom me AT example.org http:///example.org",
        "https://example.org/a\\% E2\\%80\\%9 Dx and <https://example.org/a\nb> doi: 10.1000/7",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_refanged_text_stays_as_it_is(string text)
    {
        string once = TextRefanger.Refang(text);

        Assert.NotEqual(text, once);
        Assert.Equal(once, TextRefanger.Refang(once));
    }
}

using System.Text;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Reading.Tests.Text;

/// <summary>Texts of one byte a character are read in the code page whose letters their words spell.</summary>
public sealed class CodePageTests
{
    private const string Russian = "Министр сказал, что договор о реке подпишут осенью \u2013 или не подпишут вовсе.";
    private const string RussianCapitals = "ТРЕТЬЕГО ВОДОХРАНИЛИЩА НА РЕКЕ В ЭТОМ ГОДУ НЕ БУДЕТ";
    private const string Belarusian = "Міністр сказаў, што дамову аб рацэ падпішуць увосень.";
    private const string Ukrainian = "Міністр сказав, що їхню угоду про річку підпишуть восени, є надія.";
    private const string EnglishWithOneName = "The minister (Лукашенко) did not sign; the ferry of Gr\u044Bbau waits.";

    [Theory]
    [InlineData(Russian, "windows-1251", TextEncoding.Windows1251)]
    [InlineData(RussianCapitals, "windows-1251", TextEncoding.Windows1251)]
    [InlineData(RussianCapitals, "koi8-r", TextEncoding.Koi8R)]
    [InlineData(RussianCapitals, "ibm866", TextEncoding.Ibm866)]
    [InlineData(RussianCapitals, "iso-8859-5", TextEncoding.Iso8859Part5)]
    [InlineData(Belarusian, "windows-1251", TextEncoding.Windows1251)]
    [InlineData(Ukrainian, "windows-1251", TextEncoding.Windows1251)]
    [InlineData(Ukrainian, "koi8-u", TextEncoding.Koi8U)]
    [InlineData(Ukrainian, "iso-8859-5", TextEncoding.Iso8859Part5)]
    [InlineData(EnglishWithOneName, "windows-1251", TextEncoding.Windows1251)]
    [InlineData("D\u00E9j\u00E0 vu \u00E0 l\u2019\u00C9lys\u00E9e\u00A0: \u00AB No\u00EBl \u00BB", "windows-1252", TextEncoding.Windows1252)]
    [InlineData("Gro\u00DFe \u00DCbung der M\u00FCller \u2013 \u201Enein\u201C \u2026\u2026\u2026", "windows-1252", TextEncoding.Windows1252)]
    [InlineData("The anchor\u00B9 and the other\u00B3 stand behind words.", "windows-1252", TextEncoding.Windows1252)]
    [InlineData("Rz\u0105dowa pos\u0142anka z \u0141odzi m\u00F3wi\u0142a o wi\u0119kszo\u015Bci", "windows-1250", TextEncoding.Windows1250)]
    public void Words_tell_the_code_page(string text, string name, TextEncoding expected) => Check(text, name, expected);

    [Theory]
    [InlineData("koi8-r", TextEncoding.Koi8R)]
    [InlineData("ibm866", TextEncoding.Ibm866)]
    [InlineData("iso-8859-5", TextEncoding.Iso8859Part5)]
    public void Small_letters_tell_it_too(string name, TextEncoding expected) =>
        Check(Russian.Replace('\u2013', '-'), name, expected);

    [Theory]
    [InlineData("<meta charset=\"windows-1257\"><p>\u0160iaur\u0117s vandenys", "windows-1257", TextEncoding.Windows1257)]
    [InlineData("<html><meta http-equiv=Content-Type content='text/html; charset=windows-1251'><p>\u0414\u0430", "windows-1251", TextEncoding.Windows1251)]
    [InlineData("<?xml version=\"1.0\" encoding=\"iso-8859-2\"?><p>\u0141\u00F3d\u017A", "iso-8859-2", TextEncoding.Iso8859Part2)]
    [InlineData("<meta charset=\"nonsense\"><p>caf\u00E9", "windows-1252", TextEncoding.Windows1252)]
    [InlineData("charset=koi8-r is what it says; caf\u00E9", "windows-1252", TextEncoding.Windows1252)]
    public void A_page_may_declare_it(string text, string name, TextEncoding expected) => Check(text, name, expected);

    [Fact]
    public void A_declaration_does_not_outweigh_valid_utf8()
    {
        SourceText source = SourceText.From(Encoding.UTF8.GetBytes("<meta charset=windows-1251><p>caf\u00E9"));
        Assert.Equal(TextEncoding.Utf8, source.Encoding);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_byte_has_one_character_and_no_two_the_same(TextEncoding encoding)
    {
        string high = SingleByteEncodings.High(encoding);
        Assert.Equal(128, high.Length);
        Assert.Equal(128, high.Distinct().Count());
        Assert.DoesNotContain('\uFFFD', high);
    }

    public static TheoryData<TextEncoding> Pages() =>
        [.. Enum.GetValues<TextEncoding>().Where(encoding => SingleByteEncodings.NameOf(encoding) is not null)];

    private static void Check(string text, string name, TextEncoding expected)
    {
        Encoding page = CodePagesEncodingProvider.Instance.GetEncoding(name)!;
        SourceText source = SourceText.From(page.GetBytes(text));
        Assert.Equal(expected, source.Encoding);
        Assert.Equal(text, source.Text);
    }
}

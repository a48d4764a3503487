using System.Text;
using Reftel.Reading.Diagnostics;
using Reftel.Reading.Text;
using Reftel.Testing;
using Xunit;

namespace Reftel.Reading.Tests.Diagnostics;

/// <summary>Every code of the catalogue is produced by some document: a finding that nothing can cause is a promise not kept.</summary>
public sealed class CoverageTests
{
    private const string Start = "VZCZCXRO0001\nOO RUEHC\nDE RUEHKV #1009 0100000\n";

    private const string Address = "O 100000Z JAN 07\nFM AMEMBASSY KESTREVA\nTO RUEHC/SECSTATE WASHDC 0001\n\n";

    private const string ClassLine = "C O N F I D E N T I A L KESTREVA 001009\n\n";

    private const string Order = "E.O. 12958: DECL: 01/01/2017\n";

    private const string Labels = "TAGS: PREL\nSUBJECT: X\n\n";

    private static readonly ReadingOptions FewParagraphs = new() { MaxParagraphs = 2 };

    // The smallest telegram for each code that no sample has.
    private static readonly Dictionary<string, byte[]> Smallest = new()
    {
        ["RT1001"] = [.. Encoding.ASCII.GetBytes(Start + Address + ClassLine + Order + Labels + "1. (C) Caf"), 0xE9, .. " é é é.\n"u8],
        ["RT1002"] = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("\u0001\u0002ab", 100))),
        ["RT1003"] = Telegram("1. (C) X.\n\n2. (C) X.\n\n3. (C) X.\n\n4. (C) X.\n"),
        ["RT1004"] = " \n\n"u8.ToArray(),
        ["RT1102"] = Bytes("VZCZCXRO0001\nOO RUEHC\nDE RUEHKV #1009 0102575\n" + Address + ClassLine + Order + Labels),
        ["RT1103"] = Bytes(Start + "WHAT IS THIS LINE\n" + Address + ClassLine + Order + Labels),
        ["RT1206"] = Bytes(Start + Address + ClassLine + "E.O. 12958: DECL: 13/45/2017\n" + Labels),
        ["RT1207"] = Bytes(Start + Address + ClassLine + Order + "TAGS: PREL\nSUBJECT: X\n\nREF: A. STATE 1 B. ODDS AND ENDS\n\n1. (C) X.\n"),
        ["RT1208"] = Bytes(Start + Address + ClassLine + Order + "TAGS: PREL\nSUBJECT: X\n\nREF: A. STATE 1 B. STATE 2\n\n1. (C) As in ref C.\n"),
        ["RT1209"] = Telegram("1. (C) As in reftel.\n"),
        ["RT1210"] = Bytes(Start + Address + ClassLine + "SIPDIS\n\nEXDIS\n\n" + Order + Labels),
        ["RT1303"] = Telegram("1. (C) X.\n\nBegin text:\n\nQuoted.\n"),
        ["RT1411"] = Bytes(Start + Address + ClassLine + "E.O. 12958: DECL: 01/01/2060\n" + Labels),
        ["RT1415"] = Bytes(Start + "O 100000Z JAN 90\nFM AMEMBASSY KESTREVA\nTO RUEHC/SECSTATE WASHDC 0001\n\n" + ClassLine + "E.O. 12958: DECL: OADR\n" + Labels),
        ["RT1416"] = Bytes("VZCZCXRO0001\nOO RUEHC RUEHKV RUEHC\nDE RUEHKV #1009 0100000\n" + Address + ClassLine + Order + Labels),
    };

    public static TheoryData<string> SmallestCodes => [.. Smallest.Keys];

    [Theory]
    [MemberData(nameof(SmallestCodes))]
    public void The_smallest_telegram_has_its_finding(string code) => Assert.Contains(code, Codes(Smallest[code], Options(code)));

    [Fact]
    public void Samples_and_the_smallest_telegrams_have_every_code()
    {
        IEnumerable<string> ofSamples = Samples.All.SelectMany(sample => Codes(sample.Bytes, ReadingOptions.Default));

        Assert.Empty(DiagnosticCatalogue.All.Select(d => d.Code).Except(ofSamples).Except(Smallest.Keys));
    }

    private static byte[] Telegram(string body) => Bytes(Start + Address + ClassLine + Order + Labels + body);

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    // Only a small limit is reached by a small telegram.
    private static ReadingOptions Options(string code) => code == "RT1003" ? FewParagraphs : ReadingOptions.Default;

    private static IEnumerable<string> Codes(byte[] bytes, ReadingOptions options) =>
        DocumentReader.Read(SourceText.From(bytes), options).SelectMany(d => d.Diagnostics).Select(d => d.Code);
}

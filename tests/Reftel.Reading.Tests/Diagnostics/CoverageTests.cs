using System.Text;
using Reftel.Reading.Diagnostics;
using Reftel.Reading.Documents;
using Reftel.Reading.Lists;
using Reftel.Reading.Reports.Catalogues;
using Reftel.Reading.Statements;
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

    private const string First = "[1] Log of the port, https://port.example/1";

    private const string Labels = "TAGS: PREL\nSUBJECT: X\n\n";

    private static readonly ReadingOptions AsReport = new() { Form = DocumentForm.Report };

    private static readonly ReadingOptions FewParagraphs = new() { MaxParagraphs = 2 };

    // The smallest document for each code that no sample has, and for each code of reports.
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
        ["RT1501"] = Head("July 1, 2020, 6:00 EST"),
        ["RT1502"] = Head("July 1, 2020, 25:61 EDT"),
        ["RT1503"] = Head("March 8, 2020, 2:30 EST, Washington"),
        ["RT1504"] = Head("Monday, July 1, 2020"),
        ["RT1505"] = Head("February 30, 2020"),
        ["RT1506"] = Head("July I2, 2020"),
        ["RT1507"] = Head("July 1, 2020, 6:00 IST"),
        ["RT1520"] = Notes("The pier is shut.[1] The ice is late.", First, "[2] Log of the port, https://port.example/2"),
        ["RT1521"] = Notes("The pier is shut.[1] The ice is late.[2]", First),
        ["RT1522"] = Notes("The pier is shut.[1] The ice is late.[2] Ships wait.[3]", "1. Log, https://port.example/1", "https://port.example/2", "3. Log, https://port.example/3"),
        ["RT1523"] = Notes("The pier is shut.[1] The ice is late.[2]", First, "[2] Log, https://port.example/2", "[1] Other log, https://port.example/9"),
        ["RT1524"] = Notes(
            "The pier is shut.[1] The ice is late.[2] Ships wait.[3]",
            First, "[2] Log, https://port.example/2", "[2] Other log, https://port.example/9", "[3] Log, https://port.example/3", "[4] Log, https://port.example/4"),
        ["RT1525"] = Notes("The pier is shut.[1] The ice is late.[3]", First, "[3] Log of the port, https://port.example/3"),
        ["RT1526"] = Notes(
            "The pier is shut.[1] The ice is late.[2] Ships wait.[3]", First, "[3] Log, https://port.example/3", "[2] Log, https://port.example/2"),
        ["RT1527"] = Notes("The pier is shut.[1] The ice is late.[2]", First, "[2] Ruth Calloway, \"The Pier,\" The Port Courier, May 2, 2020."),
        ["RT1528"] = Notes("The pier is shut.[1] The ice is late.[2]", First, "[2] Nobody knows why."),
        ["RT1529"] = Notes("The pier is shut.[1] The ice is late.[2]", First, "[2] Log of the port, https://port.example/1"),
        ["RT1530"] = Notes("The pier is shut.[1] The ice is late.[2]", First, "[2] Log of the port, hxxps://port[.]example/2"),
        ["RT1531"] = Notes("The pier is shut.[1] The ice is late.[2]", "[1] Ibid.", "[2] Log of the port, https://port.example/2"),
        ["RT1532"] = Notes(
            "The pier is shut.[1] The ice is late.[2]", "[1] https://port.example/why-the-ice-on-the-northern-pier-is-late", "[2] https://port.example/why-the-ice-on-the-northem-pier-is-late"),
        ["RT1533"] = Notes("The pier is shut.[1] The ice is late.[2]", First, "[2] Log, https://port.example/2", First, "[2] Log, https://port.example/2"),
    };

    // What is wrong in a list of houses is told when the list is read, not by a document.
    private static readonly Dictionary<string, string> SmallestHouseList = new()
    {
        ["RT1508"] = "- key: [",
        ["RT1509"] = "- key: port\n",
    };

    private static readonly Dictionary<string, string> SmallestGazetteer = new()
    {
        ["RT1510"] = "- name: [",
        ["RT1511"] = "- name: Port\n",
    };

    private static readonly Dictionary<string, string> SmallestScales = new()
    {
        ["RT1512"] = "- key: [",
        ["RT1513"] = "- key: desk\n",
    };

    public static TheoryData<string> SmallestCodes => [.. Smallest.Keys];

    public static TheoryData<string> HouseListCodes => [.. SmallestHouseList.Keys];

    [Theory]
    [MemberData(nameof(SmallestCodes))]
    public void The_smallest_document_has_its_finding(string code) => Assert.Contains(code, Codes(SourceText.From(Smallest[code]), Options(code)));

    [Theory]
    [MemberData(nameof(HouseListCodes))]
    public void The_smallest_list_of_houses_has_its_finding(string code) =>
        Assert.Contains(code, Problems(SmallestHouseList[code]).Select(p => p.Code));

    [Fact]
    public void The_smallest_gazetteers_have_their_findings()
    {
        foreach ((string code, string yaml) in SmallestGazetteer)
        {
            GazetteerList.Parse(yaml, out IReadOnlyList<ListProblem> problems);
            Assert.Contains(code, problems.Select(problem => problem.Code));
        }
    }

    [Fact]
    public void The_smallest_scales_have_their_findings()
    {
        foreach ((string code, string yaml) in SmallestScales)
        {
            ScaleList.Parse(yaml, out IReadOnlyList<ListProblem> problems);
            Assert.Contains(code, problems.Select(problem => problem.Code));
        }
    }

    [Fact]
    public void Samples_and_the_smallest_documents_have_every_code()
    {
        IEnumerable<string> ofSamples = Samples.Readable.SelectMany(sample => Codes(sample.Source!, ReadingOptions.Default));

        // What lint finds is none of reading; its tests have a draft for each code.
        IEnumerable<DiagnosticDescriptor> ofReading = DiagnosticCatalogue.All.Where(d => d.Category != DiagnosticCategory.Tradecraft);
        Assert.Empty(ofReading.Select(d => d.Code).Except(ofSamples).Except(Smallest.Keys).Except(SmallestHouseList.Keys).Except(SmallestGazetteer.Keys).Except(SmallestScales.Keys));
    }

    private static IReadOnlyList<ListProblem> Problems(string yaml)
    {
        HouseList.Parse(yaml, out IReadOnlyList<ListProblem> problems);
        return problems;
    }

    private static byte[] Head(string dateline) => Bytes($"# Port Watch: The Pier Is Shut\n\nBy Ruth Calloway\n\n{dateline}\n\nThe pier is shut. The ice is late.\n");

    private static byte[] Notes(string prose, params IEnumerable<string> notes) => Bytes(
        $"# Port Watch: The Pier Is Shut\n\nBy Ruth Calloway\n\nJuly 1, 2020\n\n{prose}\n\n## Notes\n\n{string.Join("\n\n", notes)}\n");

    private static byte[] Telegram(string body) => Bytes(Start + Address + ClassLine + Order + Labels + body);

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    // Only a small limit is reached by a small telegram.
    private static ReadingOptions Options(string code) =>
        code == "RT1003" ? FewParagraphs : code.StartsWith("RT15", StringComparison.Ordinal) ? AsReport : ReadingOptions.Default;

    private static IEnumerable<string> Codes(SourceText source, ReadingOptions options) =>
        DocumentReader.Read(source, options).SelectMany(d => d.Diagnostics).Select(d => d.Code);
}

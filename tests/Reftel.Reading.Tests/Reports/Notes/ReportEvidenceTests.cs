using Reftel.Reading.Documents;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Notes;

public class ReportEvidenceTests
{
    private const string Head = "Ports of Orvik\nBy Ann Lee\nMay 6, 2019\n\n";
    private const string Prose = "The ferry between Orvik and Lund stopped on Monday after a dispute over wages, and nobody expects it to run again before summer. The council has met twice since then and said nothing.";

    public static TheoryData<string, string> Reports => new()
    {
        { "an analysis without notes", $"{Head}{Prose}\n\n{Prose}" },
        { "a study with notes", $"{Head}The ferry stopped on Monday, and nobody knows why.[1]\n\nNotes\n\n1. Lee 2010." },
        { "notes without a head", $"{Prose}[1] So it is.[2] They say.[3]\n\nNotes\n\n1. Lee 2010.\n2. https://a.example/2\n3. Ibid." },
        { "a report sent by mail", $"From: Ann Lee <lee@ports.example>\nTo: list@ports.example\nDate: Tue, 7 May 2019 10:00:00 +0000\nSubject: Ports of Orvik\n\n{Head}{Prose}[1] So it is.[2] They say.[3]\n\n{Prose}\n\n[1] https://a.example/1\n[2] https://a.example/2\n[3] https://a.example/3" },
    };

    public static TheoryData<string, string> Others => new()
    {
        { "instructions", "# fastwheel\n\nTurns wheels 10x faster[1] than others. Released 2021-03-04.\n\n## Install\n\n1. Clone https://code.example/fastwheel\n2. Run it.\n\n## References\n\n- [1] https://bench.example/x\n" },
        { "a short piece of news", "Floods hit the coast\nBy Jane Doe\n12 March 2019\n\nLONDON - Floods hit the coast on Tuesday. The mayor said 2,000 people were moved.\n\n1. Stay indoors\n2. Visit www.gov.example for help\n" },
        { "a mail", "From: Ann <ann@x.example>\nTo: bob@y.example\nDate: Tue, 12 Mar 2019 10:00:00 +0000\nSubject: links\n\nHi Bob,\n\nsee [1] and [2] for the story of the ferry that we talked about.\n\n[1] https://a.example/1\n[2] https://b.example/2\n" },
        { "a list of changes", "# Changelog\n\n## 1.2.0 - 2020-05-06\n\n- Mended 12. By John Smith. See [1] and [2].\n\n[1]: https://code.example/1\n[2]: https://code.example/2\n" },
        { "a script", "#!/usr/bin/env python3\n\"\"\"Turns wheels. By Ann Lee, 2020-03-04.\n\nThe method is from [1], and it was improved in [2] and [3], which everybody should read before touching this file.\n\n[1] https://a.example/1\n[2] https://b.example/2\n[3] https://c.example/3\n\"\"\"\nimport os\nx = [1, 2, 3]\n" },
        { "a program", "// Written by Ann Lee, 2019. See http://x.example/license\n#include <stdio.h>\nint a[10];\nint main(void) {\n  a[1] = 2;\n  a[2] = a[1] + 3;\n  printf(\"%d\\n\", a[2]); /* [1] see http://x.example/a */\n  return a[3];\n}\n" },
        { "a bill", "Bill 2019-03-04\n\nAcme Ltd., by John Smith\n\nDear customer, your order shipped on 3 March 2019. Please pay 1,200 by April 30.\n\n1. Widget http://shop.example/1\n2. Gadget http://shop.example/2\n" },
        { "a law", "LAW ON PORTS\n\n1. Ports are owned by the state.\n2. Fees are fixed by the Minister.[1]\n3. See Article 2.\n\n[1] As amended 2003.\n" },
        { "a log", "1.2.3.4 - - [12/Mar/2019:10:00:00 +0000] \"GET /a HTTP/1.1\" 200 12 \"http://a.example/\" \"UA\"\n1.2.3.5 - - [12/Mar/2019:10:00:01 +0000] \"GET /b HTTP/1.1\" 200 12 \"http://a.example/\" \"UA\"\n" },
        { "a table", "id,date,url,notes\n1,2019-03-12,http://a.example/1,first\n2,2019-03-13,http://b.example/2,second\n" },
        { "an agenda", "# Press review\n\nBy Ann Lee, 12 March 2019\n\nThe papers today are full of the harbor.\n\n1. Courier: https://courier.example/1\n2. Times: https://times.example/2\n" },
    };

    [Theory]
    [MemberData(nameof(Reports))]
    public void A_report_is_prose_with_notes_or_under_a_head(string name, string text) => Assert.Equal((name, DocumentForm.Report), (name, Form(text)));

    [Theory]
    [MemberData(nameof(Others))]
    public void What_has_notes_or_a_date_alone_is_none(string name, string text) => Assert.Equal((name, DocumentForm.Text), (name, Form(text)));

    private static DocumentForm Form(string text) => DocumentReader.Read(SourceText.From(text))[0].Form;
}

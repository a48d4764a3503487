using Reftel.Reading.Documents;

namespace Reftel.Testing.Reports;

/// <summary>Reports put together by hand, one for each purpose.</summary>
public static class HandmadeReports
{
    private const string Ferry = """
        ## Norland Ferry Update: Parliament Delays the Harbour Law

        March 8, 2021, 5:00 EST Ida Holm and Petr Varga

        Key takeaways:

        - The harbour law waits until April.<sup>1</sup>
        - Nobody has paid for the *new* quay.

        The Cabinet sent the law back on March 3.2 It will likely return on April II, 2021.<sup>3</sup> The ferry company said it "cannot wait" [4] and asked R&amp;D for help.[9]

        What comes next

        Parliament meets on April 6.<sup>3</sup> We will keep watching.

        <sup>1</sup> hxxps://news.norland[.]example/harbour/law-waits
        <sup>2</sup> https://cabinet.example/acts/2021/sent\_back.pdf
        &quot; https://ferrywatch.example/updates/april-vote; https://news.norland.example/harbour/law-waits
        4 Ida Holm, "Waiting for a Quay," Harbour Monthly, February 2021, p. 7.
        <sup>5</sup> https://ferrywatch.example/updates/april-votes
        """;

    /// <summary>
    /// A report with takeaways, a heading, superscript, fused and bracketed anchors, a restored label, a defanged link, a misread date,
    /// a lost anchor, an anchor without a note, and sources of the own house.
    /// </summary>
    public static Document Full()
    {
        var report = new HandmadeReport(Ferry.ReplaceLineEndings("\n")) { Id = "norland-ferry-update-2021-03-08" };
        report.Head = new Report
        {
            Series = "Norland Ferry Update",
            Headline = "Parliament Delays the Harbour Law",
            TitleSpan = report.Span("Norland Ferry Update: Parliament Delays the Harbour Law"),
            Published = new Dateline(
                "March 8, 2021, 5:00 EST", report.Span("March 8, 2021, 5:00 EST"), PartialDate.OfDay(2021, 3, 8), "2021-03-08T05:00:00-05:00", "EST"),
            Authors = ["Ida Holm", "Petr Varga"],
            House = "ferrywatch",
            References = [new ReportReference("https://ferrywatch.example/updates/april-vote", null, "April Vote", null, report.Span("april-vote;"), [3])],
        };
        AddProse(report);
        AddNotes(report);
        report.Repaired("ocr-digits", "April |II|, 2021", "11", "April has a day 11, and a year follows")
            .Repaired("refanged", "hxxps://news.norland[.]example/harbour/law-waits", "https://news.norland.example/harbour/law-waits", "hxxps and [.] are used to keep links from being followed")
            .Repaired("restored-from-sequence", "|&quot;| https", "3", "it stands between notes 2 and 4, and an anchor 3 is in the text");
        return report.Document;
    }

    /// <summary>A report in Russian with Chinese words in it.</summary>
    public static Document Foreign()
    {
        const string Text = "Мэр Заозёрска поехал в Пекин 3 марта.[1] Он сказал: «北京很冷», и вернулся.[2]\n\n1. Как мэр летал. https://новости.пример/мэр\n2. https://新闻.example/市长/北京\n";
        var report = new HandmadeReport(Text) { Id = "zaozersk-1", Language = "ru", Head = new Report { Headline = "Мэр в Пекине", Authors = ["Иван Петров"] } };
        return report
            .Paragraph(Text.Split('\n')[0], "Мэр Заозёрска поехал в Пекин 3 марта. Он сказал: «北京很冷», и вернулся.")
            .Note(1, "1. Как мэр летал. https://новости.пример/мэр", "Как мэр летал. https://новости.пример/мэр", ["марта.[|1|]"], AnchorStyle.Bracketed,
                citations: report.Cites("https://новости.пример/мэр", "https://новости.пример/мэр", "s1", "Как мэр летал"))
            .Note(2, "2. https://新闻.example/市长/北京", "https://新闻.example/市长/北京", ["вернулся.[|2|]"], AnchorStyle.Bracketed,
                citations: report.Cites("https://新闻.example/市长/北京", "https://新闻.example/市长/北京", "s2"))
            .Source("s1", "https://новости.пример/мэр", [1], "Как мэр летал")
            .Source("s2", "https://新闻.example/市长/北京", [2])
            .Document;
    }

    /// <summary>A report whose every field would take hold of a terminal, a citation manager or a Markdown reader.</summary>
    public static Document Hostile()
    {
        const string Bad = "\u001B]0;owned\u0007 and \u202Ereversed\r\nER  - \n} {\\ % </sup> [^1]: ``` ** \u0000";
        const string Text = "Prose.[1]\n\n1 https://evil.example/{a}\n";
        var report = new HandmadeReport(Text)
        {
            Id = "evil",
            Head = new Report
            {
                Series = Bad,
                Headline = Bad,
                Authors = [Bad, "Ann {Smith"],
                House = Bad,
                Published = new Dateline(Bad, default, null, null, null),
            },
        };
        return report
            .Heading(Bad)
            .Paragraph("Prose.[1]", "Prose. " + Bad)
            .Note(1, "1 https://evil.example/{a}", Bad + " https://evil.example/{a}", ["Prose.[|1|]"], AnchorStyle.Bracketed,
                citations: report.Cites("https://evil.example/{a}", "https://evil.example/{a}", "s1", Bad) with { Authors = [Bad, "Ann {Smith"] })
            .Source("s1", "https://evil.example/{a}", [1], Bad)
            .Repaired("refanged", "https", Bad, Bad)
            .Document;
    }

    private static void AddProse(HandmadeReport report) => report
        .Heading("Key takeaways:")
        .Paragraph("The harbour law waits until April.<sup>1</sup>", "The harbour law waits until April.", ParagraphRole.Takeaway)
        .Paragraph("Nobody has paid for the *new* quay.", "Nobody has paid for the new quay.", ParagraphRole.Takeaway)
        .Paragraph(
            "The Cabinet sent the law back on March 3.2 It will likely return on April II, 2021.<sup>3</sup> The ferry company said it \"cannot wait\" [4] and asked R&amp;D for help.[9]",
            "The Cabinet sent the law back on March 3. It will likely return on April II, 2021. The ferry company said it \"cannot wait\" and asked R&D for help.")
        .Heading("What comes next")
        .Paragraph("Parliament meets on April 6.<sup>3</sup> We will keep watching.", "Parliament meets on April 6. We will keep watching.")
        .Orphan(9, "help.[|9|]");

    private static void AddNotes(HandmadeReport report)
    {
        const string Law = "https://news.norland.example/harbour/law-waits";
        const string Vote = "https://ferrywatch.example/updates/april-vote";
        const string Act = "https://cabinet.example/acts/2021/sent_back.pdf";
        const string Printed = "Ida Holm, \"Waiting for a Quay,\" Harbour Monthly, February 2021, p. 7.";
        Citation printed = report.Cites(Printed, null, "s4", "Waiting for a Quay") with
        {
            Authors = ["Ida Holm"],
            Date = PartialDate.OfMonth(2021, 2),
            Pages = "7",
        };
        report
            .Note(1, "<sup>1</sup> hxxps://news.norland[.]example/harbour/law-waits", "hxxps://news.norland[.]example/harbour/law-waits", ["April.<sup>|1|</sup>"],
                citations: report.Cites("hxxps://news.norland[.]example/harbour/law-waits", Law, "s1"))
            .Note(2, "<sup>2</sup> https://cabinet.example/acts/2021/sent\\_back.pdf", Act, ["March 3.|2|"], AnchorStyle.Fused,
                citations: report.Cites("https://cabinet.example/acts/2021/sent\\_back.pdf", Act, "s2") with { Repairs = [] })
            .Note(3, $"&quot; {Vote}; {Law}", $"{Vote}; {Law}", ["2021.<sup>|3|</sup>", "April 6.<sup>|3|</sup>"], restored: true,
                citations: [report.Cites(Vote, Vote, "s3"), report.Cites(Law, Law, "s1")])
            .Note(4, $"4 {Printed}", Printed, ["wait\" [|4|]"], AnchorStyle.Bracketed, citations: printed)
            .Note(5, $"<sup>5</sup> {Vote}s", $"{Vote}s", [], citations: report.Cites($"{Vote}s", $"{Vote}s", "s5"));
        report
            .Source("s1", Law, [1, 3], kind: SourceKind.IndependentMedia, sameHouse: false)
            .Source("s2", Act, [2], kind: SourceKind.Official, sameHouse: false)
            .Source("s3", Vote, [3], kind: SourceKind.ThinkTank, sameHouse: true)
            .Source("s4", null, [4], "Waiting for a Quay")
            .Source("s5", $"{Vote}s", [5], kind: SourceKind.ThinkTank, sameHouse: true, sameAs: new ProposedSame(Vote, [3], "one letter differs"));
    }
}

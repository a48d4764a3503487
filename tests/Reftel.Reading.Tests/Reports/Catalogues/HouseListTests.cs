using Reftel.Reading.Documents;
using Reftel.Reading.Lists;
using Reftel.Reading.Reports.Catalogues;
using Reftel.Reading.Reports.Containers;
using Reftel.Reading.Reports.Head;
using Reftel.Reading.Reports.Prose;
using Reftel.Reading.Tests.Reports.Head;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Catalogues;

public sealed class HouseListTests
{
    [Theory]
    [InlineData("understandingwar.org", "isw", SourceKind.ThinkTank)]
    [InlineData("www.iswresearch.org", "isw", SourceKind.ThinkTank)]
    [InlineData("eng.belta.by", "belta", SourceKind.StateMedia)]
    [InlineData("MID.RU", "mid-russia", SourceKind.Official)]
    [InlineData("www.cis.minsk.by", "cis", SourceKind.InternationalBody)]
    [InlineData("news.tut.by", "tut-by", SourceKind.IndependentMedia)]
    [InlineData("t.me", "telegram", SourceKind.Social)]
    [InlineData("www.gazeta.ru", "gazeta-ru", SourceKind.Unknown)]
    [InlineData("dx.doi.org", "doi", SourceKind.Academic)]
    [InlineData("mfa.gov.by", "mfa-belarus", SourceKind.Official)]
    public void A_host_has_a_house(string host, string key, SourceKind kind)
    {
        House? house = HouseList.Default.Find(host);
        Assert.Equal((key, kind), (house?.Key, house?.Kind));
    }

    [Theory]
    [InlineData("example.org")]
    [InlineData("notmid.ru")]
    [InlineData("ru")]
    [InlineData("")]
    [InlineData("...")]
    public void An_unknown_host_has_none(string host) => Assert.Null(HouseList.Default.Find(host));

    [Fact]
    public void A_host_is_a_house_s_for_as_long_as_it_was()
    {
        Assert.NotNull(HouseList.Default.Find("tut.by", PartialDate.OfDay(2021, 5, 3)));
        Assert.Null(HouseList.Default.Find("tut.by", PartialDate.OfDay(2022, 1, 1)));
        Assert.Null(HouseList.Default.Find("x.com", PartialDate.OfYear(2015)));
    }

    [Fact]
    public void Keys_and_hosts_are_unique_and_rows_are_sourced()
    {
        Assert.Equal(Houses.All.Length, Houses.All.Select(h => h.Key).Distinct().Count());
        string[] hosts = [.. Houses.All.SelectMany(h => h.Hosts).Select(h => h.Host)];
        Assert.Equal(hosts.Length, hosts.Distinct().Count());
        Assert.All(hosts, host => Assert.True(host.Contains('.', StringComparison.Ordinal) && !host.StartsWith("www.", StringComparison.Ordinal)
            && host.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '.' or '-'), host));
        Assert.Equal(Houses.All.Length, Houses.All.Select(h => h.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(Houses.All, h => Assert.True(h.Source is { Length: > 0 } && h.Recorded is not null && h.Hosts.Length > 0, h.Key));
    }

    [Fact]
    public void A_user_s_rows_go_first()
    {
        HouseList list = HouseList.Parse(
            "houses:\n  - key: grain\n    name: Grain Institute\n    kind: think tank\n    hosts:\n      - grain.example\n      - host: old.example\n        until: 2019-06\n    titles: [GI, Grain Weekly]\n    recorded: 2026-11-22\n    source: imprint of grain.example\n"
            + "  - key: gazeta-ru\n    name: Gazeta.Ru\n    kind: independent media\n    hosts: [gazeta.ru]\n",
            out IReadOnlyList<ListProblem> problems);
        Assert.Empty(problems);
        Assert.Equal("grain", list.Find("www.grain.example")?.Key);
        Assert.Null(list.Find("old.example", PartialDate.OfYear(2020)));
        Assert.Equal(SourceKind.IndependentMedia, list.Find("gazeta.ru")?.Kind);
        Assert.Equal("isw", list.Find("iswresearch.org")?.Key);
    }

    [Theory]
    [InlineData("houses:\n  - key: a\n    name: A\n    kind: paper\n", "RT1509", 4, 11)]
    [InlineData("houses:\n  - key: a\n    nam: A\n", "RT1509", 3, 5)]
    [InlineData("houses:\n  - name: A\n", "RT1509", 2, 5)]
    [InlineData("houses:\n  - key: a\n    name: A\n    hosts: [https://a.example/b]\n", "RT1509", 4, 13)]
    [InlineData("houses:\n  - key: a\n    name: A\n    recorded: soon\n", "RT1509", 4, 15)]
    [InlineData("- key: a\n", "RT1509", 1, 1)]
    [InlineData("houses:\n  - key: [a\n", "RT1508", 3, 1)]
    [InlineData("houses: *a\n", "RT1508", 1, 9)]
    [InlineData("houses:\n  - key: a\n    titles: [GI\n    name: b\n", "RT1508", 3, 13)]
    public void A_fault_has_its_place(string yaml, string code, int line, int column)
    {
        HouseList list = HouseList.Parse(yaml, out IReadOnlyList<ListProblem> problems);
        Assert.Equal((code, line, column), (problems[0].Code, problems[0].Line, problems[0].Column));
        Assert.Equal(Houses.All.Length, list.Rows.Length);
    }

    [Theory]
    [InlineData("ISW will continue monitoring the situation.\n\nSee https://www.iswresearch.org/a", "isw")]
    [InlineData("ISW will continue monitoring the situation.", null)]
    [InlineData("ISW said that grain has stopped. See https://www.iswresearch.org/a", null)]
    [InlineData("This report is part of the work of the Critical Threats Project.", "ctp")]
    [InlineData("This report is part of the work of the Critical Threats Project and of the RAND Corporation.", null)]
    public void The_words_of_a_report_name_its_house(string words, string? key)
    {
        ContainerText text = TinyReport.Of("# Grain Stops\n\nGrain has stopped at the border. Nobody pays for it.\n\n" + words);
        ReportHead head = ReportHeadReader.Read(text, text.Blocks.Count);
        Assert.Equal(key, HouseOf.Read(head, [.. ProseReader.Read(text, head, new HashSet<int>(), []).Select(p => p.Record)], text, HouseList.Default)?.Key);
    }
}

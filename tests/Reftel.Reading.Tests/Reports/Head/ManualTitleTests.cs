using Reftel.Reading.Documents;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Head;

/// <summary>Title pages as the programs of manuals set them: the title is the book's, whatever stands around it.</summary>
public sealed class ManualTitleTests
{
    private const string Prose = "The ferry of the harbour town has been open to all since autumn, and nobody in the\nnorthern villages objects to the decision of the board. It is kept by four people.\n";

    public static TheoryData<string, string> Pages() => new()
    {
        { "                                   The Ferry Keeper\u2019s Handbook\n                                                  Release 12.18\n\n\n                                    Ferry Keepers\u2019 Team\n\n\n                                                  2023-03-06\n\f", "The Ferry Keeper\u2019s Handbook | 2023-03-06" },
        { "                                   The Ferry Keeper\u2019s Handbook\n                                                  Release 4.6.2.0\n\n\n                                    The Ferry Keepers Mailing List\n\n\n                                                  2023-03-06\n\f", "The Ferry Keeper\u2019s Handbook | 2023-03-06" },
        { "The Handbook of Ferries and Piers                                              i\n\n\n\n\nThe Handbook of Ferries and Piers\n\n\n\n\n      Ida Holm\n\f", "The Handbook of Ferries and Piers | " },
        { "Ferry Handbook                                              i\n\n\n\n\nFerry Handbook\n\n\n\n\n      Ida Holm\n\f", "Ferry Handbook | " },
        { "北の港のフェリー管理者のためのガイド\n\n      Ida Holm\n\n      May 9, 2022\n\f", "北の港のフェリー管理者のためのガイド | 2022-05-09" },
        { "The Standard of Ferry Piers\n\n\nPier Workgroup, The Orvik Foundation\n\f", "The Standard of Ferry Piers | " },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_title_is_that_of_the_book(string cover, string expected)
    {
        string title = expected[..expected.IndexOf(" | ", StringComparison.Ordinal)];
        string pages = string.Concat(((string[])["ii", "iii", "iv", "v"]).Select(n => $"{title}                                              {n}\n\n\n{Prose}\n{Prose}\f"));
        Report report = Assert.Single(DocumentReader.Read(SourceText.From(cover + pages), new ReadingOptions { Form = DocumentForm.Report })).Report!;

        Assert.Equal(expected, $"{report.Headline?.Replace('\n', ' ')} | {report.Published?.Value}");
        Assert.DoesNotContain(report.Paragraphs, p => p.Text.EndsWith(" iii", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("The Working Group", "The Working Group")]
    [InlineData("Why the Boats Left the Team", "Why the Boats Left the Team")]
    public void A_title_may_name_a_team(string line, string expected)
    {
        string text = $"{line}\n\n3 May 2020\n\n{Prose}\n{Prose}";
        Assert.Equal(expected, Assert.Single(DocumentReader.Read(SourceText.From(text), new ReadingOptions { Form = DocumentForm.Report })).Report!.Headline);
    }
}

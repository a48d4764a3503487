using Reftel.Reading.Documents;
using Reftel.Reading.Reports.Writing;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Prose;

/// <summary>Tables of contents are no prose.</summary>
public sealed class ContentsTests
{
    private const string Head = "# Grain Stops\n\n4 May 2021\n\nBy Ruth Calloway\n\n";

    private static Document Read(string source) => DocumentReader.Read(SourceText.From(source), new ReadingOptions { Form = DocumentForm.Report })[0];

    [Theory]
    [InlineData("Introduction ........ 3\nThe lock in May 2019 ........ 5\n\nGrain waits. It rains.", "contents", "prose")]
    [InlineData("Introduction ........ 3\n\nThe lock in May 2019 . . . . . 5\n\nGrain waits. It rains.", "contents", "contents", "prose")]
    [InlineData("- Introduction \u2026\u2026 iv\n- The lock \u2026\u2026 5\n\nGrain waits. It rains.", "contents", "contents", "prose")]
    [InlineData("## Contents\n\nIntroduction 3\n\nThe lock in May 2019 .... 5\n\n- Ports\n\nGrain waits. It rains.\n\nThey came in 2019", "contents", "contents", "contents", "prose", "prose")]
    [InlineData("Contents\n\nIntroduction ..... 3\n\nGrain waits. It rains.", "contents", "contents", "prose")]
    [InlineData("## Змест\n\n- Уводзіны ..... 3\n\n## Шлюз\n\nЗбожжа стаіць. Ідзе дождж.", "contents", "prose")]
    [InlineData("Contents\n\n1 History 2 Trade 2.1 Ferries 3 See also\n\nGrain waits. It rains.", "contents", "contents", "prose")]
    [InlineData("Contents 1 History 2 Trade 2.1 Ferries 2.2 Barges 3 See also\n\nGrain waits. It rains.", "contents", "prose")]
    [InlineData("Contents 1 box of grain 2 boxes of salt 3 barges\n\nGrain waits. It rains.", "prose", "prose")]
    [InlineData("1 History 2 Trade 3 See also\n\nGrain waits. It rains.", "prose", "prose")]
    [InlineData("Grain waits .... 3 barges more than on Sunday.", "prose")]
    [InlineData("The minister paused ... 3 barges waited. He paused ... 4 barges left.", "prose")]
    [InlineData("The price ..... 40\n\nGrain waits. It rains.", "prose", "prose")]
    public void Lines_with_leaders_and_pages_are_contents(string prose, params string[] roles)
    {
        Document document = Read(Head + prose);
        Assert.Equal(roles, document.Report!.Paragraphs.Select(p => p.Role.ToWord()));
        Assert.Equal(roles, Read(RepairedCopy.Write(document)).Report!.Paragraphs.Select(p => p.Role.ToWord()));
        Assert.All(document.Report.Paragraphs.Where(p => p.Role == ParagraphRole.Contents), p => Assert.DoesNotContain(document.Times, t => p.Span.Contains(t.Span)));
    }
}

using Reftel.Cli.Rendering;
using Reftel.Cli.Terminal;
using Reftel.Reading.Documents;
using Xunit;

namespace Reftel.Cli.Tests.Rendering;

public sealed class DocumentPageTests
{
    [Fact]
    public void A_telegram_is_laid_out_for_a_person()
    {
        const string Expected = """
            samples/a.txt

            HARBOUR 𝄞 TALKS
            EMBASSY NORDHAVN to SECSTATE WASHDC, niact immediate; info: 2 addressees

            Telegram    07NORDHAVN1009, SECTO 12 (class line: section 1 of 3)
            Sent        11 December 2007 12:51 UTC
            Marked      confidential until 11 December 2017, SIPDIS; reasons 1.4(b), 1.4(d);
                        entire text (C)
            Classified  by Charge Ann Smith
            TAGS        PGOV Internal Governmental Affairs
                        PINR Intelligence (JONES, B.)
            References  A 06NORDHAVN88, NOTAL
                        B telcon: "SMITH-JONES TELCON OF MAY 3"
            In the text 05SOUTHPORT7
            Repeats     07SOUTHPORT3, secret
            Info        EUROPEAN POLITICAL COLLECTIVE; EMBASSY SOUTHPORT, exempted,
                        delivered by other means
            Passing     DEPT FOR EUR
            Archive     action EUR; origin SS; info 1 office; 81 copies in all
                        drafted by EUR:ASMITH
                        approved by EUR:BJONES, 1 clearance
                        3 attributes of the archive (all with --format json)

            1. (C)      The talks in the harbour went on for three days and ended without a
            summary     result that either side would call one.

                        Comment
                        -------

            2. (C/NF)   We judge it likely.
            comment
            note        (Note: They met twice. End note.)

            quoted      Article 1.
                        The harbour is free.

            Signed      SMITH

            What is odd
            3,6         warning RT1401: The DE line has serial #1010, but the telegram is
                        number 1009
            4,14        info RT1204: The code "XYZZ" is in no list of TAGS that Reftel has


            """;

        Assert.Equal(Expected.ReplaceLineEndings("\n"), Print(Example.Full(), "samples/a.txt"));
    }

    [Fact]
    public void A_telegram_of_which_nothing_is_known_is_still_shown()
    {
        string page = Print(Example.With(new Telegram()) with { Id = null }, "a");

        Assert.Contains("(no subject)\n(sender unknown)\n\nTelegram    without a number\n", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_is_shown_in_brief()
    {
        string text = string.Concat(Enumerable.Range(1, 40).Select(i => $"Line {i}\n"));

        string page = Print(Example.Plain(text), "notes.txt");

        Assert.StartsWith("notes.txt\n\ntext, neither a telegram nor a report: 40 lines, 311 characters\n\n            Line 1\n", page, StringComparison.Ordinal);
        Assert.EndsWith("            Line 12\n            ... 28 lines more\n\n", page, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_document_holds_cannot_reach_the_terminal()
    {
        var telegram = new Telegram
        {
            Subject = "\u001B]0;title\u0007 and \u202Ereversed",
            Paragraphs = [new Paragraph(1, "\u001B[2J", "h\u009B1m", Voice.Reporting, null, "a\u0008b\r\nc", default, [])],
            Signature = ["\u001B[8m"],
        };

        string page = Print(Example.With(telegram), "file\u001B[31m");

        Assert.DoesNotContain(page, static c => (char.IsControl(c) && c != '\n') || c is '\u202E');
        Assert.Contains("\\u001B]0;title\\u0007 and \\u202Ereversed", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Colour_only_adds_escape_sequences()
    {
        var page = new Page(80, colour: true);
        DocumentPage.Write(page, Example.Full(), "a");
        string coloured = page.ToString();

        string plain = System.Text.RegularExpressions.Regex.Replace(coloured, "\u001B\\[[0-9]+m", "", System.Text.RegularExpressions.RegexOptions.NonBacktracking);

        Assert.NotEqual(plain, coloured);
        Assert.Equal(Print(Example.Full(), "a"), plain);
    }

    private static string Print(Document document, string name)
    {
        var page = new Page(80, colour: false);
        DocumentPage.Write(page, document, name);
        return page.ToString();
    }
}

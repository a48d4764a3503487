using Reftel.Reading;
using Reftel.Reading.Diagnostics;
using Reftel.Reading.Documents;
using Reftel.Reading.Text;

namespace Reftel.Cli.Tests;

/// <summary>Documents built by hand, so that what is printed can be tested apart from how it is read.</summary>
internal static class Example
{
    public const string Text = "FM EMBASSY NORDHAVN\nSUBJECT: HARBOUR 𝄞 TALKS\nREF: 06 NORDHAVN 88\n1. (C) Text (reftel).\n";

    public static Document Plain(string text) => DocumentReader.Read(SourceText.From(text), new ReadingOptions { Form = DocumentForm.Text })[0];

    public static Document With(Telegram telegram, string text = Text, params Diagnostic[] diagnostics) => Plain(text) with
    {
        Form = DocumentForm.Telegram,
        Id = "07NORDHAVN1009",
        Title = telegram.Subject,
        Date = telegram.DateTimeGroup,
        Language = "en",
        Telegram = telegram,
        Diagnostics = [.. diagnostics],
    };

    /// <summary>A telegram in which every member that can be set is set.</summary>
    public static Document Full()
    {
        int place = Text.IndexOf("06 NORDHAVN", StringComparison.Ordinal);
        var span = new TextSpan(place, "06 NORDHAVN 88".Length);
        var mention = new TextSpan(Text.IndexOf("reftel", StringComparison.Ordinal), 6);
        return With(
            Telegram(span, mention),
            Text,
            new Diagnostic(DiagnosticCatalogue.SerialMismatch, span, new DiagnosticFix("Put the number", span, "1009"), "1010", "1009"),
            new Diagnostic(DiagnosticCatalogue.UnknownTag, mention, null, "XYZZ"));
    }

    public static Telegram Telegram(TextSpan span = default, TextSpan mention = default) => new()
    {
        TransmissionId = "VZCZCXYZ0001",
        Precedence = Precedence.NiactImmediate,
        InfoPrecedence = Precedence.Priority,
        Routing = ["RUEHFL", "RUEHKW"],
        Originator = "RUEHNH",
        StationSerial = 1010,
        Part = 1,
        Filed = new FilingTime(345, (12 * 60) + 51),
        Security = new SecurityLine("ZNY", "C", ["ZZH"]),
        DateTimeGroup = PartialDate.OfMinute(2007, 12, 11, 12, 51),
        From = "EMBASSY NORDHAVN",
        To = [new Addressee("RUEHC", "SECSTATE WASHDC", Precedence.Immediate, "6710", false, false)],
        Info =
        [
            new Addressee("RUEHZL", "EUROPEAN POLITICAL COLLECTIVE", null, null, false, false),
            new Addressee(null, "EMBASSY SOUTHPORT", null, "0255", true, true),
        ],
        Classification = Classification.Confidential,
        Post = "NORDHAVN",
        Number = 1009,
        Section = new TransmissionSection(1, 3),
        SecondSeries = new SecondSeries("SECTO", 12),
        Captions = ["SIPDIS"],
        Passing = ["DEPT FOR EUR"],
        ExecutiveOrder = new ExecutiveOrder("12958", "DECL: 12/11/2017", PartialDate.OfDay(2017, 12, 11), null, "DECL", null, "SMITH, A."),
        Tags =
        [
            new Tag("PGOV", TagKind.Subject, "Internal Governmental Affairs", [], span),
            new Tag("PINR", TagKind.Subject, "Intelligence", ["JONES, B."], span),
        ],
        Subject = "HARBOUR 𝄞 TALKS",
        SubjectMarking = "U",
        References =
        [
            new Reference("A", "06 NORDHAVN 88", "06NORDHAVN88", ReferenceKind.Telegram, ["NOTAL"], span, [mention]),
            new Reference("B", "SMITH-JONES TELCON OF MAY 3", null, ReferenceKind.Telcon, [], span, []),
        ],
        TextReferences = [new Reference(null, "05 SOUTHPORT 7", "05SOUTHPORT7", ReferenceKind.Telegram, [], span, [])],
        ClassifiedBy = new ClassifiedBy("Ann Smith", "Charge", ["1.4(b)", "1.4(d)"], "Charge Ann Smith for reasons 1.4 (b) and (d)."),
        EntireText = "C",
        Paragraphs = Paragraphs(span),
        Signature = ["SMITH"],
        Quoted = [new QuotedTelegram("07SOUTHPORT3", Classification.Secret, "SOUTHPORT", 3, span)],
        ArchiveCopy = new ArchiveCopy(
            "191007Z", 42, [new OfficeCopies("EUR", 12)], [new OfficeCopies("SS", 1)], [new OfficeCopies("ISO", 0)], 81, "W",
            "EUR:ASMITH", "EUR:BJONES", ["S/S:CBROWN"], 12345, "270429Z", 11,
            [new("Draft Date", "19 JAN 1975"), new("Draft Date", "repeated"), new("Locator", "TEXT ON-LINE")]),
    };

    private static System.Collections.Immutable.ImmutableArray<Paragraph> Paragraphs(TextSpan span) =>
    [
        new Paragraph(1, "C", null, Voice.Reporting, BlockKind.Summary, "The talks in the harbour went on for three days and ended without a result that either side would call one.", span, []),
        new Paragraph(
            2, "C/NF", "Comment\n-------", Voice.Comment, BlockKind.Comment, "We judge it likely. (Note: They met twice. End note.)", span,
            [
                new Passage(Voice.Comment, BlockKind.Comment, "We judge it likely. ", span),
                new Passage(Voice.Note, BlockKind.Note, "(Note: They met twice. End note.)", span),
            ]),
        new Paragraph(null, null, null, Voice.Quoted, BlockKind.Text, "Article 1.\nThe harbour is free.", span, []),
    ];
}

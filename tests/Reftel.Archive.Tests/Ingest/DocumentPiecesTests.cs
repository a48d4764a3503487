using Reftel.Archive.Ingest;
using Reftel.Archive.Search.Index;
using Reftel.Archive.Search.Words;
using Reftel.Archive.Store;
using Reftel.Reading;
using Reftel.Reading.Documents;
using Reftel.Reading.Text;
using Reftel.Testing;
using Xunit;

namespace Reftel.Archive.Tests.Ingest;

public sealed class DocumentPiecesTests
{
    private const string Telegram =
        """
        VZCZCXRO8800
        PP RUEHC
        DE RUEHNH #0311 3451251
        P 111251Z DEC 07
        FM AMEMBASSY NORTH HARBOR
        TO RUEHC/SECSTATE WASHDC PRIORITY 6710
        INFO RUEHBS/USMISSION USEU 0255
        BT
        S E C R E T NORTH HARBOR 000311

        SIPDIS, NOFORN

        E.O. 12958: DECL: 12/11/2017
        TAGS: PGOV, PREL, UK
        SUBJECT: TIMBER DUTY LAPSES

        REF: A. 06 NORTH HARBOR 88
             B. NORTH HARBOR 290

        Classified By: Charge Ann Smith for reason 1.4 (d).

        1. (C) Summary: the duty lapsed.  (Note: It was never paid.  End note.)

        Comment
        -------

        2. (S) We think it will not return.
        SMITH
        BT
        #0311
        NNNN

        """;

    [Fact]
    public void A_telegram_is_found_by_its_head_paragraphs_and_tail()
    {
        List<TextPiece> pieces = Pieces(Telegram, out _);

        Assert.Equal(
            [PieceKind.Title, PieceKind.Head, PieceKind.Paragraph, PieceKind.Paragraph, PieceKind.Tail], pieces.Select(piece => piece.Kind));
        Assert.Equal("TIMBER DUTY LAPSES", pieces[0].Text);
        Assert.Contains("Classified By: Charge Ann Smith", pieces[1].Text, StringComparison.Ordinal);
        Assert.Equal((1, "reporting note"), (pieces[2].Number, pieces[2].Voice));
        Assert.StartsWith("Comment\nWe think", pieces[3].Text, StringComparison.Ordinal);
        Assert.Equal("comment", pieces[3].Voice);
        Assert.Contains("SMITH", pieces[4].Text, StringComparison.Ordinal);
        Assert.Equal("2. (S) We", Telegram.AsSpan(pieces[3].Span.Start, 9).ToString());
    }

    [Fact]
    public void The_fields_of_a_telegram_are_those_of_its_record()
    {
        Pieces(Telegram, out DocumentFacts facts);

        Assert.Equal(("07NORTHHARBOR311", 20071211), (facts.Id, facts.Day));
        Assert.Equal(
            [
                "Id 07NORTHHARBOR311", "Form telegram", "Language en", "From AMEMBASSY NORTH HARBOR", "To SECSTATE WASHDC", "To USMISSION USEU",
                "Post NORTH HARBOR", "Tag PGOV\tInternal Governmental Affairs", "Tag PREL\tExternal Political Relations", "Tag UK\tUnited Kingdom",
                "Marking secret", "Caption SIPDIS", "Caption NOFORN", "Signed SMITH", "Author Ann Smith",
                "Cites 06NORTHHARBOR88", "Cites 07NORTHHARBOR290",
            ],
            facts.Values.Select(value => $"{value.Field} {value.Value}"));
    }

    [Fact]
    public void Paragraphs_of_a_plain_text_are_parted_by_empty_lines()
    {
        const string Text = "\n  First line\nsecond line.\n \t\nAnother.\r\n\r\n";

        List<TextPiece> pieces = Pieces(Text, out DocumentFacts facts);

        Assert.Equal(["First line\nsecond line.", "Another."], pieces.Select(piece => piece.Text));
        Assert.All(pieces, piece => Assert.Equal(piece.Text, Text.Substring(piece.Span.Start, piece.Span.Length)));
        Assert.StartsWith("text-", facts.Id, StringComparison.Ordinal);
    }

    [Fact]
    public void Markup_of_a_page_is_not_found()
    {
        List<TextPiece> pieces = Pieces(
            "<html><head><title>x</title><style>p { margin: 3em }</style></head><body><pre>\n" + Telegram.Replace("PGOV, PREL", "<a class=\"zz\" href=\"#\">PGOV</a>, PREL", StringComparison.Ordinal) + "</pre></body></html>",
            out _);

        string all = string.Join('\n', pieces.Select(piece => piece.Text));
        Assert.Contains("PGOV", all, StringComparison.Ordinal);
        Assert.DoesNotContain("class", all, StringComparison.Ordinal);
        Assert.DoesNotContain("margin", all, StringComparison.Ordinal);
    }

    // Words are counted, so that a paragraph that is lost is seen and a hyphen at the end of a line is not.
    [Fact]
    public void No_sample_loses_words()
    {
        var poor = new List<string>();
        foreach (Sample sample in Samples.Texts.Concat(Samples.OfUser).Where(sample => sample.Name.EndsWith(".txt", StringComparison.Ordinal)))
        {
            SourceText source = SourceText.From(sample.Bytes);
            var found = DocumentReader.Read(source)
                .SelectMany(document => DocumentPieces.Of(document, new ReadableSource(document.Tree)))
                .SelectMany(piece => Words(piece.Text)).ToHashSet(StringComparer.Ordinal);
            string[] words = [.. Words(source.Text).Where(word => word.Length > 3 && char.IsLetter(word[0])).Distinct(StringComparer.Ordinal)];
            int lost = words.Count(word => !found.Contains(word));
            if (lost * 50 > words.Length)
            {
                poor.Add($"{sample.Name}: {string.Join(' ', words.Where(word => !found.Contains(word)))}");
            }
        }

        Assert.True(poor.Count == 0, string.Join('\n', poor));
    }

    [Fact]
    public void A_report_comes_from_its_house_as_a_telegram_from_its_post()
    {
        Document report = DocumentReader.Read(SourceText.From("# Port Watch: The Pier Is Shut\n\nThe pier is shut.\n"), new ReadingOptions { Form = DocumentForm.Report })[0];

        DocumentFacts facts = FactsOfDocument.Of(report with { Report = report.Report! with { House = "isw" } }, report.Source.Sha256);

        Assert.Contains((DocumentField.Post, "isw"), facts.Values);
    }

    private static List<TextPiece> Pieces(string text, out DocumentFacts facts)
    {
        Document document = Assert.Single(DocumentReader.Read(SourceText.From(text)));
        facts = FactsOfDocument.Of(document, document.Source.Sha256);
        return DocumentPieces.Of(document, new ReadableSource(document.Tree));
    }

    private static List<string> Words(string text)
    {
        var words = new List<string>();
        var scanner = new WordScanner(text);
        while (scanner.MoveNext())
        {
            words.Add(WordForms.Fold(text.AsSpan(scanner.Current.Start, Math.Min(scanner.Current.Length, 60))));
        }

        return words;
    }
}

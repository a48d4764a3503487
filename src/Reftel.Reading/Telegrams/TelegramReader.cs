using System.Collections.Immutable;
using Reftel.Reading.Diagnostics;
using Reftel.Reading.Documents;
using Reftel.Reading.Documents.Syntax;
using Reftel.Reading.Language.Identification;
using Reftel.Reading.Telegrams.ArchiveCopies;
using Reftel.Reading.Telegrams.Body;
using Reftel.Reading.Telegrams.Checks;
using Reftel.Reading.Telegrams.Envelope;
using Reftel.Reading.Telegrams.Head;
using Reftel.Reading.Telegrams.Identity;
using Reftel.Reading.Telegrams.Lines;
using Reftel.Reading.Telegrams.Shapes;
using Reftel.Reading.Text;

namespace Reftel.Reading.Telegrams;

/// <summary>Reads the telegrams of a text: shape, telegrams, lines, envelope, head, body, checks, in this order.</summary>
internal static class TelegramReader
{
    /// <returns>The telegrams in order, or an empty list when the text holds none and <paramref name="options"/> do not force it.</returns>
    public static ImmutableArray<Document> Read(SourceText source, ReadingOptions options)
    {
        ReadableText readable = ShapeDetector.Read(source.Text);
        TextLine[] lines = RunTogetherLines.Part(readable.Text, LineSplitter.Split(readable.Text));
        if (options.Form != DocumentForm.Telegram && !TelegramEvidence.IsTelegram(readable.Text, lines))
        {
            return [];
        }

        var tree = new SyntaxTreeBuilder();
        foreach (TextSpan markup in readable.Markup(source.Text.Length))
        {
            tree.Add(SyntaxKind.Markup, markup);
        }

        List<int> starts = TelegramSplitter.Split(readable.Text, lines, options.MaxTelegrams);
        List<List<int>> telegrams = SectionJoiner.Join(readable.Text, lines, starts);
        var readings = new List<Reading>(telegrams.Count);
        for (int i = 0; i < telegrams.Count; i++)
        {
            int end = i + 1 < telegrams.Count ? telegrams[i + 1][0] : lines.Length;
            readings.Add(ReadOne(readable, lines, telegrams[i], end, tree, options));
        }

        FileChecks.Run(readings.ConvertAll(r => (r.Draft, r.Findings)));
        SyntaxTree whole = tree.Build(source.Text);
        return Assemble(source, whole, readings, options);
    }

    private static Reading ReadOne(ReadableText readable, TextLine[] lines, List<int> transmissions, int end, SyntaxTreeBuilder tree, ReadingOptions options)
    {
        int first = transmissions[0];
        var text = new TelegramText(readable, lines, first, end, tree);
        var draft = new TelegramDraft { Year = options.Date?.Year };
        var findings = new DiagnosticBag(options.MaxFindingsOfOneKind);
        if (text.Count > 0)
        {
            text.Mark(SyntaxKind.Telegram, text[0].Start, text[text.Count - 1].Next);
        }

        SectionHeads.Find(text, transmissions.ConvertAll(t => t - first));
        FurnitureFinder.Find(text);
        int attributes = AttributesReader.FindTitle(text);
        AttributesReader.Read(text, attributes, draft);
        ArchiveFacts.TakeYear(draft);
        HeadStart head = HeadStart.Find(text);
        new EnvelopeReader(text, draft, findings).Read(Math.Min(head.Line, attributes));
        PrintedId.TakeYear(text, head, draft);
        var headReader = new HeadReader(text, draft, findings, options);
        int body = Math.Min(headReader.Read(head), attributes);
        List<ParagraphDraft> paragraphs = new BodyReader(text, draft, findings, options).Read(body, attributes, headReader.QuoteStart >= 0);
        ParagraphFacts.Take(text, draft, paragraphs);
        ArchiveFacts.Take(draft);
        var voices = new VoiceReader(text, draft, findings);
        voices.Read(paragraphs);
        QuotedTelegramSpan.Close(text, draft, paragraphs, voices.QuoteEnd);
        var mentions = new MentionReader(text, draft, findings, options.MaxReferences);
        var cited = new TextReferenceReader(text, draft, options.MaxReferences);
        foreach (ParagraphDraft paragraph in paragraphs)
        {
            mentions.Read(paragraph);
            cited.Read(paragraph);
        }

        FurnitureMarker.Mark(text);
        TelegramChecks.Run(text, draft, findings);
        int start = first == 0 ? 0 : lines[first].Start;
        return new Reading(draft, findings, start, readable);
    }

    private static ImmutableArray<Document> Assemble(SourceText source, SyntaxTree tree, List<Reading> readings, ReadingOptions options)
    {
        ImmutableArray<Document>.Builder documents = ImmutableArray.CreateBuilder<Document>(readings.Count);
        int position = 0;
        for (int i = 0; i < readings.Count; i++)
        {
            Reading reading = readings[i];
            int end = i + 1 < readings.Count ? Math.Max(position, reading.Readable.ToSource(readings[i + 1].Start)) : source.Text.Length;
            TelegramDraft draft = reading.Draft;
            string? language = DocumentLanguage.Of(draft.Paragraphs.Select(p => p.Text), draft.Subject is { } subject ? [subject] : []);
            documents.Add(new Document
            {
                Source = source,
                Form = DocumentForm.Telegram,
                Tree = tree,
                Segment = new DocumentSegment(i + 1, readings.Count, TextSpan.Between(position, end)),
                Id = draft.Id,
                Title = draft.Subject,
                Date = draft.DateTimeGroup ?? ArchiveFacts.Date(draft) ?? options.Date,
                Language = language,
                Telegram = ParagraphLanguages.Mark(draft.ToTelegram(), language),
                Diagnostics = reading.Findings.ToSorted(),
            });
            position = end;
        }

        return documents.DrainToImmutable();
    }

    private sealed record Reading(TelegramDraft Draft, DiagnosticBag Findings, int Start, ReadableText Readable);
}

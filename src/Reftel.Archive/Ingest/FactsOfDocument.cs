using System.Collections.Immutable;
using Reftel.Archive.Search.Index;
using Reftel.Archive.Store;
using Reftel.Reading.Documents;

namespace Reftel.Archive.Ingest;

/// <summary>The fields of a document for searches and counts, as its record gives them.</summary>
internal static class FactsOfDocument
{
    /// <param name="document">The document.</param>
    /// <param name="sha256">Of its file; it names documents that have no id of their own.</param>
    /// <returns>The fields; the key is 0 until the document is stored.</returns>
    public static DocumentFacts Of(Document document, string sha256)
    {
        var values = new List<(DocumentField Field, string Value)>();
        string id = IdOf(document, sha256);
        Add(values, DocumentField.Id, id);
        Add(values, DocumentField.Form, document.Form.ToWord());
        Add(values, DocumentField.Language, document.Language);
        if (document.Telegram is { } telegram)
        {
            Add(values, telegram);
        }

        // The house is to a report what the post is to a telegram: where it comes from.
        Add(values, DocumentField.Post, document.Report?.House);
        foreach (string author in document.Report?.Authors ?? [])
        {
            Add(values, DocumentField.Author, author);
        }

        foreach (Source source in document.Report?.Sources ?? [])
        {
            Add(values, DocumentField.Host, source.Host);
        }

        foreach (DocumentReference reference in References(document))
        {
            Add(values, DocumentField.Cites, reference.Target);
        }

        return new DocumentFacts(0, id, Day(document.Date), [.. values.Distinct()]);
    }

    /// <summary>What the document refers to by id, each target once, in the order of the record.</summary>
    public static IReadOnlyList<DocumentReference> References(Document document)
    {
        IEnumerable<Reference> ofTelegram = document.Telegram is { } telegram ? telegram.References.Concat(telegram.TextReferences) : [];
        ImmutableArray<ReportReference> ofReport = document.Report?.References ?? [];
        return
        [
            .. ofTelegram.Where(reference => reference.Id is not null).Select(reference => new DocumentReference(reference.Id!, reference.Kind.ToWord()))
                .Concat(ofReport.Where(reference => reference.Id is not null).Select(reference => new DocumentReference(reference.Id!, KindOf(reference.Id!))))
                .DistinctBy(reference => reference.Target),
        ];
    }

    // The id of a telegram begins with its year, that of a report with its series in small letters.
    private static string KindOf(string id) => id.Length > 2 && char.IsAsciiDigit(id[0]) && char.IsAsciiLetterUpper(id[2]) ? "telegram" : "report";

    private static void Add(List<(DocumentField Field, string Value)> values, Telegram telegram)
    {
        Add(values, DocumentField.From, telegram.From);
        foreach (Addressee addressee in telegram.To.Concat(telegram.Info))
        {
            Add(values, DocumentField.To, addressee.Name);
        }

        Add(values, DocumentField.Post, telegram.Post);
        foreach (Tag tag in telegram.Tags)
        {
            Add(values, DocumentField.Tag, ColumnValue.Join(tag.Code, tag.Title));
            foreach (string person in tag.Persons)
            {
                Add(values, DocumentField.Name, person);
            }
        }

        Add(values, DocumentField.Marking, telegram.Classification?.ToWord());
        foreach (string caption in telegram.Captions)
        {
            Add(values, DocumentField.Caption, caption);
        }

        foreach (string name in telegram.Signature)
        {
            Add(values, DocumentField.Signed, name);
        }

        Add(values, DocumentField.Author, telegram.ArchiveCopy?.DraftedBy);
        Add(values, DocumentField.Author, telegram.ClassifiedBy?.Name);
    }

    private static void Add(List<(DocumentField Field, string Value)> values, DocumentField field, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            values.Add((field, value));
        }
    }

    private static string IdOf(Document document, string sha256) => document.Id
        ?? (document.Segment.Count == 1 ? $"{document.Form.ToWord()}-{sha256[..12]}" : $"{document.Form.ToWord()}-{sha256[..12]}-{document.Segment.Index}");

    private static int Day(PartialDate? date) => date is { } day ? (day.Year * 10_000) + (day.Month * 100) + day.Day : 0;
}

using Reftel.Archive.Search.Index;

namespace Reftel.Archive.Store.Segments;

/// <summary>The fields of a kept record that both its row and the index hold.</summary>
/// <param name="Id">Canonical id.</param>
/// <param name="Form">telegram, report or text.</param>
/// <param name="Date">ISO 8601, or null.</param>
/// <param name="Language">ISO 639-1, or null.</param>
internal sealed record KeptFields(string Id, string Form, string? Date, string? Language)
{
    /// <param name="document">The row.</param>
    /// <param name="references">Its references.</param>
    /// <param name="indexed">What the index holds of it; null where that cannot be read.</param>
    public static KeptFields Of(KeptDocument document, IReadOnlyList<DocumentReference> references, DocumentFacts? indexed)
    {
        DocumentCard card = document.Card;
        return indexed is null || RecordChecksum.IsSound(document, references)
            ? new KeptFields(card.Id, card.Form, card.Date, document.Language)
            : new KeptFields(
                indexed.Id,
                ValueOf(indexed, DocumentField.Form) ?? card.Form,
                KeptDay.Of(card.Date) == indexed.Day ? card.Date : KeptDay.ToDate(indexed.Day),
                ValueOf(indexed, DocumentField.Language));
    }

    /// <summary>These fields for the index, with those that only the index has.</summary>
    public DocumentFacts Facts(IReadOnlyList<DocumentReference> references, DocumentFacts? indexed)
    {
        List<(DocumentField Field, string Value)> values = [(DocumentField.Id, Id), (DocumentField.Form, Form)];
        if (Language is not null)
        {
            values.Add((DocumentField.Language, Language));
        }

        values.AddRange(references.Select(reference => (DocumentField.Cites, reference.Target)));
        values.AddRange(indexed?.Values.Where(value =>
            value.Field is not (DocumentField.Id or DocumentField.Form or DocumentField.Language or DocumentField.Cites)) ?? []);
        return new DocumentFacts(0, Id, KeptDay.Of(Date), values);
    }

    private static string? ValueOf(DocumentFacts facts, DocumentField field) => facts.Values.Where(value => value.Field == field).Select(value => value.Value).FirstOrDefault();
}

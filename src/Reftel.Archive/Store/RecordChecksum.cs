namespace Reftel.Archive.Store;

/// <summary>The checksum of the row of a document with its references, which tells what neither the index nor a constraint can: a time of day, a kind.</summary>
internal static class RecordChecksum
{
    public static long Of(IncomingDocument document, int part, int parts) =>
        Of(part, parts, [document.Facts.Id, document.Form, document.Title, document.Date, document.Language], document.References);

    /// <summary>Whether a row is as it was written, as far as is known.</summary>
    /// <param name="document">The row.</param>
    /// <param name="references">Its references, in order.</param>
    public static bool IsSound(KeptDocument document, IReadOnlyList<DocumentReference> references) => document.Checksum is null || document.Checksum
        == Of(document.Part, document.Parts, [document.Card.Id, document.Card.Form, document.Card.Title, document.Card.Date, document.Language], references);

    private static long Of(int part, int parts, ReadOnlySpan<string?> texts, IReadOnlyList<DocumentReference> references)
    {
        var sum = new Crc32C();
        sum.Add(part);
        sum.Add(parts);
        foreach (string? text in texts)
        {
            sum.Add(text);
        }

        foreach (DocumentReference reference in references)
        {
            sum.Add(reference.Target);
            sum.Add(reference.Kind);
        }

        return sum.Value;
    }
}

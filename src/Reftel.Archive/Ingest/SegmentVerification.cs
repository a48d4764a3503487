using Reftel.Archive.Search.Index;
using Reftel.Archive.Search.Words;
using Reftel.Archive.Store;

namespace Reftel.Archive.Ingest;

/// <summary>
/// Compares a segment with the texts of its documents. Every place of every word is summed up as a number, once from the index and once from the
/// text; the sums of a document are equal when the index says what the text says.
/// </summary>
/// <param name="store">The archive.</param>
/// <param name="segment">The segment.</param>
/// <param name="held">Keys of the documents that the archive holds; the others have no text to compare with.</param>
internal sealed class SegmentVerification(IArchiveStore store, Segment segment, IReadOnlySet<long> held)
{
    public const string Remedy = "reftel reread --all makes the index anew";

    private readonly ulong[] _sums = new ulong[segment.Documents.Count];

    public IEnumerable<string> Run(CancellationToken stop)
    {
        var stems = new HashSet<string>(segment.AllStems(), StringComparer.Ordinal);
        foreach (WordEntry word in segment.AllWords())
        {
            stop.ThrowIfCancellationRequested();
            Sum(word);
            string stem = WordForms.Stem(word.Folded);
            if (word.Folded != WordForms.Fold(word.Surface) || (stem != word.Folded && !stems.Contains(WordKey.OfStem(stem, word.Folded))))
            {
                yield return $"the word {word.Surface}: its forms in the index are wrong; {Remedy}";
            }
        }

        var reader = new DocumentWordReader();
        for (int document = 0; document < _sums.Length; document++)
        {
            stop.ThrowIfCancellationRequested();
            long key = segment.Documents.Keys[document];
            if (held.Contains(key) && Compare(document, key, reader) is { } problem)
            {
                yield return problem;
            }
        }
    }

    private void Sum(WordEntry word)
    {
        ulong hash = Hash(word.Surface);
        PostingList places = segment.Places(word);
        while (places.Next() != int.MaxValue)
        {
            int document = segment.Documents.DocumentOfParagraph[places.Paragraph];
            int paragraph = places.Paragraph - segment.Documents.FirstParagraph(document);
            foreach (int position in places.Positions())
            {
                _sums[document] += Mix(hash, paragraph, position);
            }
        }
    }

    private string? Compare(int document, long key, DocumentWordReader reader)
    {
        KeptDocument kept = store.Document(key);
        DocumentCard card = kept.Card;
        IReadOnlyList<TextPiece> pieces;
        try
        {
            pieces = store.Pieces(key);
        }
        catch (Exception e) when (Damage.Is(e))
        {
            return $"{card.Id}: its text is damaged; {Remedy}";
        }

        DocumentWords words = reader.Read(pieces);
        int first = segment.Documents.FirstParagraph(document);
        int count = segment.Documents.FirstParagraph(document + 1) - first;
        if (!segment.Documents.Lengths.AsSpan(first, count).SequenceEqual(words.ParagraphLengths))
        {
            return $"{card.Id}: the index counts its words otherwise than its text; {Remedy}";
        }

        if (!segment.Documents.Marks.AsSpan(first, count).SequenceEqual(words.Marks))
        {
            return $"{card.Id}: the index takes its parts for something else than they are; {Remedy}";
        }

        ulong[] hashes = [.. words.Surfaces.Select(surface => Hash(surface))];
        ulong sum = 0;
        int at = 0;
        for (int paragraph = 0; paragraph < words.ParagraphLengths.Length; paragraph++)
        {
            for (int position = 0; position < words.ParagraphLengths[paragraph]; position++)
            {
                sum += Mix(hashes[words.Words[at++]], paragraph, position);
            }
        }

        if (sum != _sums[document])
        {
            return $"{card.Id}: the index does not say what its text says; {Remedy}";
        }

        IReadOnlyList<DocumentReference> references = store.ReferencesOf(key);
        if (!RecordChecksum.IsSound(kept, references))
        {
            return $"{card.Id}: its record is not as it was written; reftel reread --all makes it anew";
        }

        return RecordVerification.Agree(kept, segment.Columns.Facts(document, key), pieces, references.Select(reference => reference.Target))
            ? null
            : $"{card.Id}: its fields in the index are not those of its record; {Remedy}";
    }

    // FNV-1a, so that the sum does not depend on the run.
    private static ulong Hash(string text)
    {
        ulong hash = 14695981039346656037;
        foreach (char c in text)
        {
            hash = (hash ^ c) * 1099511628211;
        }

        return hash;
    }

    private static ulong Mix(ulong hash, int paragraph, int position)
    {
        ulong value = hash ^ (((ulong)paragraph << 32) | (uint)position);
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}

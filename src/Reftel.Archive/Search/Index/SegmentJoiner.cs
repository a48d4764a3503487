namespace Reftel.Archive.Search.Index;

/// <summary>
/// Joins segments into one over the same documents in the same order. Words and lists of places go through one at a time, so that
/// memory holds the vocabulary and the fields but never the places.
/// </summary>
/// <param name="segments">In the order of their documents.</param>
/// <param name="write">Takes the bytes of a part, piece by piece.</param>
internal sealed class SegmentJoiner(IReadOnlyList<Segment> segments, SegmentJoiner.PartWriter write)
{
    private const int Flush = 1 << 18;

    public delegate void PartWriter(SegmentPart part, ReadOnlySpan<byte> bytes);

    public void Join()
    {
        JoinWords();
        JoinStems();
        var columns = new ColumnBuilder();
        foreach (Segment segment in segments)
        {
            WriteDocuments(segment.Documents);
            for (int document = 0; document < segment.Documents.Count; document++)
            {
                columns.Add(segment.Columns.Facts(document, segment.Documents.Keys[document]));
            }
        }

        write(SegmentPart.Columns, columns.Finish());
    }

    private void JoinWords()
    {
        int[] before = new int[segments.Count];
        for (int i = 1; i < before.Length; i++)
        {
            before[i] = before[i - 1] + segments[i - 1].Documents.Paragraphs;
        }

        var table = new SortedTableWriter();
        var postings = new ByteWriter(Flush * 2);
        var joiner = new PostingJoiner();
        long written = 0;
        foreach (List<(int Segment, WordEntry Value)> same in SortedJoin.Of(
            [.. segments.Select(segment => segment.AllWords())], word => WordKey.OfWord(word.Folded, word.Surface)))
        {
            long start = written + postings.Length;
            int paragraphs = 0;
            joiner.Begin();
            foreach ((int segment, WordEntry word) in same)
            {
                joiner.Add(segments[segment].PlaceBytes(word).Span, before[segment], postings);
                paragraphs += word.Paragraphs;
            }

            long length = written + postings.Length - start;
            table.Add(WordKey.OfWord(same[0].Value.Folded, same[0].Value.Surface), (uint)paragraphs, checked((uint)(int)start), (uint)length);
            if (postings.Length >= Flush)
            {
                write(SegmentPart.Postings, postings.Written);
                written += postings.Length;
                postings.Clear();
            }
        }

        write(SegmentPart.Postings, postings.Written);
        WriteTable(table, SegmentPart.Words, SegmentPart.WordsIndex);
    }

    private void JoinStems()
    {
        var table = new SortedTableWriter();
        foreach (List<(int Segment, string Value)> same in SortedJoin.Of([.. segments.Select(segment => segment.AllStems())], stem => stem))
        {
            table.Add(same[0].Value);
        }

        WriteTable(table, SegmentPart.Stems, SegmentPart.StemsIndex);
    }

    private void WriteTable(SortedTableWriter table, SegmentPart blocks, SegmentPart index)
    {
        (byte[] blockBytes, byte[] indexBytes) = table.Finish();
        write(blocks, blockBytes);
        write(index, indexBytes);
    }

    private void WriteDocuments(DocumentTable documents)
    {
        var output = new ByteWriter(1 << 14);
        for (int document = 0; document < documents.Count; document++)
        {
            int first = documents.FirstParagraph(document);
            int end = documents.FirstParagraph(document + 1);
            output.Long(documents.Keys[document]);
            output.Number(end - first);
            for (int paragraph = first; paragraph < end; paragraph++)
            {
                output.Number(documents.Lengths[paragraph]);
            }

            output.Bytes(documents.Marks.AsSpan(first..end));
        }

        write(SegmentPart.Documents, output.Written);
    }
}

namespace Reftel.Archive.Search.Index;

/// <summary>A segment as it is searched.</summary>
internal sealed class Segment
{
    private readonly PartBytes _postings;
    private readonly SortedTable _words;
    private readonly SortedTable _stems;

    /// <param name="part">Gives the bytes of a part.</param>
    public Segment(Func<SegmentPart, PartBytes> part)
    {
        _postings = part(SegmentPart.Postings);
        _words = new SortedTable(part(SegmentPart.Words), Whole(part(SegmentPart.WordsIndex)), width: 3);
        _stems = new SortedTable(part(SegmentPart.Stems), Whole(part(SegmentPart.StemsIndex)), width: 0);
        Documents = DocumentTable.Read(Whole(part(SegmentPart.Documents)));
        Columns = ColumnTable.Read(Whole(part(SegmentPart.Columns)));
    }

    public DocumentTable Documents { get; }

    public ColumnTable Columns { get; }

    /// <summary>The words with exactly this folded form.</summary>
    public IEnumerable<WordEntry> WithFold(string folded) => Entries(WordKey.Before(folded));

    /// <summary>The words whose folded form begins so.</summary>
    public IEnumerable<WordEntry> WithPrefix(string folded) => Entries(folded);

    /// <summary>The folded forms with this stem, other than the stem itself.</summary>
    public IEnumerable<string> FoldsOfStem(string stem)
    {
        string before = WordKey.Before(stem);
        return _stems.From(before, before).Select(entry => WordKey.Split(entry.Key).Meant);
    }

    /// <summary>The words written as names, in small letters, whose <see cref="Terms.Names.NameKey"/> is this.</summary>
    public IEnumerable<string> NamesWithKey(string nameKey) => FoldsOfStem(WordKey.NameForm(nameKey));

    /// <summary>The words whose folded form answers a question, asked once for each form, without a string for those that do not.</summary>
    public IEnumerable<WordEntry> Where(FoldTest test)
    {
        TableCursor cursor = _words.Near("");
        string last = "";
        bool answers = false;
        while (cursor.Next())
        {
            ReadOnlySpan<char> folded = cursor.Key[..cursor.Key.IndexOf(WordKey.Parting)];
            if (!folded.SequenceEqual(last))
            {
                answers = test(folded);
                last = answers ? folded.ToString() : "";
            }

            if (answers)
            {
                string surface = cursor.Key[(last.Length + 1)..].ToString();
                yield return new WordEntry(last, surface.Length == 0 ? last : surface, (int)cursor.Numbers[0], (int)cursor.Numbers[1], (int)cursor.Numbers[2]);
            }
        }
    }

    public IEnumerable<WordEntry> AllWords() => Entries("");

    public IEnumerable<string> AllStems() => _stems.All().Select(entry => entry.Key);

    public ReadOnlyMemory<byte> PlaceBytes(WordEntry word) => _postings.Read(word.Start, word.Length);

    public PostingList Places(WordEntry word) => new(PlaceBytes(word));

    private IEnumerable<WordEntry> Entries(string prefix)
    {
        foreach (TableEntry entry in _words.From(prefix, prefix))
        {
            (string folded, string surface) = WordKey.Split(entry.Key);
            yield return new WordEntry(folded, surface, entry.Numbers[0], entry.Numbers[1], entry.Numbers[2]);
        }
    }

    private static ReadOnlySpan<byte> Whole(PartBytes part) => part.Read(0, part.Length).Span;
}

/// <summary>A question about a folded form.</summary>
internal delegate bool FoldTest(ReadOnlySpan<char> folded);

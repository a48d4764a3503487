using Reftel.Reading.Documents;
using Reftel.Reading.Text;

namespace Reftel.Reading.Reports.Citations;

/// <summary>Citations without an address: references back, numbered papers, works with a quoted title, works by the shape of their description.</summary>
internal static class CitationWithoutLink
{
    private const int Longest = 600;
    private const int MostParts = 8;

    /// <param name="piece">The note.</param>
    /// <param name="start">Where the words of the citation begin in it.</param>
    /// <param name="end">Behind them.</param>
    /// <param name="citations">Takes what is found.</param>
    public static void Add(PieceText piece, int start, int end, List<CitationDraft> citations)
    {
        for (int part = 0; part < MostParts && end - start <= Longest; part++)
        {
            ReadOnlySpan<char> words = piece.Text.AsSpan(start, end - start);
            if (words.IsWhiteSpace())
            {
                return;
            }

            if (!BackReferenceReader.TryRead(words, out List<BackReference>? back, out int behind))
            {
                AddWork(piece, start, end, citations);
                return;
            }

            behind = IsRest(words[behind..]) ? behind : words.Length;
            (int first, int last) = CitationRange.Trimmed(piece, start, start + behind);
            string? pages = CitationFacts.Pages(words[..behind]) ?? BarePages(words[..behind]);
            citations.AddRange(back.Select(reference => new CitationDraft(first, last) { Back = reference, Pages = back.Count == 1 ? pages : null }));
            start += behind;
        }
    }

    // Something is said behind the reference, in a sentence of its own or in brackets.
    private static bool IsRest(ReadOnlySpan<char> rest) => rest.TrimStart(" .,)]\n").Length > 3;

    // "Ibid., 15": the last number, where no word for pages stands; not "See note 4. 1".
    private static string? BarePages(ReadOnlySpan<char> words)
    {
        int at = words.LastIndexOfAny(", \n");
        bool ended = at > 1 && words[at - 1] == '.' && char.IsAsciiDigit(words[at - 2]);
        return at < 0 || ended || !words[..at].ContainsAnyExcept(" ,.") ? null : CitationFacts.BarePages(words[at..].TrimEnd(".)")) is { } pages && !EndsWithNoteWord(words[..at]) ? pages : null;
    }

    private static bool EndsWithNoteWord(ReadOnlySpan<char> words)
    {
        int at = words.TrimEnd().LastIndexOfAny(" ,(\n");
        ReadOnlySpan<char> last = words.TrimEnd()[(at + 1)..];
        return BackReferenceWords.Note.At(last, 0) > 0 || last is "and" or "и" or "et" or "und" || PageWords.Is(last.TrimEnd('.')) && last is not "at";
    }

    private static void AddWork(PieceText piece, int start, int end, List<CitationDraft> citations)
    {
        ReadOnlySpan<char> words = piece.Text.AsSpan(start, end - start);
        (string Title, int Start, int End)? title = CitationFacts.Title(words);
        List<(int Start, int End)> papers = NumberedPaper.FindAll(words);
        if (papers.Count > 0 && title is null)
        {
            AddPapers(piece, start, end, papers, citations);
            return;
        }

        int within = QuotedIn.End(title is { } named ? words[..named.Start] : words);
        BackReference? back = ShortCitation.Read(words[within..]);
        TitleAuthors authors = title is { } quoted ? TitleAuthors.BeforeQuotation(words[within..quoted.Start]) : new TitleAuthors([]);
        CitedWork? work = title is null ? CitedWork.Read(words) : null;
        PartialDate? date = authors.Date ?? work?.Date ?? (title is { } t3 ? ActDate(words[within..t3.Start]) ?? CitationDate.Read(words[t3.End..]) ?? CitationDate.Read(words[within..t3.Start]) : CitationDate.Read(words)) ?? work?.Year;
        bool shortened = back is { Kind: BackReferenceKind.Short } && title is not null && CitationFacts.Pages(words) is not null;
        bool proven = work is not null || shortened || (title is not null && ((authors.Lead is null && !authors.Names.IsEmpty) || papers.Count > 0 || CitationDate.Read(words) is not null));
        if (!proven && back is null)
        {
            if (HeadEnd(words) is > 0 and int head)
            {
                AddWork(piece, start, start + head, citations);
            }

            return;
        }

        (int first, int last) = CitationRange.Trimmed(piece, start, end);
        citations.Add(new CitationDraft(first, last)
        {
            Title = title?.Title ?? work?.Title,
            Authors = work?.Authors ?? authors.Names,
            Date = date,
            Accessed = AccessDate.Read(title is { } t ? words[t.End..] : words),
            Pages = CitationFacts.Pages(words) ?? CitationFacts.PagesOfVolume(words) ?? (back is null ? null : BarePages(words)),
            Work = work?.Name,
            Lead = authors.Lead,
            Back = back,
            IsProven = proven,
        });
    }

    // "Указ Президента от 12.05.2019 № 144 «О портах» // Собрание законодательства. 2019": the day of the act, not of its print.
    private static PartialDate? ActDate(ReadOnlySpan<char> lead) => lead.Length > 0 && DocumentWords.IsAct(lead.ToString()) && CitationDate.HasMonth(lead) ? CitationDate.Read(lead) : null;

    // "Letter to the author, 30 October 2013. He asked not to be named.": the description ends where a remark begins.
    private static int HeadEnd(ReadOnlySpan<char> words)
    {
        for (int at = 8; at + 4 < words.Length; at++)
        {
            bool closed = char.IsAsciiDigit(words[at - 1]) || words[at - 1] is ')' or '\u201D' or '"';
            if (words[at] == '.' && closed && char.IsWhiteSpace(words[at + 1]) && words[(at + 2)..].TrimStart() is [var next, ..] && char.IsUpper(next))
            {
                return at;
            }
        }

        return 0;
    }

    // Each has the words from the end of the one before it.
    private static void AddPapers(PieceText piece, int start, int end, List<(int Start, int End)> papers, List<CitationDraft> citations)
    {
        int from = start;
        for (int i = 0; i < papers.Count; i++)
        {
            int to = i + 1 < papers.Count ? start + papers[i].End : end;
            ReadOnlySpan<char> words = piece.Text.AsSpan(from, to - from);
            ReadOnlySpan<char> behind = piece.Text.AsSpan(start + papers[i].End, end - start - papers[i].End).TrimStart();
            bool noted = behind is ['(', ..] && BackReferenceReader.TryRead(behind, out List<BackReference>? back, out _) && back[0].Kind == BackReferenceKind.Note;
            (int first, int last) = CitationRange.Trimmed(piece, from, to);
            citations.Add(new CitationDraft(first, last)
            {
                Work = BlankSpace.Fold(piece.Text.AsSpan(start + papers[i].Start, papers[i].End - papers[i].Start)),
                Date = CitationDate.Read(words),
                Pages = CitationFacts.Pages(words),
                Back = noted && BackReference.TryRead(behind, out BackReference note) ? note : null,
            });
            from = to;
        }
    }
}

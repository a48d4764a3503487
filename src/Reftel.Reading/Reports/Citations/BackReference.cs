using System.Buffers;
using Reftel.Reading.Reports.Scanning;

namespace Reftel.Reading.Reports.Citations;

/// <summary>How a citation points back to an earlier note.</summary>
internal enum BackReferenceKind
{
    /// <summary>The source cited last: "Ibid.", "Там же".</summary>
    Last,

    /// <summary>The note that is named: "see note 3", "supra note 3", "см. примечание 3".</summary>
    Note,

    /// <summary>An earlier work of the author who is named: "Karol, op. cit.".</summary>
    Work,
}

/// <summary>A citation that points back.</summary>
/// <param name="Kind">How.</param>
/// <param name="Note">Number of the note that is named, or null.</param>
/// <param name="Author">Words before "op. cit.", or empty.</param>
internal readonly record struct BackReference(BackReferenceKind Kind, int? Note, string Author)
{
    private static readonly string[] LastWords = ["ibid", "ibidem", "idem", "id.", "там же", "тамсама", "там жа", "там сама", "тамже", "ebd", "ebenda", "tamże", "там само"];
    private static readonly string[] NoteWords = ["note", "notes", "footnote", "endnote", "fn", "n.", "примечание", "примечания", "прим.", "сноска", "сноску", "заўвагу", "заўвага", "зноску", "зноска", "anm.", "przypis"];
    private static readonly string[] SeeWords = ["see also", "see", "cf.", "cf", "supra", "above", "as in", "same as", "op. cit.,", "см. также", "см.", "см", "ср.", "гл. таксама", "гл.", "гл", "vgl.", "zob."];
    private static readonly string[] WorkWords = ["op. cit", "op.cit", "loc. cit", "указ. соч", "указ.соч", "цит. соч", "цыт. праца", "згад. праца", "a.a.o", "dz. cyt"];

    // Most segments begin with an address or a name: their first letter tells that nothing points back.
    private static readonly SearchValues<char> Beginnings = SearchValues.Create(
        [.. LastWords.Concat(NoteWords).Concat(SeeWords).SelectMany(w => new[] { char.ToLowerInvariant(w[0]), char.ToUpperInvariant(w[0]) })]);

    private static readonly SearchValues<string> AsciiWorks = SearchValues.Create([.. WorkWords.Where(w => char.IsAscii(w[0]))], StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<string> CyrillicWorks = SearchValues.Create([.. WorkWords.Where(w => !char.IsAscii(w[0]))], StringComparison.OrdinalIgnoreCase);

    public static bool TryRead(ReadOnlySpan<char> segment, out BackReference found)
    {
        segment = segment.Trim(" \n\t.,;:()[]");
        found = default;
        if (segment.IsEmpty)
        {
            return false;
        }

        return (Beginnings.Contains(segment[0]) && TryReadBeginning(segment, out found)) || TryReadWork(segment, out found);
    }

    private static bool TryReadBeginning(ReadOnlySpan<char> segment, out BackReference found)
    {
        foreach (string word in LastWords)
        {
            if (BeginsWith(segment, word))
            {
                found = new BackReference(BackReferenceKind.Last, null, "");
                return true;
            }
        }

        if (TryReadNote(segment, out int note))
        {
            found = new BackReference(BackReferenceKind.Note, note, "");
            return true;
        }

        found = default;
        return false;
    }

    private static bool TryReadWork(ReadOnlySpan<char> segment, out BackReference found)
    {
        int at = segment.IndexOfAny(AsciiWorks);
        at = at < 0 && segment.ContainsAnyInRange('\u0400', '\u04FF') ? segment.IndexOfAny(CyrillicWorks) : at;
        found = at < 0 ? default : new BackReference(BackReferenceKind.Work, null, segment[..at].Trim(" ,.").ToString());
        return at >= 0;
    }

    // "See note 3", "supra note 3", "note 3 above"; "note that ..." is prose.
    private static bool TryReadNote(ReadOnlySpan<char> segment, out int number)
    {
        number = 0;
        bool see = false;
        foreach (string word in SeeWords)
        {
            if (BeginsWith(segment, word))
            {
                segment = segment[word.Length..].TrimStart(" .,");
                see = true;
                break;
            }
        }

        if (BeginsWith(segment, "supra"))
        {
            segment = segment["supra".Length..].TrimStart(" .,");
            see = true;
        }

        foreach (string word in NoteWords)
        {
            if (!BeginsWith(segment, word))
            {
                continue;
            }

            int at = word.Length;
            while (at < segment.Length && segment[at] is ' ' or '.' or '\u00A0')
            {
                at++;
            }

            int end = NumberWord.Read(segment, at, out number);
            bool whole = end > at && (see || segment[end..].TrimStart(" ,").IsEmpty || segment[end..].Contains("above", StringComparison.OrdinalIgnoreCase) || segment[end..].Contains("выше", StringComparison.OrdinalIgnoreCase));
            return whole;
        }

        return false;
    }

    private static bool BeginsWith(ReadOnlySpan<char> text, string word) =>
        text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (text.Length == word.Length || !char.IsLetterOrDigit(text[word.Length]));
}

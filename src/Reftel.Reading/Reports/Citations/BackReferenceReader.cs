using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using Reftel.Reading.Language;
using Reftel.Reading.Reports.Scanning;
using Reftel.Reading.Text;

namespace Reftel.Reading.Reports.Citations;

/// <summary>Reads "ibid.", "see notes 4 and 10", "Orde, supra note 3, at 95", "Orde, op. cit., p. 5", with the pages behind.</summary>
internal static class BackReferenceReader
{
    private static readonly SearchValues<char> Listed = SearchValues.Create("0123456789, \u00A0");
    private const int MostNotes = 20;
    private const int LongestAuthor = 60;

    // Two names and a short title, and "op. cit." itself.
    private const int LongestBeforeWork = 140;

    // One pass for all words: most segments hold none of them.
    private static readonly PhraseSearch WorkPhrases = new(BackReferenceWords.Work.All);

    /// <param name="segment">The words of a citation.</param>
    /// <param name="all">One for each note that is named, else one.</param>
    /// <param name="end">Behind the reference and its pages; what follows is another citation or a comment.</param>
    public static bool TryRead(ReadOnlySpan<char> segment, [NotNullWhen(true)] out List<BackReference>? all, out int end)
    {
        all = null;
        end = 0;
        int at = SkipEdges(segment, 0);
        if (at >= segment.Length)
        {
            return false;
        }

        if (BackReferenceWords.Last.At(segment, at) is > 0 and int last && !IsWorkOfSameAuthor(segment, at, last))
        {
            all = [new BackReference(BackReferenceKind.Last, null, "")];
            end = PageWords.End(segment, at + last);
            return true;
        }

        return TryReadNotes(segment, at, "", false, out all, out end) || TryReadAuthor(segment, at, out all, out end) || TryReadWork(segment, at, out all, out end);
    }

    public static int SkipEdges(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\n' or '\t' or '\u00A0' or '.' or ',' or ';' or ':' or '(' or ')' or '[' or ']')
        {
            at++;
        }

        return at;
    }

    /// <summary>Behind "see", "cf.", "см." at the place, or the place.</summary>
    public static int SkipSee(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && BackReferenceWords.See.At(text, at) is > 0 and int length)
        {
            at = SkipEdges(text, at + length);
        }

        return at;
    }

    // "Idem, Other Rivers (London: Quay, 2013)" is a new work.
    private static bool IsWorkOfSameAuthor(ReadOnlySpan<char> segment, int at, int length)
    {
        bool author = BackReferenceWords.SameAuthor.At(segment, at) == length;
        int behind = SkipEdges(segment, at + length);
        return author && segment.Slice(at + length, behind - at - length).Contains(',') && behind < segment.Length
            && (char.IsUpper(segment[behind]) || segment[behind] is '"' or '\u201C' or '\u00AB') && PageWords.End(segment, at + length) <= behind;
    }

    // "See note 3", "supra note 3", "notes 4 and 10", "note 3 above"; "note that ..." is prose.
    private static bool TryReadNotes(ReadOnlySpan<char> segment, int at, string author, bool see, [NotNullWhen(true)] out List<BackReference>? all, out int end)
    {
        all = null;
        end = at;
        int place = SkipSee(segment, at);
        see |= place > at;
        int word = place < segment.Length ? BackReferenceWords.Note.At(segment, place) : 0;
        if (word == 0)
        {
            return false;
        }

        int behind = ReadNumbers(segment, place + word, out List<int> numbers);
        if (numbers.Count == 0)
        {
            return false;
        }

        int rest = SkipEdges(segment, behind);
        bool above = rest < segment.Length && BackReferenceWords.Above.At(segment, rest) > 0;
        end = PageWords.End(segment, above ? rest + BackReferenceWords.Above.At(segment, rest) : behind);
        if (!see && !above && SkipEdges(segment, end) < segment.Length)
        {
            return false;
        }

        all = numbers.ConvertAll(number => new BackReference(BackReferenceKind.Note, number, author));
        return true;
    }

    // "3", "4 and 10", "4, 6 и 10", "4-6".
    private static int ReadNumbers(ReadOnlySpan<char> text, int at, out List<int> numbers)
    {
        numbers = [];
        int end = at;
        while (numbers.Count < MostNotes)
        {
            int from = numbers.Count == 0 ? SkipEdges(text, end) : SkipJoin(text, end, out _);
            bool range = numbers.Count > 0 && SkipJoin(text, end, out bool dash) > end && dash;
            int next = from >= text.Length || (numbers.Count > 0 && from == end) ? from : NumberWord.Read(text, from, out int number) is int stop && stop > from ? Add(numbers, number, range, stop) : from;
            if (next == from)
            {
                break;
            }

            end = next;
        }

        return end;
    }

    private static int Add(List<int> numbers, int number, bool range, int stop)
    {
        for (int between = range ? numbers[^1] + 1 : number; between < number && numbers.Count < MostNotes; between++)
        {
            numbers.Add(between);
        }

        numbers.Add(number);
        return stop;
    }

    // ", " is a join only before another number that "and" closes; a number behind a comma alone is a page.
    private static int SkipJoin(ReadOnlySpan<char> text, int at, out bool dash)
    {
        int place = at;
        while (place < text.Length && text[place] is ' ' or '\u00A0' or '\n')
        {
            place++;
        }

        dash = place < text.Length && text[place] is '-' or '\u2013';
        if (dash)
        {
            return place + 1;
        }

        foreach (string join in (ReadOnlySpan<string>)["and ", "& ", "и ", "і ", "ды ", "та ", "und ", "et ", "i "])
        {
            if (place > at && text[place..].StartsWith(join, StringComparison.Ordinal))
            {
                return SkipEdges(text, place + join.Length);
            }
        }

        return text[place..].StartsWith(", ") && GoesOnToAnd(text[(place + 2)..]) ? place + 2 : at;
    }

    private static bool GoesOnToAnd(ReadOnlySpan<char> rest)
    {
        int at = rest.IndexOfAnyExcept(Listed);
        return at > 1 && rest[at - 1] is ' ' or '\u00A0' && (rest[at..].StartsWith("and ") || rest[at..].StartsWith("& ") || rest[at..].StartsWith("и ") || rest[at..].StartsWith("і ") || rest[at..].StartsWith("und ") || rest[at..].StartsWith("et "));
    }

    // "Orde, supra note 3, at 95", "Orde (n. 3) 12", "Orde, 'Two Quays' (n 3) 12", "Orde, note 3 above, 12", "08 HADAR QALA 96 (note 6)".
    private static bool TryReadAuthor(ReadOnlySpan<char> segment, int at, [NotNullWhen(true)] out List<BackReference>? all, out int end)
    {
        all = null;
        end = at;
        int start = SkipSee(segment, at);
        int stop = segment[start..].IndexOfAny(",(");
        if (stop is < 2 or > LongestAuthor || !IsNameLike(segment.Slice(start, stop)))
        {
            return false;
        }

        int rest = SkipEdges(segment, start + stop);
        string author = segment.Slice(start, stop).Trim().ToString();
        bool bracket = segment[start + stop] == '(';
        bool supra = rest < segment.Length && BackReferenceWords.Supra.At(segment, rest) > 0;
        if (!bracket && !supra && TitleEnd(segment, start + stop) is > 0 and int titled)
        {
            rest = SkipEdges(segment, titled);
            bracket = true;
        }

        return (bracket || supra || IsNoteAbove(segment, rest)) && TryReadNotes(segment, rest, author, true, out all, out end);
    }

    // Behind a short title in quotation marks, where a bracket opens directly behind it.
    private static int TitleEnd(ReadOnlySpan<char> segment, int comma)
    {
        ReadOnlySpan<char> window = segment[comma..Math.Min(segment.Length, comma + LongestBeforeWork)];
        int open = window.IndexOf('(');
        int closing = open < 0 ? -1 : window[..open].TrimEnd(" ,").Length - 1;
        return closing > 2 && window[closing] is '"' or '\'' or '\u201D' or '\u2019' or '\u00BB' && window[1..].TrimStart(' ') is ['"' or '\'' or '\u201C' or '\u2018' or '\u00AB', ..] ? comma + open : 0;
    }

    private static bool IsNoteAbove(ReadOnlySpan<char> segment, int at)
    {
        int word = at < segment.Length ? BackReferenceWords.Note.At(segment, at) : 0;
        int behind = word == 0 ? at : SkipEdges(segment, ReadNumbers(segment, at + word, out _));
        return word > 0 && behind < segment.Length && BackReferenceWords.Above.At(segment, behind) > 0;
    }

    private static bool IsNameLike(ReadOnlySpan<char> words)
    {
        words = words.Trim();
        int count = 0;
        foreach (Range range in words.Split(' '))
        {
            ReadOnlySpan<char> word = words[range];
            count++;
            if (!word.IsEmpty && !char.IsUpper(word[0]) && !char.IsAsciiDigit(word[0]) && word is not ("and" or "и" or "de" or "van" or "von" or "et"))
            {
                return false;
            }
        }

        return count <= 6;
    }

    private static bool TryReadWork(ReadOnlySpan<char> segment, int at, [NotNullWhen(true)] out List<BackReference>? all, out int end)
    {
        all = null;
        end = at;
        ReadOnlySpan<char> window = segment.Slice(at, Math.Min(segment.Length - at, LongestBeforeWork));
        if (!WorkPhrases.In(window))
        {
            return false;
        }

        foreach (string word in BackReferenceWords.Work.All)
        {
            int hit = window.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (hit >= 0 && (hit == 0 || !char.IsLetterOrDigit(segment[at + hit - 1])))
            {
                int from = SkipSee(segment, at);
                string before = from < at + hit ? BlankSpace.Fold(segment[from..(at + hit)]).Trim(' ', ',', '.') : "";
                int comma = before.IndexOf(", ", StringComparison.Ordinal);

                // "Lind, op. cit. (n 17), p. 4"
                int behind = SkipEdges(segment, at + hit + word.Length);
                if (segment[(at + hit + word.Length)..behind].Contains('(') && TryReadNotes(segment, behind, comma > 0 ? before[..comma] : before, true, out all, out end))
                {
                    return true;
                }

                all = [new BackReference(BackReferenceKind.Work, null, comma > 0 ? before[..comma] : before) { Title = comma > 0 ? before[(comma + 2)..].Trim(CitationFacts.TitleEdges) : null }];
                end = PageWords.End(segment, at + hit + word.Length);
                return true;
            }
        }

        return false;
    }
}

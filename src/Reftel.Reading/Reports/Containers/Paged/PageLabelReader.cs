using Reftel.Reading.Reports.Notes;
using Reftel.Reading.Reports.Scanning;

namespace Reftel.Reading.Reports.Containers.Paged;

/// <summary>Reads what stands where a note could begin on a printed page; whether one does, the page and the count say.</summary>
internal sealed class PageLabelReader(string source)
{
    private const int Few = 999;

    /// <summary>The largest number that may begin a note: a larger one is a year, unless the notes count so far.</summary>
    public int Largest { get; private set; } = Few;

    /// <summary>The notes count up to a number, or a little further.</summary>
    public void CountTo(int number) => Largest = Math.Max(Few, number);

    /// <summary><c>3 Smith</c>, <c>3. Smith</c>, <c>[3] Smith</c>, <c>l2 https://...</c>, or the number alone above its note.</summary>
    public bool TryRead(List<SourceLine> lines, int index, out PageLabel label)
    {
        label = default;
        SourceLine line = lines[index];
        if (line.IsBlank)
        {
            return false;
        }

        ReadOnlySpan<char> text = source.AsSpan(line.Start, Math.Min(line.Length, 200));
        int start = text[0] == '[' ? 1 : 0;
        int at = NumberWord.Read(text, start, out int number, NumberWord.Greatest);
        bool misread = at == start || (at < text.Length && char.IsAscii(text[at - 1]) && NumberWord.MisreadDigit(text[at]) >= 0);
        if (misread)
        {
            at = NumberWord.ReadMisread(text, start, out number);
        }

        if (at == start || text[start] == '0' || number > Largest || (start == 1 && (at >= text.Length || text[at] != ']')))
        {
            return false;
        }

        bool listed = start == 0 && !misread && at + 1 < text.Length && text[at] == '.' && char.IsWhiteSpace(text[at + 1]);
        bool alone = index + 1 == lines.Count || lines[index + 1].IsBlank;
        if (listed && alone && NumberedHeading.IsTitle(text[(at + 1)..].Trim()))
        {
            // "2. The Northern Route" above the prose of its chapter.
            return false;
        }

        at += listed ? 1 : start;
        if (at == text.Length)
        {
            label = new PageLabel(number, misread, listed, IsWeak: false);
            return !misread && index + 1 < lines.Count && (!lines[index + 1].IsBlank || IsApart(lines, index));
        }

        ReadOnlySpan<char> rest = text[at..].TrimStart();

        // "\u00B9For the ports see": what is raised needs no blank.
        bool apart = rest.Length < text.Length - at || !char.IsAscii(text[at - 1]);
        bool link = LinkSign.Begins(rest, 0);
        bool glued = !apart && start == 0 && !misread && rest.Length > 1 && char.IsUpper(rest[0]) && char.IsLetter(rest[1]);
        bool weak = glued || (!link && !rest.IsEmpty && char.IsLower(rest[0]));
        label = new PageLabel(number, misread, listed, weak);
        return (apart || glued) && !rest.IsEmpty && (link || (!misread && !char.IsAsciiDigit(rest[0]) && !(weak && listed)))
            && !rest.Contains("....", StringComparison.Ordinal) && !rest.Contains(". . .", StringComparison.Ordinal);
    }

    // A number behind a blank line or a finished sentence and before a blank line, and behind the next of them what cites a source.
    private bool IsApart(List<SourceLine> lines, int index)
    {
        int next = index + 2;
        bool begins = index == 0 || lines[index - 1].IsBlank || source[lines[index - 1].End - 1] == '.';
        if (next >= lines.Count || lines[next].IsBlank || !begins)
        {
            return false;
        }

        ReadOnlySpan<char> words = source.AsSpan(lines[next].Start, lines[next].Length);
        return LinkSign.In(words) || CitationSign.In(words);
    }
}

/// <summary>What stands where a note could begin.</summary>
/// <param name="Number">As read.</param>
/// <param name="IsMisread">A letter was read for a digit.</param>
/// <param name="IsListed">A stop and a blank stand behind it, as in a list.</param>
/// <param name="IsWeak">A small letter stands behind it, or a letter without a blank between.</param>
internal readonly record struct PageLabel(int Number, bool IsMisread, bool IsListed, bool IsWeak);

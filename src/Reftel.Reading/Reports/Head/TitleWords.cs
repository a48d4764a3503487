using Reftel.Reading.Language;
using Reftel.Reading.Reports.Catalogues;
using Reftel.Reading.Reports.Containers;
using Reftel.Reading.Reports.Notes;

namespace Reftel.Reading.Reports.Head;

/// <summary>What the words of a line say for or against its being a title.</summary>
internal static class TitleWords
{
    private static readonly WordSet Sections = new[]
    {
        "key takeaways", "key findings", "key judgments", "key judgements", "key points", "executive summary", "summary", "introduction", "contents", "table of contents",
        "overview", "background", "abstract", "notes", "endnotes", "footnotes", "references", "menu", "navigation", "home", "search", "share", "bottom line",
        "введение", "содержание", "резюме", "ключевые выводы", "уводзіны", "змест", "галоўныя высновы",
    }.ToWordSet(StringComparer.OrdinalIgnoreCase);

    public static bool CanBeTitle(string text, HeadLine line)
    {
        char first = text[line.Start];
        char last = text[line.End - 1];
        return line.Kind is ContainerBlockKind.Paragraph or ContainerBlockKind.Heading && line.Length is >= 4 and <= 160
            && last is not ('.' or ';' or ',') && (char.IsLetterOrDigit(first) || first is '"' or '\u201C' or '\u00AB' or '\u2018' or '\'')
            && !text.AsSpan(line.Start, line.Length).Contains("://", StringComparison.Ordinal) && !IsSection(text, line) && !EndsInAnchor(text.AsSpan(line.Start, line.Length));
    }

    // "The council paid again.[2]": prose, whose last stop has an anchor behind it.
    private static bool EndsInAnchor(ReadOnlySpan<char> words)
    {
        ReadOnlySpan<char> sentence = words.TrimEnd("0123456789[]^\u00B9\u00B2\u00B3\u2070\u2074\u2075\u2076\u2077\u2078\u2079");
        return sentence.Length < words.Length && sentence is [.., var last, '.'] && (char.IsLetter(last) || last is '"' or '\u201D' or '\u00BB' or ')') && !StopBefore.IsAbbreviation(sentence[..^1]);
    }

    public static bool IsCapitals(string text, HeadLine line)
    {
        int letters = 0;
        for (int i = line.Start; i < line.End; i++)
        {
            if (char.IsLower(text[i]))
            {
                return false;
            }

            letters += char.IsLetter(text[i]) ? 1 : 0;
        }

        return letters >= 4;
    }

    /// <summary>A short line that names a body: every long word has a capital, and one of them is such as "Institute".</summary>
    public static bool IsBody(string text, HeadLine line)
    {
        ReadOnlySpan<char> words = text.AsSpan(line.Start, line.Length);
        bool body = false;
        foreach (Range range in words.Split(' '))
        {
            ReadOnlySpan<char> word = words[range].Trim(",.()");
            if (word.Length > 3 && char.IsLower(word[0]))
            {
                return false;
            }

            body |= HeadWords.IsBody(word);
        }

        return body && words.Count(' ') < 8;
    }

    /// <summary>A short line whose first word is such as "Институт": where only the first word of a name has a capital.</summary>
    public static bool BeginsWithBody(string text, HeadLine line)
    {
        ReadOnlySpan<char> words = text.AsSpan(line.Start, line.Length);
        int blank = words.IndexOf(' ');
        return blank > 0 && HeadWords.IsBody(words[..blank]) && words.Count(' ') < 8 && !words.ContainsAny(":?");
    }

    /// <summary>The number of a subject, as journals print it above the title: <c>УДК 327</c>, <c>ББК 66.4</c>, <c>DOI: 10.1234/5</c>.</summary>
    public static bool IsClassNumber(string text, HeadLine line)
    {
        ReadOnlySpan<char> words = text.AsSpan(line.Start, line.Length);
        foreach (string kind in (ReadOnlySpan<string>)["УДК", "ББК", "ГРНТИ", "UDC", "DOI", "ISSN"])
        {
            if (words.StartsWith(kind, StringComparison.Ordinal) && words.Length > kind.Length && words.Length < 60 && words[kind.Length] is ' ' or ':' or '\u00A0'
                && words[kind.Length..].ContainsAnyInRange('0', '9'))
            {
                return true;
            }
        }

        return false;
    }

    public static bool IsSection(string text, HeadLine line) => Sections.Contains(text.AsSpan(line.Start, line.Length).Trim(" :.*#"));
}

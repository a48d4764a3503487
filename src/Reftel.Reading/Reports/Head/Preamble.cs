using Reftel.Reading.Reports.Containers;

namespace Reftel.Reading.Reports.Head;

/// <summary>Lines of keys and values above a report, printed as its text: <c>Title: ...</c>, <c>Author: ...</c>, or the header of a mail. Keys between two rules are front matter, which the container reads.</summary>
/// <param name="Count">Number of lines.</param>
/// <param name="Title">Index of the line whose value is the title or the subject; the line is cut to it.</param>
/// <param name="Dates">Lines with the date.</param>
/// <param name="Names">Ranges with authors.</param>
/// <param name="IsMail">A mail: the body may give a title of its own.</param>
internal sealed record Preamble(int Count, int Title, List<int> Dates, List<(int Start, int End)> Names, bool IsMail)
{
    private static readonly string[] TitleKeys = ["title", "subtitle", "author", "authors", "by", "date", "published", "updated", "series", "issue", "number", "source", "publisher", "language", "location"];

    private const string Quotes = " \t\"'[]-";

    /// <returns>The preamble, or null where the first lines are none. Cuts the line of the title to the title.</returns>
    public static Preamble? Read(ContainerText text, List<HeadLine> lines)
    {
        int count = MailEnd(text.Text, lines);
        bool mail = count > 0;
        count = mail ? count : TitleBlockEnd(text.Text, lines);
        var read = new Preamble(count, -1, [], [], mail);
        string key = "";
        for (int i = 0; i < count; i++)
        {
            HeadLine line = lines[i];
            string own = KeyOf(text.Text, line);
            key = own.Length > 0 ? own : key;
            int start = own.Length > 0 ? line.Start + own.Length + 1 : line.Start;
            int end = line.End;
            Trim(text.Text, ref start, ref end);
            switch (key)
            {
                case "title" or "subject" when own.Length > 0 && end > start && read.Title < 0:
                    read = read with { Title = i };
                    lines[i] = line with { Start = start, End = end };
                    break;
                case "date" or "sent" or "published":
                    read.Dates.Add(i);
                    break;
                case "author" or "authors":
                    read.Names.Add((start, end));
                    break;
            }
        }

        return read.Title >= 0 ? read : null;
    }

    // The header of a mail is one block that begins with a key and says who wrote.
    private static int MailEnd(string text, List<HeadLine> lines)
    {
        bool from = false;
        int i = 0;
        while (i < lines.Count && lines[i].Block == lines[0].Block && (i > 0 || KeyOf(text, lines[i]).Length > 0))
        {
            from |= KeyOf(text, lines[i]) == "from";
            i++;
        }

        return from ? i : 0;
    }

    // "Title: ..." / "Author: ..." / "Date: ...": the first lines, whether they stand in one block or each in its own.
    private static int TitleBlockEnd(string text, List<HeadLine> lines)
    {
        int end = 0;
        while (end < lines.Count && (end > 0 || KeyOf(text, lines[0]) == "title") && Array.IndexOf(TitleKeys, KeyOf(text, lines[end])) >= 0)
        {
            end++;
        }

        return end > 1 ? end : 0;
    }

    private static string KeyOf(string text, HeadLine line)
    {
        int colon = text.IndexOf(':', line.Start, Math.Min(line.Length, 24));
        ReadOnlySpan<char> key = colon < 0 ? default : text.AsSpan(line.Start, colon - line.Start);
        foreach (char c in key)
        {
            if (!char.IsAsciiLetter(c) && c is not ('-' or '_'))
            {
                return "";
            }
        }

        return key.ToString().ToLowerInvariant();
    }

    private static void Trim(string text, ref int start, ref int end)
    {
        while (start < end && Quotes.Contains(text[start]))
        {
            start++;
        }

        while (end > start && Quotes.Contains(text[end - 1]))
        {
            end--;
        }
    }
}

using System.Text;

namespace Reftel.Analysis.Tables;

/// <summary>
/// Reads records as RFC 4180 has them, and as spreadsheets write them: parted by commas, semicolons or tabs, lines ending in CRLF or LF.
/// Quotation marks within a field that does not begin with one stand for themselves.
/// </summary>
internal static class CsvRecords
{
    private static readonly char[] Separators = [',', ';', '\t'];

    /// <summary>The records, empty lines left out.</summary>
    public static IEnumerable<CsvRecord> Read(string text)
    {
        char separator = SeparatorOf(text);
        int line = 1;
        for (int at = 0; at < text.Length;)
        {
            int first = line;
            int lineStart = at;
            int seen = at;
            var fields = new List<string>();
            var places = new List<CsvPlace>();
            string? problem = null;
            bool more = true;
            while (more)
            {
                int end = text.AsSpan(seen, at - seen).LastIndexOf('\n');
                lineStart = end < 0 ? lineStart : seen + end + 1;
                seen = at;
                places.Add(new CsvPlace(line, at - lineStart + 1));
                fields.Add(ReadField(text, separator, ref at, ref line, ref problem));
                more = at < text.Length && text[at] == separator;
                at += more ? 1 : 0;
            }

            SkipLineEnd(text, ref at, ref line);
            if (fields.Count > 1 || fields[0].Trim().Length > 0)
            {
                yield return new CsvRecord(first, fields, problem) { Places = places };
            }
        }
    }

    private static string ReadField(string text, char separator, ref int at, ref int line, ref string? problem)
    {
        var field = new StringBuilder();
        if (at < text.Length && text[at] == '"')
        {
            at++;
            while (at < text.Length && (text[at] != '"' || (at + 1 < text.Length && text[at + 1] == '"')))
            {
                line += text[at] == '\n' ? 1 : 0;
                at += text[at] == '"' ? 2 : 1;
                field.Append(text[at - 1]);
            }

            problem ??= at == text.Length ? "this field begins with a quotation mark and does not end with one" : null;
            at = Math.Min(text.Length, at + 1);
            if (at < text.Length && text[at] != separator && text[at] is not ('\r' or '\n'))
            {
                problem ??= $"behind the closing quotation mark of a field more follows; write quotation marks twice and quote the whole: \"\"\"{field}\"\" ...\"";
            }
        }

        while (at < text.Length && text[at] != separator && text[at] is not ('\r' or '\n'))
        {
            field.Append(text[at++]);
        }

        return field.ToString();
    }

    private static void SkipLineEnd(string text, ref int at, ref int line)
    {
        if (at < text.Length)
        {
            at += text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;
            line++;
        }
    }

    // The one that stands most often in the first line.
    private static char SeparatorOf(string text)
    {
        ReadOnlySpan<char> head = text.AsSpan(0, text.AsSpan().IndexOfAny('\r', '\n') is >= 0 and var end ? end : text.Length);
        char best = Separators[0];
        int most = 0;
        foreach (char separator in Separators)
        {
            int count = head.Count(separator);
            (best, most) = count > most ? (separator, count) : (best, most);
        }

        return best;
    }
}

/// <summary>A record of a CSV file.</summary>
/// <param name="Line">Line on which it begins, from 1.</param>
/// <param name="Fields">At least one.</param>
/// <param name="Problem">Why it cannot be read as it was meant; null when it can.</param>
internal sealed record CsvRecord(int Line, IReadOnlyList<string> Fields, string? Problem)
{
    /// <summary>Where each field begins.</summary>
    public IReadOnlyList<CsvPlace> Places { get; init; } = [];
}

/// <summary>A place in a CSV file: line and column from 1, the column in UTF-16 units.</summary>
internal readonly record struct CsvPlace(int Line, int Column);

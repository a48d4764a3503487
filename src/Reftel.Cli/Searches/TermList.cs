using Reftel.Analysis.Tables;
using Reftel.Intake;
using Reftel.Reading.Text;

namespace Reftel.Cli.Searches;

/// <summary>The queries of a CSV file, with their labels.</summary>
/// <param name="Terms">In the order of the file; rows in which all is empty are left out.</param>
/// <param name="Error">Why the file is no such list; null when it is.</param>
internal sealed record TermList(IReadOnlyList<SearchTerm> Terms, string? Error)
{
    private const int MostBytes = 256 << 20;

    private static readonly string[] QueryNames = ["query", "term"];

    /// <param name="path">The file, or - for standard input.</param>
    /// <param name="host">Gives standard input.</param>
    public static TermList Read(string path, CommandHost host)
    {
        InputContent content = new InputReader(MostBytes, host.OpenInput).Read(new Input(path, path == Input.StandardInputName ? null : path));
        return content.Failure is { } failure
            ? new TermList([], failure.Message)
            : Of(SourceText.From(content.Bytes).Text);
    }

    private static TermList Of(string text)
    {
        using IEnumerator<CsvRecord> records = CsvRecords.Read(text).GetEnumerator();
        if (!records.MoveNext())
        {
            return new TermList([], "is empty; its first line must name the columns: query,label");
        }

        string[] names = [.. records.Current.Fields.Select(field => field.Trim().ToLowerInvariant())];
        int query = Array.FindIndex(names, QueryNames.Contains);
        int label = Array.IndexOf(names, "label");
        if (query < 0)
        {
            return new TermList([], $"has no column 'query' or 'term': its first line must name the columns, and it is {string.Join(", ", records.Current.Fields)}");
        }

        var terms = new List<SearchTerm>();
        while (records.MoveNext())
        {
            CsvRecord record = records.Current;
            string? Field(int at) => at >= 0 && at < record.Fields.Count && record.Fields[at].Trim() is { Length: > 0 } field ? field : null;
            if (Field(query) is not null || record.Problem is not null || record.Fields.Any(field => !string.IsNullOrWhiteSpace(field)))
            {
                string? problem = record.Problem ?? (Field(query) is null ? "this row has no query" : null);
                terms.Add(new SearchTerm(record.Line, Field(label), Field(query) ?? "", problem));
            }
        }

        return new TermList(terms, null);
    }
}

/// <summary>A row of a list of queries.</summary>
/// <param name="Line">Line of the file on which it begins, from 1.</param>
/// <param name="Label">What the person calls it, or null.</param>
/// <param name="Query">As typed.</param>
/// <param name="Problem">Why the row cannot be read; null when it can.</param>
internal sealed record SearchTerm(int Line, string? Label, string Query, string? Problem);

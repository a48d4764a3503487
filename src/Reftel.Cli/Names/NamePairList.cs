using Reftel.Analysis.Tables;
using Reftel.Intake;
using Reftel.Reading.Text;

namespace Reftel.Cli.Names;

/// <summary>A CSV file of pairs of names.</summary>
/// <param name="Columns">Of its first line.</param>
/// <param name="Rows">The others.</param>
/// <param name="Error">Why the file is no such list; null when it is.</param>
internal sealed record NamePairList(IReadOnlyList<string> Columns, IEnumerable<NamePairRow> Rows, string? Error)
{
    public const string One = "name1";
    public const string Other = "name2";

    private const int MostBytes = 256 << 20;

    /// <param name="path">The file, or - for standard input.</param>
    /// <param name="host">Gives standard input.</param>
    public static NamePairList Read(string path, CommandHost host)
    {
        InputContent content = new InputReader(MostBytes, host.OpenInput).Read(new Input(path, path == Input.StandardInputName ? null : path));
        return content.Failure is { } failure ? Wrong(failure.Message) : Of(SourceText.From(content.Bytes).Text);
    }

    private static NamePairList Of(string text)
    {
        if (CsvRecords.Read(text).FirstOrDefault() is not { } head)
        {
            return Wrong($"is empty; its first line must name the columns: {One},{Other}");
        }

        string[] names = [.. head.Fields.Select(field => field.Trim().ToLowerInvariant())];
        int one = Array.IndexOf(names, One);
        int other = Array.IndexOf(names, Other);
        return one < 0 || other < 0
            ? Wrong($"has no column '{(one < 0 ? One : Other)}': its first line must name the columns {One} and {Other}, and it is {string.Join(", ", head.Fields)}")
            : new NamePairList(head.Fields, CsvRecords.Read(text).Skip(1).Select(record => RowOf(record, names.Length, one, other)), null);
    }

    private static NamePairRow RowOf(CsvRecord record, int columns, int one, int other)
    {
        string Field(int at) => at < record.Fields.Count ? record.Fields[at].Trim() : "";
        (string? column, string? problem) = record.Problem is { } unread ? (null, unread)
            : record.Fields.Count > columns ? (null, $"this row has {record.Fields.Count} fields, and the first line names {columns} columns; quote what has a separator in it")
            : Field(one).Length == 0 ? (One, "is empty")
            : Field(other).Length == 0 ? (Other, "is empty")
            : NamePair.ProblemOf(Field(one)) is { } first ? (One, first)
            : NamePair.ProblemOf(Field(other)) is { } second ? (Other, second)
            : ((string?)null, (string?)null);
        return new NamePairRow(record, column, problem is null ? NamePair.Of(Field(one), Field(other)) : new NamePair(Field(one), Field(other), null, problem));
    }

    private static NamePairList Wrong(string error) => new([], [], error);
}

/// <summary>A row of a list of pairs, compared.</summary>
/// <param name="Record">As it stands in the file.</param>
/// <param name="Column">The column that is wrong; null when none is, or the whole row.</param>
/// <param name="Pair">What was found.</param>
internal sealed record NamePairRow(CsvRecord Record, string? Column, NamePair Pair);

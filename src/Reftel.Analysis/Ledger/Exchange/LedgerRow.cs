using System.Collections.Immutable;
using Reftel.Analysis.Dates;

namespace Reftel.Analysis.Ledger.Exchange;

/// <summary>A value of a row as the file has it.</summary>
/// <param name="Text">A text, a number or a flag as written; null for nothing and for lists.</param>
/// <param name="Items">What a list of JSON holds; null for what is no list.</param>
/// <param name="Line">Where it stands, from 1.</param>
/// <param name="Column">From 1.</param>
internal readonly record struct LedgerCell(string? Text, ImmutableArray<string>? Items, int Line, int Column);

/// <summary>A record of a file: its cells by name, and what is wrong with them.</summary>
/// <param name="cells">By the name of their field.</param>
/// <param name="line">Where the record begins.</param>
/// <param name="column">Where the record begins.</param>
internal sealed class LedgerRow(IReadOnlyDictionary<string, LedgerCell> cells, int line, int column)
{
    private readonly List<LedgerProblem> _problems = [];

    public IReadOnlyList<LedgerProblem> Problems => _problems;

    public bool IsSound => _problems.Count == 0;

    public (int Line, int Column) Place => (line, column);

    public string? Text(string name)
    {
        if (!cells.TryGetValue(name, out LedgerCell cell))
        {
            return null;
        }

        if (cell.Items is not null)
        {
            Fault(name, LedgerCodes.Value, $"{name} is a list; it can only be one value");
        }

        return cell.Text;
    }

    public string Required(string name)
    {
        if (Text(name) is { Length: > 0 } text)
        {
            return text;
        }

        if (_problems.TrueForAll(problem => !problem.Message.StartsWith($"{name} ", StringComparison.Ordinal)))
        {
            Fault(name, LedgerCodes.Missing, $"{name} is missing; each record must have it");
        }

        return "";
    }

    public ImmutableArray<string> List(string name) => cells.TryGetValue(name, out LedgerCell cell)
        ? cell.Items ?? (cell.Text is { } text ? CellList.Split(text) : [])
        : [];

    public int? Integer(string name) => Parsed<int>(name, IsoDay.Number(Text(name)), "a whole number such as 131");

    public double? Part(string name) => Parsed<double>(name, Text(name) is { } text && Fraction.Parse(text) is { } part and >= 0 and <= 1 ? part : null, "a part of one such as 0.55");

    public DateOnly? Day(string name) => Required(name).Length == 0 ? null : Parsed<DateOnly>(name, IsoDay.Parse(Text(name)), "a day such as 2021-01-05");

    public bool? Flag(string name) => Parsed<bool>(name, Text(name) switch { "true" => true, "false" => false, _ => null }, "true or false");

    public CodePointRange? Range(string name, string text)
    {
        if (text.Length > 0 && Ranges.Parse(text) is null)
        {
            Fault(name, LedgerCodes.Value, $"{name} '{text}' is not a stretch such as 131-152");
        }

        return Ranges.Parse(text);
    }

    public T? Word<T>(string name, (string Word, T Value)[] words)
        where T : struct
    {
        string given = Required(name);
        foreach ((string word, T value) in words)
        {
            if (word == given)
            {
                return value;
            }
        }

        if (given.Length > 0)
        {
            Fault(name, LedgerCodes.Value, $"{name} '{given}' is not known; it can be {string.Join(" or ", words.Select(word => word.Word))}");
        }

        return null;
    }

    public void Fault(string name, string code, string message)
    {
        (int atLine, int atColumn) = cells.TryGetValue(name, out LedgerCell cell) ? (cell.Line, cell.Column) : (line, column);
        _problems.Add(new LedgerProblem(atLine, atColumn, code, message));
    }

    private T? Parsed<T>(string name, T? value, string example)
        where T : struct
    {
        if (value is null && cells.TryGetValue(name, out LedgerCell cell) && cell.Text is { } text)
        {
            Fault(name, LedgerCodes.Value, $"{name} '{text}' is not {example}");
        }

        return value;
    }
}

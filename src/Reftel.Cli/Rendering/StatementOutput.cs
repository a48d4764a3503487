using System.Collections.Concurrent;
using System.Text;
using Reftel.Archive;
using Reftel.Archive.Statements;
using Reftel.Archive.Wording;
using Reftel.Cli.Commands;

namespace Reftel.Cli.Rendering;

/// <summary>Statements in one of the forms of output, with what stands before and behind them. Used from several threads.</summary>
internal sealed class StatementOutput
{
    private readonly ConcurrentDictionary<string, int> _kinds = new(StringComparer.Ordinal);
    private readonly string _format;
    private readonly StatementText _text;

    public StatementOutput(CommandHost host, string format)
    {
        _format = format == OutputFormat.Table ? OutputFormat.Text : format;
        _text = new StatementText(_format == OutputFormat.Text ? host.MeasureWidth() : 0, host.Colour);
    }

    public string Header => _format == OutputFormat.Csv ? StatementCsv.Header : "";

    /// <summary><c>14 statements: 9 information, 5 forecast</c>, of what was written; nothing for programs.</summary>
    public string Summary => _format == OutputFormat.Text ? SummaryOf(_kinds) + "\n" : "";

    public string Write(IReadOnlyCollection<StatementRow> rows)
    {
        var text = new StringBuilder();
        foreach (StatementRow row in rows)
        {
            _kinds.AddOrUpdate(row.Kind, 1, (_, count) => count + 1);
            switch (_format)
            {
                case OutputFormat.Json:
                    text.Append(JsonText.Of(json => StatementRowJson.Write(json, row)));
                    break;
                case OutputFormat.Csv:
                    StatementCsv.Append(text, row);
                    break;
                default:
                    _text.Append(text, row);
                    break;
            }
        }

        return text.ToString();
    }

    /// <summary>How many there are, and of which kinds, the most frequent first.</summary>
    public static string SummaryOf(IEnumerable<KeyValuePair<string, int>> kinds)
    {
        KeyValuePair<string, int>[] counted = [.. kinds.OrderByDescending(kind => kind.Value).ThenBy(kind => kind.Key, StringComparer.Ordinal)];
        string all = Counted.Of(counted.Sum(kind => (long)kind.Value), "statement");
        return counted.Length == 0 ? all : $"{all}: {string.Join(", ", counted.Select(kind => KindCount(kind.Key, kind.Value)))}";
    }

    private static string KindCount(string kind, int count) => kind == "information" ? $"{count:N0} information" : Counted.Of(count, kind);
}

using System.Collections.Immutable;
using System.Text.Json;

namespace Reftel.Analysis.Ledger.Exchange;

/// <summary>A field of a record as files have it: a member in JSON, a column in CSV.</summary>
/// <param name="Name">In both.</param>
/// <param name="Of">Its value: a text, a whole number, a fraction, a flag, a list of texts, or null.</param>
internal sealed record LedgerField<T>(string Name, Func<T, object?> Of)
{
    public void Write(Utf8JsonWriter json, T record)
    {
        json.WritePropertyName(Name);
        switch (Of(record))
        {
            case string text:
                json.WriteStringValue(text);
                break;
            case int number:
                json.WriteNumberValue(number);
                break;
            case double fraction:
                json.WriteNumberValue(fraction);
                break;
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            case ImmutableArray<string> list:
                json.WriteStartArray();
                foreach (string item in list)
                {
                    json.WriteStringValue(item);
                }

                json.WriteEndArray();
                break;
            default:
                json.WriteNullValue();
                break;
        }
    }

    /// <summary>The same as a cell, or null.</summary>
    public string? Cell(T record) => Of(record) switch
    {
        string text => text,
        int number => $"{number}",
        double fraction => Fraction.Text(fraction),
        bool flag => flag ? "true" : "false",
        ImmutableArray<string> { Length: > 0 } list => CellList.Join(list),
        _ => null,
    };
}

using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace Reftel.Analysis.Ledger.Exchange;

/// <summary>Reads the JSON of <see cref="LedgerFile.Write"/>, each value with its place. Members that are not known are passed over.</summary>
internal static class LedgerJson
{
    public const string Entries = "entries";
    public const string Resolutions = "resolutions";

    public static (List<LedgerRow> Entries, List<LedgerRow> Resolutions) Rows(string text, out LedgerProblem? syntax)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        var reader = new LedgerJsonRows(bytes);
        try
        {
            reader.Read();
            syntax = reader.Problem;
        }
        catch (JsonException e)
        {
            syntax = new LedgerProblem(
                (int)(e.LineNumber ?? 0) + 1, (int)(e.BytePositionInLine ?? 0) + 1, LedgerCodes.Syntax, "this is not JSON; write it anew with reftel ledger export, or mend this place");
        }

        catch (InvalidOperationException)
        {
            // A text with half a character: "\ud83d".
            syntax = reader.Torn();
        }

        return (reader.Entries, reader.Resolutions);
    }
}

/// <summary>Goes once over the bytes of a file.</summary>
internal sealed class LedgerJsonRows(byte[] bytes)
{
    // Lines and columns are counted forward, from where they were counted last.
    private int _counted;
    private int _line = 1;
    private int _column = 1;

    public List<LedgerRow> Entries { get; } = [];

    public List<LedgerRow> Resolutions { get; } = [];

    public LedgerProblem? Problem { get; private set; }

    public void Read()
    {
        var json = new Utf8JsonReader(bytes);
        json.Read();
        if (json.TokenType != JsonTokenType.StartObject)
        {
            Problem = Fault(json, $"the file must be one object with {LedgerJson.Entries} and {LedgerJson.Resolutions}, as reftel ledger export writes it");
            return;
        }

        while (json.Read() && json.TokenType == JsonTokenType.PropertyName && Problem is null)
        {
            string name = json.GetString()!;
            json.Read();
            if (name is LedgerJson.Entries or LedgerJson.Resolutions)
            {
                ReadRows(ref json, name, name == LedgerJson.Entries ? Entries : Resolutions);
            }
            else if (name == "schema" && (json.TokenType != JsonTokenType.String || json.GetString() != LedgerFile.Schema))
            {
                Problem = Fault(json, $"this schema is not {LedgerFile.Schema}; a later version of reftel may read it");
            }
            else
            {
                json.Skip();
            }
        }

        // What stands behind the object is told as well.
        while (Problem is null && json.Read())
        {
        }
    }

    private void ReadRows(ref Utf8JsonReader json, string name, List<LedgerRow> rows)
    {
        if (json.TokenType != JsonTokenType.StartArray)
        {
            Problem = Fault(json, $"{name} must be a list");
            return;
        }

        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            if (json.TokenType != JsonTokenType.StartObject)
            {
                Problem = Fault(json, $"{name} must be a list of objects");
                return;
            }

            (int line, int column) = PlaceOf(json);
            var cells = new Dictionary<string, LedgerCell>(StringComparer.Ordinal);
            while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
            {
                string member = json.GetString()!;
                json.Read();
                cells[member] = Cell(ref json);
            }

            rows.Add(new LedgerRow(cells, line, column));
        }
    }

    private LedgerCell Cell(ref Utf8JsonReader json)
    {
        (int line, int column) = PlaceOf(json);
        if (json.TokenType == JsonTokenType.StartArray)
        {
            ImmutableArray<string>.Builder items = ImmutableArray.CreateBuilder<string>();
            while (json.Read() && json.TokenType != JsonTokenType.EndArray)
            {
                items.Add(Scalar(ref json) ?? "");
            }

            return new LedgerCell(null, items.ToImmutable(), line, column);
        }

        return new LedgerCell(Scalar(ref json), null, line, column);
    }

    // Objects hold nothing that a record has.
    private static string? Scalar(ref Utf8JsonReader json)
    {
        switch (json.TokenType)
        {
            case JsonTokenType.String:
                return json.GetString();
            case JsonTokenType.Number:
            case JsonTokenType.True:
            case JsonTokenType.False:
                return Encoding.UTF8.GetString(json.ValueSpan);
            default:
                json.Skip();
                return null;
        }
    }

    public LedgerProblem Torn() => new(_line, _column, LedgerCodes.Syntax, "behind this place a text has half of a character that takes two \\u escapes; write both");

    private LedgerProblem Fault(Utf8JsonReader json, string message)
    {
        (int line, int column) = PlaceOf(json);
        return new LedgerProblem(line, column, LedgerCodes.Syntax, message);
    }

    private (int Line, int Column) PlaceOf(Utf8JsonReader json)
    {
        for (int end = (int)json.TokenStartIndex; _counted < end; _counted++)
        {
            bool newLine = bytes[_counted] == (byte)'\n';
            _line += newLine ? 1 : 0;
            // Bytes that go on a character do not count.
            _column = newLine ? 1 : _column + ((bytes[_counted] & 0xC0) == 0x80 ? 0 : 1);
        }

        return (_line, _column);
    }
}

using System.Collections.Immutable;
using System.Text.Json;
using Reftel.Reading.Text;

namespace Reftel.Reading.Documents.Json;

/// <summary>The few kinds of value the contract has: text, number, date, list, and spans counted in code points.</summary>
internal sealed class JsonOutput(Utf8JsonWriter writer, SourceText source)
{
    public void StartObject() => writer.WriteStartObject();

    public void StartObject(string name) => writer.WriteStartObject(name);

    public void EndObject() => writer.WriteEndObject();

    public void StartList(string name) => writer.WriteStartArray(name);

    public void EndList() => writer.WriteEndArray();

    public void Null(string name) => writer.WriteNull(name);

    public void Text(string name, string? value) => writer.WriteString(name, value);

    public void Flag(string name, bool? value)
    {
        if (value is { } flag)
        {
            writer.WriteBoolean(name, flag);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    public void Fraction(string name, double? value)
    {
        if (value is { } number)
        {
            writer.WriteNumber(name, number);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    public void Number(string name, int? value)
    {
        if (value is { } number)
        {
            writer.WriteNumber(name, number);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    public void Date(string name, PartialDate? value) => writer.WriteString(name, value?.ToString());

    /// <summary><c>"name": [start, end]</c></summary>
    public void Span(string name, TextSpan span)
    {
        writer.WritePropertyName(name);
        SpanValue(span);
    }

    public void Spans(string name, ImmutableArray<TextSpan> spans)
    {
        writer.WriteStartArray(name);
        foreach (TextSpan span in spans)
        {
            SpanValue(span);
        }

        writer.WriteEndArray();
    }

    public void Texts(string name, ImmutableArray<string> values)
    {
        writer.WriteStartArray(name);
        foreach (string value in values)
        {
            writer.WriteStringValue(value);
        }

        writer.WriteEndArray();
    }

    public void Numbers(string name, ImmutableArray<int> values)
    {
        writer.WriteStartArray(name);
        foreach (int value in values)
        {
            writer.WriteNumberValue(value);
        }

        writer.WriteEndArray();
    }

    /// <summary>One-based line and column of a place, as members <c>line</c> and <c>column</c>.</summary>
    public void Position(int offset)
    {
        LinePosition position = source.GetPosition(offset);
        writer.WriteNumber("line", position.Line);
        writer.WriteNumber("column", position.Column);
    }

    private void SpanValue(TextSpan span)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(source.ToCodePoint(span.Start));
        writer.WriteNumberValue(source.ToCodePoint(span.End));
        writer.WriteEndArray();
    }
}

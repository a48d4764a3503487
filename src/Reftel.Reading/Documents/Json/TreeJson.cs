using System.Text.Json;
using Reftel.Reading.Documents.Syntax;
using Reftel.Reading.Text;

namespace Reftel.Reading.Documents.Json;

/// <summary>
/// The member <c>tree</c>: a flat list, parents before children, each node with its depth below the file.
/// Flat, because nesting as deep as a document likes would exceed what JSON readers allow.
/// </summary>
internal static class TreeJson
{
    private static readonly string[] Names = [.. Enum.GetNames<SyntaxKind>().Select(JsonNamingPolicy.CamelCase.ConvertName)];

    public static void Write(JsonOutput json, Document document)
    {
        json.StartList("tree");
        ReadOnlySpan<SyntaxRecord> records = document.Tree.Records.AsSpan();
        TextSpan segment = document.Segment.Span;
        var ends = new Stack<int>();
        int baseDepth = document.Segment.Count == 1 ? 0 : 1;
        for (int i = FirstFrom(records, segment.Start); i < records.Length && IsBefore(records[i], segment); i++)
        {
            SyntaxRecord record = records[i];
            if (record.End > segment.End)
            {
                // A node that holds several documents, such as the file itself, belongs to none of them.
                continue;
            }

            while (ends.Count > 0 && ends.Peek() <= record.Start)
            {
                ends.Pop();
            }

            json.StartObject();
            json.Text("kind", Names[(int)record.Kind]);
            json.Span("span", TextSpan.Between(record.Start, record.End));
            json.Number("depth", baseDepth + ends.Count);
            json.EndObject();
            ends.Push(record.End);
        }

        json.EndList();
    }

    private static bool IsBefore(SyntaxRecord record, TextSpan segment) =>
        record.Start < segment.End || (segment.IsEmpty && record.Start == segment.Start);

    // Records are ordered by their start, so the first one of a segment is found without a walk over the file.
    private static int FirstFrom(ReadOnlySpan<SyntaxRecord> records, int start)
    {
        int low = 0;
        int high = records.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (records[middle].Start < start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}

using System.Text.Json;
using Reftel.Reading.Text;

namespace Reftel.Evaluate.Attribution;

/// <summary>A text with its attributions as people marked them: one line of a JSONL file with <c>id</c>, <c>text</c> and <c>attributions</c>, offsets in code points.</summary>
internal sealed record AnnotatedText(string Id, SourceText Source, List<MarkedAttribution> Attributions)
{
    public static IEnumerable<AnnotatedText> ReadFile(string path) => File.ReadLines(path).Where(line => line.Length > 0).Select(Parse);

    private static AnnotatedText Parse(string line)
    {
        using var json = JsonDocument.Parse(line);
        JsonElement root = json.RootElement;
        var source = SourceText.From(root.GetProperty("text").GetString()!);
        return new AnnotatedText(
            root.GetProperty("id").GetString()!,
            source,
            [.. root.GetProperty("attributions").EnumerateArray().Select(a => new MarkedAttribution(Spans(source, a, "source"), Spans(source, a, "cue"), Spans(source, a, "content")))]);
    }

    private static List<TextSpan> Spans(SourceText source, JsonElement attribution, string role) => attribution.TryGetProperty(role, out JsonElement spans)
        ? [.. spans.EnumerateArray().Select(s => TextSpan.Between(source.FromCodePoint(s[0].GetInt32()), source.FromCodePoint(s[1].GetInt32())))]
        : [];
}

/// <summary>One attribution; UTF-16 offsets.</summary>
internal sealed record MarkedAttribution(List<TextSpan> Source, List<TextSpan> Cue, List<TextSpan> Content);

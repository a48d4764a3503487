using System.Text;
using Reftel.Reading.Text;

namespace Reftel.Evaluate.Mentions;

/// <summary>A passage with its mentions as a person marked them: <c>telegram MINSK | {Post:body=embassy-minsk} believes that ...</c></summary>
/// <param name="Post">The post of the telegram in which it stands; null for a plain text.</param>
/// <param name="Text">Without the marks.</param>
/// <param name="Mentions">In order; UTF-16 offsets in the text.</param>
internal sealed record AnnotatedPassage(string? Post, string Text, List<MarkedMention> Mentions)
{
    public static List<AnnotatedPassage> ReadFile(string path) =>
        [.. File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#').Select(Parse)];

    private static AnnotatedPassage Parse(string line)
    {
        string[] parts = line.Split(" | ", 2);
        var text = new StringBuilder();
        var mentions = new List<MarkedMention>();
        string marked = parts[1];
        for (int i = 0; i < marked.Length; i++)
        {
            int end = marked[i] == '{' ? marked.IndexOf('}', i) : -1;
            if (end < 0)
            {
                text.Append(marked[i]);
                continue;
            }

            string inside = marked[(i + 1)..end];
            int colon = inside.LastIndexOf(':');
            string[] sign = inside[(colon + 1)..].Split('=');
            int start = text.Length;
            text.Append(inside, 0, colon);
            mentions.Add(new MarkedMention(TextSpan.Between(start, text.Length), sign[0], sign[1] == "?" ? null : sign[1]));
            i = end;
        }

        return new AnnotatedPassage(parts[0].StartsWith("telegram ", StringComparison.Ordinal) ? parts[0]["telegram ".Length..] : null, text.ToString(), mentions);
    }
}

/// <summary>A mention that a person marked.</summary>
internal sealed record MarkedMention(TextSpan Span, string Kind, string? Actor);

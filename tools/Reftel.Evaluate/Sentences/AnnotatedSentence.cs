using System.Text;
using Reftel.Reading.Documents;
using Reftel.Reading.Text;

namespace Reftel.Evaluate.Sentences;

/// <summary>A sentence with voice, kind and estimates as a person marked them: <c>reporting | forecast | Minsk will {likely:!forecast} not sign.</c></summary>
internal sealed record AnnotatedSentence(string Voice, StatementKind Kind, string Text, List<MarkedEstimate> Estimates)
{
    public static List<AnnotatedSentence> ReadFile(string path) =>
        [.. File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#').Select(Parse)];

    private static AnnotatedSentence Parse(string line)
    {
        string[] parts = line.Split(" | ", 3);
        var text = new StringBuilder();
        var estimates = new List<MarkedEstimate>();
        string marked = parts[2];
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
            string use = inside[(colon + 1)..];
            int start = text.Length;
            text.Append(inside, 0, colon);
            estimates.Add(new MarkedEstimate(TextSpan.Between(start, text.Length), use.TrimStart('!'), use.StartsWith('!')));
            i = end;
        }

        return new AnnotatedSentence(parts[0], Enum.Parse<StatementKind>(parts[1], ignoreCase: true), text.ToString(), estimates);
    }
}

/// <summary>A term that a person marked; UTF-16 offsets in the sentence.</summary>
internal sealed record MarkedEstimate(TextSpan Span, string Use, bool Negated);

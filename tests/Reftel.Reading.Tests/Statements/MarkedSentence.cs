using System.Text;
using Reftel.Reading.Text;

namespace Reftel.Reading.Tests.Statements;

/// <summary>A sentence whose spans stand in brackets: <c>[S:The minister] [C:said] [K:that talks failed].</c></summary>
internal sealed record MarkedSentence(string Text, List<(char Role, TextSpan Span)> Spans)
{
    public static MarkedSentence Parse(string marked)
    {
        var text = new StringBuilder();
        var spans = new List<(char, TextSpan)>();
        var open = new Stack<(char Role, int Start)>();
        for (int i = 0; i < marked.Length; i++)
        {
            if (marked[i] == '[' && i + 2 < marked.Length && marked[i + 2] == ':' && "SCK".Contains(marked[i + 1], StringComparison.Ordinal))
            {
                open.Push((marked[i + 1], text.Length));
                i += 2;
            }
            else if (marked[i] == ']' && open.Count > 0)
            {
                (char role, int start) = open.Pop();
                spans.Add((role, TextSpan.Between(start, text.Length)));
            }
            else
            {
                text.Append(marked[i]);
            }
        }

        return new MarkedSentence(text.ToString(), spans);
    }

    public string[] Words(char role) => [.. Spans.Where(span => span.Role == role).OrderBy(span => span.Span.Start).Select(span => Text.Substring(span.Span.Start, span.Span.Length))];
}

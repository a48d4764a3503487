using System.Buffers;
using System.Text;

namespace Reftel.Archive.Search.Queries;

/// <summary>Writes a query as it was understood, in the syntax that would be understood so again.</summary>
internal static class QueryEcho
{
    private static readonly SearchValues<char> Special = SearchValues.Create(" ()[]{}\"~:*^<>\\+-!&|/?\t\n\r");

    public static string Of(QueryNode node)
    {
        var text = new StringBuilder();
        Write(node, text, inner: false);
        return text.ToString();
    }

    private static void Write(QueryNode node, StringBuilder text, bool inner)
    {
        switch (node)
        {
            case WordNode word:
                text.Append(word.Text is "AND" or "OR" or "NOT" ? "\\" : "").Append(word.Text);
                break;
            case PhraseNode phrase:
                text.Append(phrase.Verbatim ? "verbatim:" : "").Append('"').AppendJoin(' ', phrase.Words.Select((word, i) => phrase.HasStar(i) ? word + "*" : word)).Append('"');
                text.Append(phrase.Slop > 0 ? $"~{phrase.Slop}" : "");
                break;
            case PrefixNode prefix:
                text.Append(prefix.Text).Append('*');
                break;
            case FuzzyNode fuzzy:
                text.Append(fuzzy.Text).Append('~').Append(fuzzy.Edits);
                break;
            case SubjectNode subject:
                text.Append("subject:");
                Write(subject.Words, text, inner: true);
                break;
            case FieldNode field:
                text.Append(field.Field).Append(':').Append(Quote(field.Value)).Append(field.IsPrefix ? "*" : "");
                break;
            case RangeNode range:
                text.Append(range.Field).Append(':').Append(range.WithFrom ? '[' : '{').Append(range.From ?? "*")
                    .Append(" TO ").Append(range.To ?? "*").Append(range.WithTo ? ']' : '}');
                break;
            case NotNode not:
                text.Append("NOT ");
                Write(not.Inner, text, inner: true);
                break;
            case AndNode and:
                WriteAll(and, text, inner);
                break;
            case OrNode or:
                text.Append(inner ? "(" : "");
                WriteJoined(or.Any, " OR ", text);
                text.Append(inner ? ")" : "");
                break;
            case EveryNode:
                text.Append('*');
                break;
        }
    }

    private static void WriteAll(AndNode and, StringBuilder text, bool inner)
    {
        text.Append(inner ? "(" : "");
        if (and.Optional.IsEmpty)
        {
            WriteJoined(and.All, " AND ", text);
        }
        else
        {
            for (int i = 0; i < and.All.Length; i++)
            {
                text.Append(i > 0 ? " " : "").Append(and.All[i] is NotNode ? "-" : "+");
                Write(and.All[i] is NotNode not ? not.Inner : and.All[i], text, inner: true);
            }

            text.Append(' ');
            WriteJoined(and.Optional, " ", text);
        }

        text.Append(inner ? ")" : "");
    }

    private static void WriteJoined(IEnumerable<QueryNode> nodes, string between, StringBuilder text)
    {
        bool first = true;
        foreach (QueryNode node in nodes)
        {
            text.Append(first ? "" : between);
            Write(node, text, inner: true);
            first = false;
        }
    }

    private static string Quote(string value) => value.AsSpan().ContainsAny(Special) ? $"\"{value.Replace("\\", @"\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"" : value;
}

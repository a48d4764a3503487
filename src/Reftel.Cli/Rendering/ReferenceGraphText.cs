using System.Security;
using System.Text;
using Reftel.Archive.References;
using Reftel.Archive.Wording;
using Reftel.Cli.Terminal;

namespace Reftel.Cli.Rendering;

/// <summary>A graph of references as text, DOT (Graphviz) or GraphML.</summary>
internal static class ReferenceGraphText
{
    public static string Text(ReferenceGraph graph)
    {
        var text = new StringBuilder();
        text.Append(Line(graph.Nodes[0])).Append('\n');
        AddSide(text, graph, "Cites", graph.Edges.ToLookup(edge => edge.From, edge => edge.To));
        AddSide(text, graph, "Cited by", graph.Edges.ToLookup(edge => edge.To, edge => edge.From));
        return text.ToString();
    }

    public static string Dot(ReferenceGraph graph)
    {
        var text = new StringBuilder("digraph references {\n  node [shape=box];\n");
        foreach (ReferenceNode node in graph.Nodes)
        {
            text.Append("  ").Append(Quoted(node.Id)).Append(" [label=").Append(Quoted(node.Card?.Title is { } title ? $"{node.Id}\n{title}" : node.Id));
            text.Append(node.Card is null ? ", style=dashed];\n" : "];\n");
        }

        foreach (ReferenceEdge edge in graph.Edges)
        {
            text.Append("  ").Append(Quoted(edge.From)).Append(" -> ").Append(Quoted(edge.To)).Append(";\n");
        }

        return text.Append("}\n").ToString();
    }

    public static string GraphMl(ReferenceGraph graph)
    {
        var text = new StringBuilder(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
              <key id="title" for="node" attr.name="title" attr.type="string"/>
              <key id="date" for="node" attr.name="date" attr.type="string"/>
              <key id="held" for="node" attr.name="held" attr.type="boolean"/>
              <key id="kind" for="edge" attr.name="kind" attr.type="string"/>
              <graph edgedefault="directed">

            """);
        foreach (ReferenceNode node in graph.Nodes)
        {
            text.Append($"    <node id=\"{Xml(node.Id)}\"><data key=\"held\">{(node.Card is null ? "false" : "true")}</data>");
            text.Append(node.Card?.Title is { } title ? $"<data key=\"title\">{Xml(title)}</data>" : "");
            text.Append(node.Card?.Date is { } date ? $"<data key=\"date\">{Xml(date)}</data></node>\n" : "</node>\n");
        }

        foreach (ReferenceEdge edge in graph.Edges)
        {
            text.Append($"    <edge source=\"{Xml(edge.From)}\" target=\"{Xml(edge.To)}\"><data key=\"kind\">{Xml(edge.Kind)}</data></edge>\n");
        }

        return text.Append("  </graph>\n</graphml>\n").ToString();
    }

    // Chains are indented; a document met before is named and not followed again.
    private static void AddSide(StringBuilder text, ReferenceGraph graph, string title, ILookup<string, string> next)
    {
        var nodes = graph.Nodes.ToDictionary(node => node.Id, StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal) { graph.Nodes[0].Id };
        if (!next[graph.Nodes[0].Id].Any())
        {
            return;
        }

        text.Append('\n').Append(title).Append('\n');
        var stack = new Stack<(string Id, int Level)>(next[graph.Nodes[0].Id].Reverse().Select(id => (id, 1)));
        while (stack.TryPop(out (string Id, int Level) at))
        {
            text.Append(' ', at.Level * 2).Append(Line(nodes[at.Id])).Append('\n');
            foreach (string id in seen.Add(at.Id) ? next[at.Id].Reverse() : [])
            {
                stack.Push((id, at.Level + 1));
            }
        }
    }

    private static string Line(ReferenceNode node) => Escaped.Line(node.Card is { } card
        ? $"{node.Id}  {Dates.DayOf(card.Date)}  {card.Title}".TrimEnd()
        : $"{node.Id}  not held, cited by {node.CitedBy}");

    private static string Quoted(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)}\"";

    // Control characters have no place in XML 1.0 and would spoil the whole file.
    private static string Xml(string text) => SecurityElement.Escape(new string([.. text.Where(c => c >= ' ')]));
}

using System.Text.Json;
using Reftel.Reading.Documents;
using Reftel.Reading.Documents.Json;
using Reftel.Reading.Documents.Syntax;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Cli.Tests.Json;

public sealed class TreeJsonTests
{
    private const string Text = "one two\nthree";

    [Fact]
    public void Nodes_come_before_their_children_with_their_depth() => Assert.Equal(
        ["file 0-13 0", "telegram 0-8 1", "fromLine 0-3 2", "blank 3-4 2", "text 4-7 2", "blank 7-8 2", "telegram 8-13 1"],
        Nodes(new DocumentSegment(1, 1, new TextSpan(0, Text.Length))));

    [Fact]
    public void A_document_among_others_has_its_own_nodes_only()
    {
        Assert.Equal(["telegram 0-8 1", "fromLine 0-3 2", "blank 3-4 2", "text 4-7 2", "blank 7-8 2"], Nodes(new DocumentSegment(1, 2, new TextSpan(0, 8))));
        Assert.Equal(["telegram 8-13 1"], Nodes(new DocumentSegment(2, 2, new TextSpan(8, 5))));
    }

    [Fact]
    public void An_empty_text_is_one_node()
    {
        using JsonDocument parsed = JsonDocument.Parse(DocumentJson.ToJson(Example.Plain(""), null, JsonMembers.Tree));

        Assert.Equal("file", Assert.Single(parsed.RootElement.GetProperty("tree").EnumerateArray()).GetProperty("kind").GetString());
    }

    private static IEnumerable<string> Nodes(DocumentSegment segment)
    {
        var builder = new SyntaxTreeBuilder();
        builder.Add(SyntaxKind.Telegram, new TextSpan(0, 8));
        builder.Add(SyntaxKind.FromLine, new TextSpan(0, 3));
        builder.Add(SyntaxKind.Telegram, new TextSpan(8, 5));
        Document document = Example.Plain(Text) with { Tree = builder.Build(Text), Segment = segment };
        using JsonDocument parsed = JsonDocument.Parse(DocumentJson.ToJson(document, null, JsonMembers.Tree));
        return [.. parsed.RootElement.GetProperty("tree").EnumerateArray().Select(Describe)];
    }

    private static string Describe(JsonElement node)
    {
        JsonElement span = node.GetProperty("span");
        return $"{node.GetProperty("kind").GetString()} {span[0]}-{span[1]} {node.GetProperty("depth")}";
    }
}

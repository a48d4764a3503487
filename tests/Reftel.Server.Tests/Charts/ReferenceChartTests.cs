using Reftel.Archive.References;
using Reftel.Archive.Store;
using Reftel.Server.Charts;
using Xunit;

namespace Reftel.Server.Tests.Charts;

public sealed class ReferenceChartTests
{
    [Fact]
    public void Documents_of_the_same_instant_stand_below_each_other()
    {
        ReferenceChart chart = Of(Node("07X1", "2007-12-11T12:00:00Z"), Node("07X2", "2007-12-11T12:00:00Z"), Node("07X3", "2007-12-11"), Node("09X4", "2009-01-01"));
        Assert.Equal([0, 1, 2, 0], chart.Nodes.OrderBy(node => node.Node.Id, StringComparer.Ordinal).Select(node => node.Row));
        Assert.Equal(0, chart.Nodes.Single(node => node.Node.Id == "07X1").Row);
    }

    [Fact]
    public void Every_document_has_its_name_and_no_two_names_lie_over_each_other()
    {
        ReferenceChart chart = Of([.. Enumerable.Range(1, 9).Select(i => Node($"0{i}NORTHHARBOR100{i}", $"200{i}-01-01")), .. Enumerable.Range(1, 9).Select(i => Node($"08KESTREVA{i}", $"2008-0{i}-01"))]);
        Assert.All(chart.Nodes, node => Assert.NotNull(node.Name));
        foreach (IGrouping<int, NodeName> row in chart.Nodes.Select(node => node.Name!).GroupBy(name => name.Row))
        {
            NodeName[] names = [.. row.OrderBy(name => name.X)];
            Assert.All(names.Zip(names.Skip(1)), pair => Assert.True(pair.First.X + pair.First.Width <= pair.Second.X));
            Assert.All(names, name => Assert.InRange(name.X + name.Width, 0, ReferenceChart.Width));
        }
    }

    [Fact]
    public void Where_there_is_no_room_for_more_names_the_rest_has_none()
    {
        ReferenceChart chart = Of([.. Enumerable.Range(1, 300).Select(i => Node($"08KESTREVA{i}", "2008-05-01")), Node("07X1", "2007-01-01")]);
        Assert.NotNull(chart.Nodes[0].Name);
        Assert.InRange(chart.Nodes.Count(node => node.Name is not null), 2, 40);
        Assert.InRange(chart.Height, 200, 800);
    }

    private static ReferenceChart Of(params ReferenceNode[] nodes) =>
        ReferenceChart.Of(new ReferenceGraph([nodes[0] with { Distance = 0 }, .. nodes.Skip(1)], [.. nodes.Skip(1).Select(node => new ReferenceEdge(nodes[0].Id, node.Id, "reference"))]))!;

    private static ReferenceNode Node(string id, string date) => new(id, 1, new DocumentCard(1, id, null, date, "telegram", "", 1, 1), 0);
}

using Reftel.Archive.Actors;
using Xunit;

namespace Reftel.Archive.Tests.Actors;

public sealed class ActorTitleTests
{
    [Theory]
    [InlineData("united-states", "Washington", "state", "capital-for-government", "United States")]
    [InlineData("embassy-port-selwyn", "Post", "body", "post", "Embassy Port Selwyn")]
    [InlineData("department-of-state", "Department", "body", "department", "Department of State")]
    [InlineData("poland", "POLAND", "state", null, "Poland")]
    [InlineData("united-states", "US", "state", null, "US")]
    [InlineData("lukas-o-brien", "LUKAS O'BRIEN", "person", null, "Lukas O'Brien")]
    [InlineData("council-for-mutual-economic-assistance", "COUNCIL FOR MUTUAL ECONOMIC ASSISTANCE", "body", null, "Council for Mutual Economic Assistance")]
    [InlineData("north-atlantic-treaty-organization", "NATO", "body", null, "NATO")]
    [InlineData("kekkonen", "KEKKONEN", "person", null, "Kekkonen")]
    [InlineData("anna-lis", "Anna Lis", "person", null, "Anna Lis")]
    [InlineData("georgia.person", "GEORGIA", "person", null, "Georgia")]
    public void An_actor_is_called_in_usual_letters(string identity, string name, string kind, string? rule, string title) =>
        Assert.Equal(title, ActorTitle.Of(identity, name, kind, rule));
}

using System.Text;
using Reftel.Testing;
using Reftel.Testing.Baselines;
using Xunit;

namespace Reftel.Reading.Tests.Architecture;

/// <summary>What others can call is approved as a text: a change of it is seen in the diff, not by a user.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void The_public_surface_is_the_approved_one()
    {
        string file = Path.Combine(Samples.Root, "tests", "Reftel.Reading.Tests", "PublicApi.approved.txt");
        var surface = new StringBuilder();
        foreach (Type type in typeof(DocumentReader).Assembly.GetExportedTypes().OrderBy(t => t.FullName, StringComparer.Ordinal))
        {
            surface.Append(ApiText.Describe(type));
        }

        string? difference = Approval.Compare(file, surface.ToString());
        Assert.True(difference is null, difference);
    }
}

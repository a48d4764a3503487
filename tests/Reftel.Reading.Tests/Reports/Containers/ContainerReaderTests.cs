using Reftel.Testing;
using Reftel.Testing.Baselines;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Containers;

/// <summary>Each case and what was read of it, in one file that a person can go through.</summary>
public sealed class ContainerReaderTests
{
    [Fact]
    public void The_cases_read_as_approved()
    {
        string file = Path.Combine(Samples.Root, "tests", "Reftel.Reading.Tests", "Baselines", "containers", "cases.txt");
        string actual = string.Concat(ContainerCases.All.Select(c => ContainerTable.Of(c.Name, c.Source)));
        string? difference = Approval.Compare(file, actual);
        Assert.True(difference is null, difference);
    }
}

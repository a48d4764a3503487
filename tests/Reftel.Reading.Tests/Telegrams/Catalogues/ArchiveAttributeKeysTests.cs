using Reftel.Reading.Telegrams.Catalogues;
using Xunit;

namespace Reftel.Reading.Tests.Telegrams.Catalogues;

public sealed class ArchiveAttributeKeysTests
{
    [Fact]
    public void Keys_are_unique_and_have_no_colon()
    {
        Assert.Equal(ArchiveAttributeKeys.Rows.Length, ArchiveAttributeKeys.Rows.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.DoesNotContain(ArchiveAttributeKeys.Rows, key => key.Contains(':') || key != key.Trim());
    }

    [Theory]
    [InlineData("Draft Date", true)]
    [InlineData("Sent Date", true)]
    [InlineData("TAGS", true)]
    [InlineData("VDKVGWKEY", true)]
    [InlineData("Draft", false)]
    [InlineData("Draft Date:", false)]
    [InlineData("", false)]
    public void Keys_are_looked_up_without_regard_to_case(string key, bool expected) =>
        Assert.Equal(expected, ArchiveAttributeKeys.IsKnown(key));
}

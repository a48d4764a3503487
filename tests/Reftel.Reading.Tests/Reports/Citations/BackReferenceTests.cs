using Reftel.Reading.Reports.Citations;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Citations;

public class BackReferenceTests
{
    [Theory]
    [InlineData("Ibid.", "Last")]
    [InlineData("Ibid., p. 12", "Last")]
    [InlineData("Там же. С. 5.", "Last")]
    [InlineData("Тамсама.", "Last")]
    [InlineData("See note 3.", "Note 3")]
    [InlineData("supra note 14", "Note 14")]
    [InlineData("Note 3 above", "Note 3")]
    [InlineData("См. примечание 7", "Note 7")]
    [InlineData("гл. заўвагу 2", "Note 2")]
    [InlineData("Varga, op. cit., p. 33", "Work Varga")]
    [InlineData("Иванов И. Указ. соч.", "Work Иванов И")]
    [InlineData("Idle talk of the port", null)]
    [InlineData("Notes from the harbour office", null)]
    [InlineData("Note 12 crates were missing", null)]
    [InlineData("See the annex", null)]
    [InlineData("", null)]
    public void Reads_what_points_back(string segment, string? expected)
    {
        string? read = BackReference.TryRead(segment, out BackReference found)
            ? $"{found.Kind} {found.Note}{found.Author}".TrimEnd()
            : null;
        Assert.Equal(expected, read);
    }
}

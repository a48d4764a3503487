using System.Collections.Immutable;
using System.Text;
using Reftel.Reading.Documents;
using Reftel.Testing.Hostile;
using Reftel.Testing.Laws;
using Xunit;

namespace Reftel.Reading.Tests.Laws;

/// <summary>
/// A megabyte of one thing is read to its end and keeps the laws. That time grows with size and no faster is measured
/// by the benchmarks, not here: a clock in a test fails on a busy machine.
/// </summary>
public sealed class HostileInputTests
{
    private const int Size = 1 << 20;

    public static TheoryData<string> Names => [.. HostileInput.All.Select(i => i.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_megabyte_is_read_to_its_end(string name)
    {
        HostileInput input = HostileInput.All.Single(i => i.Name == name);
        ImmutableArray<Document> documents = ReadingLaws.Enforce(Encoding.UTF8.GetBytes(input.At(Size)), name);

        Assert.True(!input.IsTelegram || documents[0].Form == DocumentForm.Telegram, "the head was not seen, so the input tests nothing");
    }
}

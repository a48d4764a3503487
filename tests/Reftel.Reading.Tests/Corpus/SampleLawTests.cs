using System.Text;
using Reftel.Reading.Text;
using Reftel.Testing;
using Reftel.Testing.Laws;
using Xunit;

namespace Reftel.Reading.Tests.Corpus;

/// <summary>The laws hold for every sample as it is, and with its line breaks changed.</summary>
public sealed class SampleLawTests
{
    [Fact]
    public void The_laws_hold_for_every_sample()
    {
        foreach (Sample sample in Samples.Readable.Concat(Samples.OfUser))
        {
            SourceText source = sample.Source!;
            ReadingLaws.Enforce(() => sample.IsText ? SourceText.From(sample.Bytes) : SourceText.Extracted(sample.Bytes, source.Text, sample.Container), sample.Name);
        }
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void The_laws_hold_whatever_ends_a_line(string newline)
    {
        foreach (Sample sample in Samples.Readable.Concat(Samples.OfUser))
        {
            string text = sample.Source!.Text.ReplaceLineEndings(newline);
            ReadingLaws.Enforce(Encoding.UTF8.GetBytes(text), $"{sample.Name} with {newline.Length} character line breaks");
        }
    }
}

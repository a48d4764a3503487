using System.Collections.Immutable;
using Reftel.Reading.Documents;
using Reftel.Reading.Text;
using Reftel.Testing;
using Reftel.Testing.Baselines;
using Xunit;

namespace Reftel.Reading.Tests.Corpus;

/// <summary>What is read from each sample is what a reviewer approved.</summary>
public sealed class BaselineTests
{
    private static readonly string Folder = Path.Combine(Samples.Root, "tests", "Reftel.Reading.Tests", "Baselines");

    [Fact]
    public void Every_sample_reads_as_approved()
    {
        List<string> differences = [.. Samples.Readable.Select(Compare).OfType<string>()];
        Assert.True(differences.Count == 0, $"{differences.Count} of {Samples.Readable.Count} samples differ:\n\n{string.Join("\n\n", differences)}");
    }

    [Fact]
    public void Every_baseline_has_its_sample()
    {
        var expected = Samples.All.Select(s => Path.GetFullPath(FileOf(s))).ToHashSet(StringComparer.Ordinal);
        IEnumerable<string> found = Directory.Exists(Folder) ? Directory.EnumerateFiles(Folder, "*.baseline.txt", SearchOption.AllDirectories) : [];
        List<string> orphans = [.. found.Where(f => !expected.Contains(Path.GetFullPath(f)))];
        if (Approval.IsUpdating)
        {
            orphans.ForEach(File.Delete);
            return;
        }

        Assert.Empty(orphans);
    }

    private static string? Compare(Sample sample)
    {
        SourceText source = sample.Source!;
        ImmutableArray<Document> documents = DocumentReader.Read(source);
        return Approval.Compare(FileOf(sample), AnnotatedBaseline.Of(source, documents));
    }

    private static string FileOf(Sample sample) => Path.Combine(Folder, $"{sample.Name}.baseline.txt");
}

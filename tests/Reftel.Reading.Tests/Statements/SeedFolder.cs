using Reftel.Testing;
using Xunit;

namespace Reftel.Reading.Tests.Statements;

/// <summary>Where the two first documents are: the folder that <c>REFTEL_SEEDS</c> names, or <c>shared/seeds</c> above the repository.</summary>
internal static class SeedFolder
{
    public static string? Path { get; } = Find();

    private static string? Find()
    {
        string? folder = Environment.GetEnvironmentVariable("REFTEL_SEEDS");
        for (string? above = Samples.Root; folder is null && above is not null; above = System.IO.Path.GetDirectoryName(above))
        {
            string beside = System.IO.Path.Combine(above, "shared", "seeds");
            folder = Directory.Exists(beside) ? beside : null;
        }

        return folder;
    }
}

/// <summary>A theory over the two first documents; skipped where they are not.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SeedTheoryAttribute : TheoryAttribute
{
    public SeedTheoryAttribute() => Skip = SeedFolder.Path is null ? "the two first documents are not beside the repository" : null;
}

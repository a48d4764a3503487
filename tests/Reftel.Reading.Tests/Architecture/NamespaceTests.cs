using Reftel.Testing;
using Xunit;

namespace Reftel.Reading.Tests.Architecture;

/// <summary>A type is found where its namespace says, and floors know only those below them.</summary>
public sealed class NamespaceTests
{
    private static readonly string Source = Path.Combine(Samples.Root, "src", "Reftel.Reading");

    private static IEnumerable<string> Files => Directory.EnumerateFiles(Source, "*.cs", SearchOption.AllDirectories)
        .Where(f => !Path.GetRelativePath(Source, f).Split(Path.DirectorySeparatorChar).Any(p => p is "bin" or "obj"));

    [Fact]
    public void Namespaces_are_folders()
    {
        foreach (string file in Files)
        {
            string folder = Path.GetRelativePath(Source, Path.GetDirectoryName(file)!);
            string expected = folder == "." ? "Reftel.Reading" : $"Reftel.Reading.{folder.Replace(Path.DirectorySeparatorChar, '.')}";
            Assert.Contains($"namespace {expected};", File.ReadAllText(file), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("Text", "Diagnostics", "Documents", "Telegrams", "Reports", "Statements", "Language")]
    [InlineData("Diagnostics", "Documents", "Telegrams", "Reports", "Statements", "Language")]
    [InlineData("Documents", "Telegrams", "Reports", "Statements", "Language")]
    [InlineData("Lists", "Telegrams", "Reports", "Statements", "Language")]
    [InlineData("Language", "Documents", "Telegrams", "Reports", "Statements")]
    [InlineData("Telegrams", "Reports", "Statements")]
    [InlineData("Reports", "Telegrams", "Statements")]
    public void A_floor_does_not_know_those_above_it(string floor, params string[] above)
    {
        string folder = Path.Combine(Source, floor) + Path.DirectorySeparatorChar;
        foreach (string file in Files.Where(f => f.StartsWith(folder, StringComparison.Ordinal)))
        {
            string text = File.ReadAllText(file);
            Assert.All(above, name => Assert.DoesNotContain($"using Reftel.Reading.{name}", text, StringComparison.Ordinal));
        }
    }
}

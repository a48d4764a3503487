using Reftel.Testing;
using Xunit;

namespace Reftel.Reading.Tests.Architecture;

/// <summary>
/// Names that a file uses stand in one order, so that two changes of a file add theirs at the same place: those of the runtime first, each part by the alphabet.
/// The compiler tells those that are not needed; the order it does not look at, and the tool that puts it right takes a minute over the whole house.
/// </summary>
public sealed class UsingTests
{
    public static TheoryData<string> Folders => ["benchmarks", "src", "tests", "tools"];

    [Theory]
    [MemberData(nameof(Folders))]
    public void Used_names_stand_in_order(string folder)
    {
        int files = 0;
        foreach (string file in SourceFiles(Path.Combine(Samples.Root, folder)))
        {
            string[] used = [.. UsedNames(file)];
            Assert.True(used.SequenceEqual(InOrder(used)), $"{Path.GetRelativePath(Samples.Root, file)}: in order the names are {string.Join(", ", InOrder(used))}");
            files++;
        }

        Assert.NotEqual(0, files);
    }

    [Fact]
    public void Another_order_is_told() =>
        Assert.Equal(["System.IO", "System.Text", "Reftel.Reading", "Reftel.Reading.Text", "Xunit"], InOrder(["Xunit", "Reftel.Reading.Text", "System.Text", "Reftel.Reading", "System.IO"]));

    private static IEnumerable<string> SourceFiles(string folder) =>
        Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "node_modules"));

    // Aliases and "using static" have an order of their own; they stand behind and are few.
    private static IEnumerable<string> UsedNames(string file) =>
        File.ReadLines(file).TakeWhile(line => !line.StartsWith("namespace ", StringComparison.Ordinal))
            .Where(line => line.StartsWith("using ", StringComparison.Ordinal) && line.EndsWith(';') && !line.Contains('=') && !line.StartsWith("using static ", StringComparison.Ordinal))
            .Select(line => line["using ".Length..^1])
            .Where(name => name.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_'));

    private static string[] InOrder(IEnumerable<string> names) =>
    [
        .. names.OrderBy(name => name == "System" || name.StartsWith("System.", StringComparison.Ordinal) ? 0 : 1)
            .ThenBy(name => name.Replace('.', ' '), StringComparer.OrdinalIgnoreCase),
    ];
}

using Reftel.Testing;

namespace Reftel.Benchmarks;

/// <summary><c>BENCHMARKS.md</c>: tables under headings, each replaced when it was measured anew.</summary>
/// <param name="path">The page, or null to write nothing.</param>
internal sealed class BenchmarkPage(string? path)
{
    public static string File { get; } = Path.Combine(Samples.Root, "BENCHMARKS.md");

    private readonly List<(string Heading, string Text)> _sections = path is not null && System.IO.File.Exists(path) ? Read(System.IO.File.ReadAllText(path)) : [];

    /// <summary>Puts a table under its heading and writes the page.</summary>
    public void Put(string heading, string text)
    {
        int at = _sections.FindIndex(section => section.Heading == heading);
        if (at < 0)
        {
            _sections.Add((heading, text));
        }
        else
        {
            _sections[at] = (heading, text);
        }

        if (path is not null)
        {
            System.IO.File.WriteAllText(path, ToString());
        }
    }

    public override string ToString() =>
        $"""
        # Benchmarks

        Written by `./bench`. What is compared in a table was measured in one run on one machine, so compare ratios rather than figures.

        {MachineFacts.Describe()}.

        """.ReplaceLineEndings("\n") + string.Concat(_sections.Select(section => $"\n## {section.Heading}\n\n{section.Text}\n"));

    private static List<(string, string)> Read(string page) =>
        [.. page.ReplaceLineEndings("\n").Split("\n## ").Skip(1).Select(section => section.Split('\n', 2)).Select(parts => (parts[0], parts[1].Trim('\n')))];
}

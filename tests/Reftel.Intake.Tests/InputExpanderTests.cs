using Xunit;

namespace Reftel.Intake.Tests;

public sealed class InputExpanderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public InputExpanderTests()
    {
        foreach (string file in new[] { "b.txt", "a.txt", "B.txt", "a/x.txt", "a/deep/y.txt", "a-b.txt", ".hidden", ".git/config", "z.png", "a/q.yaml", "c.md" })
        {
            _folder.Write(file, "x");
        }
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Files_come_as_given() => Assert.Equal(["b.txt", "a.txt", ".hidden", "z.png"], Expand("b.txt", "a.txt", ".hidden", "z.png"));

    [Fact]
    public void A_folder_gives_its_files_in_ordinal_order_without_hidden_and_binary_ones() =>
        Assert.Equal(["B.txt", "a-b.txt", "a.txt", "a/deep/y.txt", "a/x.txt", "b.txt", "c.md"], Expand(""));

    [Fact]
    public void A_slash_behind_a_folder_changes_nothing() => Assert.Equal(["a/deep/y.txt", "a/x.txt"], Expand("a/"));

    [Theory]
    [InlineData("*.txt", "B.txt a-b.txt a.txt b.txt")]
    [InlineData("?.txt", "B.txt a.txt b.txt")]
    [InlineData("**/*.txt", "B.txt a-b.txt a.txt a/deep/y.txt a/x.txt b.txt")]
    [InlineData("a/**", "a/deep/y.txt a/x.txt")]
    [InlineData("**/**/y.*", "a/deep/y.txt")]
    [InlineData("*/x.txt", "a/x.txt")]
    [InlineData("a/*/*.txt", "a/deep/y.txt")]
    [InlineData(".h*", ".hidden")]
    [InlineData("*", "B.txt a-b.txt a.txt b.txt c.md")]
    public void Patterns_are_expanded(string pattern, string expected) => Assert.Equal(expected.Split(' '), Expand(pattern));

    [Fact]
    public void A_file_that_comes_twice_is_read_once() => Assert.Equal(
        ["b.txt", "B.txt", "a-b.txt", "a.txt", "a/deep/y.txt", "a/x.txt", "c.md"],
        Expand("b.txt", "./b.txt", "a/../b.txt", ""));

    [Fact]
    public void What_is_not_found_keeps_its_place()
    {
        Input[] inputs = [.. new InputExpander().Expand([_folder["nope"], _folder["a.txt"], _folder["*.none"], _folder["none/*.txt"]])];

        Assert.Equal([_folder["nope"], _folder["a.txt"], _folder["*.none"], _folder["none/*.txt"]], inputs.Select(input => input.Name));
        Assert.Equal(["no such file or folder", null, "no file matches the pattern", "no file matches the pattern"], inputs.Select(input => input.Failure?.Message));
    }

    [Fact]
    public void An_empty_folder_is_told()
    {
        Directory.CreateDirectory(_folder["void"]);

        Assert.Equal(InputFailureKind.Empty, Assert.Single(new InputExpander().Expand([_folder["void"]])).Failure?.Kind);
    }

    [Fact]
    public void Files_passed_over_are_counted_by_extension()
    {
        var expander = new InputExpander();
        _ = expander.Expand([_folder.Root]).Count();

        Assert.Equal([(".png", 1), (".yaml", 1)], expander.Skipped.Select(pair => (pair.Key, pair.Value)).Order());
    }

    [Fact]
    public void A_dash_is_standard_input_once()
    {
        Input input = Assert.Single(new InputExpander().Expand(["-", "-"]));

        Assert.True(input.IsStandardInput);
        Assert.Equal("-", input.Name);
    }

    [Fact]
    public void A_star_in_a_name_means_the_file_where_there_is_one()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        _folder.Write("odd*.txt", "x");
        _folder.Write("odd1.txt", "x");

        Assert.Equal(["odd*.txt"], Expand("odd*.txt"));
    }

    [Fact]
    public void Links_to_folders_are_not_followed()
    {
        Directory.CreateSymbolicLink(_folder["a/loop"], _folder.Root);

        Assert.Equal(["a/deep/y.txt", "a/x.txt"], Expand("a"));
        Assert.Equal(["a/deep/y.txt"], Expand("**/y.txt"));
    }

    private IEnumerable<string> Expand(params string[] arguments) =>
        new InputExpander().Expand(arguments.Select(argument => argument.Length == 0 ? _folder.Root : _folder[argument]))
            .Select(input => Path.GetRelativePath(_folder.Root, input.Path!).Replace('\\', '/'));
}

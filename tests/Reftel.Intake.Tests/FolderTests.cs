using System.Diagnostics;
using System.Net.Sockets;
using Xunit;

namespace Reftel.Intake.Tests;

/// <summary>Folders that cannot be listed, and what lies in folders but is no file to read.</summary>
public sealed class FolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public FolderTests()
    {
        foreach (string file in new[] { "a.txt", "locked/b.txt", "locked/deep/c.txt", "z/d.txt" })
        {
            _folder.Write(file, "x");
        }
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("", "a.txt locked! z/d.txt")]
    [InlineData("locked", "locked!")]
    [InlineData("locked/*.txt", "locked!")]
    [InlineData("locked/**", "locked!")]
    [InlineData("**/*.txt", "locked! a.txt z/d.txt")]
    [InlineData("*/*.txt", "locked! z/d.txt")]
    public void A_folder_that_cannot_be_listed_is_a_failure(string argument, string expected)
    {
        string full = argument.Length == 0 ? _folder.Root : _folder[argument];
        Input[] inputs = [.. new InputExpander(Locked).Expand([full])];

        Assert.Equal(expected.Split(' '), inputs.Select(Describe));
        Assert.Equal(InputFailureKind.Denied, Assert.Single(inputs, input => input.Failure is not null).Failure!.Kind);
    }

    [Fact]
    public void A_folder_without_permission_is_a_failure()
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
        {
            return;
        }

        File.SetUnixFileMode(_folder["locked"], UnixFileMode.None);
        try
        {
            Assert.Equal(["a.txt", "locked!", "z/d.txt"], new InputExpander().Expand([_folder.Root]).Select(Describe));
        }
        finally
        {
            File.SetUnixFileMode(_folder["locked"], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Theory]
    [InlineData("", "a.txt empty.txt file-link locked/b.txt locked/deep/c.txt z/d.txt")]
    [InlineData("*", "a.txt empty.txt file-link")]
    public void Pipes_and_sockets_in_a_folder_are_passed_over(string pattern, string expected)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        MakePipe("pipe");
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(_folder["socket"]));
        File.CreateSymbolicLink(_folder["pipe-link"], "pipe");
        File.CreateSymbolicLink(_folder["device-link"], "/dev/zero");
        File.CreateSymbolicLink(_folder["file-link"], "z/d.txt");
        _folder.Write("empty.txt", "");

        var expander = new InputExpander();
        Assert.Equal(expected.Split(' '), expander.Expand([pattern.Length == 0 ? _folder.Root : _folder[pattern]]).Select(Describe));
        Assert.Equal(4, expander.Skipped["(pipe, socket or device)"]);
    }

    [Fact]
    public void A_pipe_that_is_named_is_read()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        MakePipe("pipe");
        Assert.Equal("pipe", Describe(Assert.Single(new InputExpander().Expand([_folder["pipe"]]))));
    }

    [Fact]
    public void A_link_that_leads_nowhere_and_a_name_that_is_not_UTF8_are_told_for_what_they_are()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        File.CreateSymbolicLink(_folder["z/gone-link"], "gone.txt");
        Shell($"printf Text. > '{_folder["z"]}'/\"$(printf 'caf\\351.txt')\"");

        Input[] inputs = [.. new InputExpander().Expand([_folder["z"]])];
        string[] told = [.. inputs.Select(input => new InputReader(100, () => Stream.Null).Read(input).Failure?.Message ?? "")];
        Assert.Equal(3, inputs.Length);
        Assert.StartsWith("has a name that is not in UTF-8", told[0], StringComparison.Ordinal);
        Assert.Equal("", told[1]);
        Assert.StartsWith("is a link to gone.txt, which is not there", told[2], StringComparison.Ordinal);

        // Named by itself, as by whoever tries again what failed, it is told the same.
        Assert.All([inputs[0], inputs[2]], input => Assert.NotNull(Assert.Single(new InputExpander().Expand([input.Path!])).Path));
        Assert.Equal(InputFailureKind.Missing, Assert.Single(new InputExpander().Expand([_folder["z/no\uFFFDthing.txt"]])).Failure?.Kind);

        // What .NET cannot open it cannot delete either.
        Shell($"rm '{_folder["z"]}'/caf*");
    }

    private static void Shell(string command)
    {
        using Process shell = Process.Start("sh", ["-c", command]);
        shell.WaitForExit();
    }

    private void MakePipe(string name)
    {
        using Process made = Process.Start("mkfifo", [_folder[name]]);
        made.WaitForExit();
    }

    private IEnumerable<FolderEntry> Locked(string folder, bool includeHidden) => folder == _folder["locked"]
        ? throw new UnauthorizedAccessException()
        : FolderListing.Enumerate(folder, includeHidden);

    private string Describe(Input input) =>
        Path.GetRelativePath(_folder.Root, input.Name).Replace('\\', '/') + (input.Failure is null ? "" : "!");
}

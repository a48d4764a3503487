using Xunit;

namespace Reftel.Intake.Tests;

/// <summary>A script stands for the program, so that the tests do not depend on what is installed.</summary>
public sealed class PdfTextTests : IDisposable
{
    private static readonly byte[] Pdf = "%PDF-1.4\nbody\n"u8.ToArray();

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_missing_program_is_named_with_its_package()
    {
        PdfTextResult result = new PdfText(null, _folder.Root).Extract(Pdf);

        Assert.Equal(InputFailureKind.ToolMissing, result.Failure?.Kind);
        Assert.Contains("poppler", result.Failure?.Message, StringComparison.Ordinal);
    }

    [UnixTheory]
    [InlineData("cat", "%PDF-1.4\nbody\n")]
    [InlineData("cat > /dev/null; printf 'one\\f\\ntwo'; echo warning >&2", "one\f\ntwo")]
    [InlineData("printf x; exec <&-", "x")]
    public void The_text_is_what_the_program_writes(string script, string expected)
    {
        PdfTextResult result = Run(script);

        Assert.Equal((expected, null), (result.Text, result.Failure));
    }

    [UnixTheory]
    [InlineData("printf ' \\n\\f'", InputFailureKind.Binary, "without text")]
    [InlineData("echo 'Command Line Error: Incorrect password' >&2; exit 1", InputFailureKind.Binary, "locked with a password")]
    [InlineData("echo 'Copying of text is not allowed' >&2; exit 3", InputFailureKind.Binary, "does not allow")]
    [InlineData("echo 'Syntax Error: no trailer' >&2; exit 1", InputFailureKind.Binary, "pdftotext says: Syntax Error: no trailer;")]
    [InlineData("exit 7", InputFailureKind.Binary, "is a damaged PDF")]
    [InlineData("while :; do printf 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'; done", InputFailureKind.Binary, "larger than the limit")]
    [InlineData("sleep 60", InputFailureKind.Broken, "did not finish")]
    public void What_goes_wrong_is_told(string script, InputFailureKind kind, string words)
    {
        PdfTextResult result = Run(script, new PdfLimits { Timeout = TimeSpan.FromSeconds(script == "sleep 60" ? 1 : 60), MaxTextBytes = 10_000 });

        Assert.Null(result.Text);
        Assert.Equal(kind, result.Failure?.Kind);
        Assert.Contains(words, result.Failure?.Message, StringComparison.Ordinal);
    }

    [UnixTheory]
    [InlineData(50)]
    public void A_wish_to_stop_ends_the_program(int milliseconds)
    {
        using var stop = new CancellationTokenSource(milliseconds);
        Assert.ThrowsAny<OperationCanceledException>(() => Program("sleep 60").Extract(Pdf, stop.Token));
    }

    [UnixTheory]
    [InlineData("pdftotext", false)]
    [InlineData("other", true)]
    public void Only_a_program_is_taken_for_one(string name, bool executable)
    {
        string path = _folder.Write(name, "x");
        SetMode(path, executable ? (UnixFileMode)0b111_101_101 : UnixFileMode.UserRead);

        Assert.Null(ProgramFinder.Find("pdftotext", $"{_folder.Root}:."));
    }

    private PdfTextResult Run(string script, PdfLimits? limits = null) => Program(script, limits).Extract(Pdf);

    private PdfText Program(string script, PdfLimits? limits = null)
    {
        string path = _folder.Write("pdftotext", "#!/bin/sh\n" + script + "\n");
        SetMode(path, (UnixFileMode)0b111_101_101);
        return new PdfText(limits, _folder.Root);
    }

    private static void SetMode(string path, UnixFileMode mode)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, mode);
        }
    }
}

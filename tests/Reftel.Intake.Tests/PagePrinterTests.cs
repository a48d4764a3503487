using System.Text;
using Xunit;

namespace Reftel.Intake.Tests;

/// <summary>A script stands for the browser, so that the tests do not depend on what is installed.</summary>
public sealed class PagePrinterTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_missing_browser_is_named_with_what_to_do()
    {
        PrintedPage page = new PagePrinter(null, _folder.Root).Print("<p>one");

        Assert.Contains("Chromium, which is not installed; install it", page.Problem, StringComparison.Ordinal);
        Assert.False(new PagePrinter(null, _folder.Root).IsInstalled);
    }

    [UnixTheory]
    [InlineData("echo 'no display' >&2; exit 21", "printed nothing and ended with 21: no display")]
    [InlineData("sleep 60", "did not print the page in 1 seconds")]
    public void What_goes_wrong_is_told(string script, string expected)
    {
        PrintedPage page = Printer(script).Print("<p>one");

        Assert.True(page.Pdf.IsEmpty);
        Assert.Contains(expected, page.Problem, StringComparison.Ordinal);
    }

    [UnixTheory]
    [InlineData("for a; do case $a in --print-to-pdf=*) out=${a#*=};; esac; last=$a; done; cat \"${last#file://}\" > \"$out\"")]
    public void The_browser_gets_the_page_and_no_network(string script)
    {
        PrintedPage page = Printer(script).Print("<p>one");

        Assert.Equal(("<p>one", null), (Encoding.UTF8.GetString(page.Pdf.Span), page.Problem));
        page = Printer("for a; do case $a in --print-to-pdf=*) out=${a#*=};; esac; done; echo \"$@\" > \"$out\"").Print("<p>one");
        Assert.Contains("--host-resolver-rules=MAP * ~NOTFOUND", Encoding.UTF8.GetString(page.Pdf.Span), StringComparison.Ordinal);
    }

    private PagePrinter Printer(string script)
    {
        string path = Path.Combine(_folder.Root, "chromium");
        File.WriteAllText(path, $"#!/bin/sh\n{script}\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        // The script needs the programs of the system; the browser is looked for in the folder alone.
        return new PagePrinter(TimeSpan.FromSeconds(script == "sleep 60" ? 1 : 60), _folder.Root);
    }
}

using Xunit;

namespace Reftel.Cli.Tests.Commands;

/// <summary>A test that prints with Chromium and reads with pdftotext, where both are installed.</summary>
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (!Has("pdftotext") || !(Has("chromium") || Has("chromium-browser") || Has("google-chrome")))
        {
            Skip = "Chromium or pdftotext is not installed";
        }
    }

    private static bool Has(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
}

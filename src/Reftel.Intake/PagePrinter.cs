namespace Reftel.Intake;

/// <summary>
/// Prints a web page as a PDF with an installed Chromium (or Chrome). The browser gets a folder of its own, which is gone afterwards, and no network.
/// </summary>
/// <param name="timeout">How long it may take; null for two minutes.</param>
/// <param name="searchPath">Folders to look for the program in, as in PATH; null for PATH itself.</param>
public sealed class PagePrinter(TimeSpan? timeout = null, string? searchPath = null)
{
    private const int MostWords = 1 << 20;

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge"];

    private readonly TimeSpan _timeout = timeout ?? TimeSpan.FromMinutes(2);

    /// <summary>Whether a browser is there to print with.</summary>
    public bool IsInstalled => Program is not null;

    private string? Program
    {
        get
        {
            string path = searchPath ?? Environment.GetEnvironmentVariable("PATH") ?? "";
            return Names.Select(name => ProgramFinder.Find(name, path)).FirstOrDefault(found => found is not null);
        }
    }

    /// <summary>The bytes of the PDF, or why there are none. The bytes tell when they were made, so two prints differ.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="stop"/> was cancelled; the program is gone by then.</exception>
    public PrintedPage Print(string html, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(html);
        if (Program is not { } program)
        {
            return new PrintedPage(default, "a PDF is printed by Chromium, which is not installed; install it with: sudo apt install chromium (or Google Chrome), or write .html and print it yourself");
        }

        DirectoryInfo folder = Directory.CreateTempSubdirectory("reftel-print-");
        try
        {
            return Print(program, folder.FullName, html, stop);
        }
        catch (Exception e) when (e is System.ComponentModel.Win32Exception or IOException or UnauthorizedAccessException or InvalidOperationException)
        {
            return new PrintedPage(default, $"the page could not be printed: {e.Message}");
        }
        finally
        {
            TryDelete(folder);
        }
    }

    private PrintedPage Print(string program, string folder, string html, CancellationToken stop)
    {
        string page = Path.Combine(folder, "page.html");
        string pdf = Path.Combine(folder, "page.pdf");
        File.WriteAllText(page, html);
        string[] arguments =
        [
            "--headless", "--disable-gpu", "--no-first-run", "--disable-extensions", "--disable-sync", "--disable-background-networking", "--disable-dev-shm-usage",
            $"--user-data-dir={Path.Combine(folder, "profile")}", "--host-resolver-rules=MAP * ~NOTFOUND", "--no-pdf-header-footer", $"--print-to-pdf={pdf}",

            // The system lets nobody but root start a browser without its sandbox, and root none with it.
            .. IsRoot ? ["--no-sandbox"] : Array.Empty<string>(),
            new Uri(page).AbsoluteUri,
        ];
        PipedResult result = PipedProgram.Run(program, arguments, default, MostWords, _timeout, stop);
        return result.End == PipedEnd.TimedOut ? new PrintedPage(default, $"Chromium did not print the page in {_timeout.TotalSeconds:0} seconds")
            : File.Exists(pdf) ? new PrintedPage(File.ReadAllBytes(pdf), null)
            : new PrintedPage(default, $"Chromium printed nothing and ended with {result.ExitCode}: {LastLine(result.Errors)}");
    }

    private static bool IsRoot => !OperatingSystem.IsWindows() && Environment.UserName == "root";

    private static string LastLine(string words) => words.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).LastOrDefault() ?? "it said nothing";

    private static void TryDelete(DirectoryInfo folder)
    {
        try
        {
            folder.Delete(recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // What a browser leaves open goes with the temporary folder.
        }
    }
}

/// <summary>A printed page, or why there is none.</summary>
/// <param name="Pdf">The bytes.</param>
/// <param name="Problem">For a person; null where there is a page.</param>
public readonly record struct PrintedPage(ReadOnlyMemory<byte> Pdf, string? Problem);

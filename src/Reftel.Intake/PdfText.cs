using System.Text;

namespace Reftel.Intake;

/// <summary>
/// Takes the text out of PDFs with the program <c>pdftotext</c> of Poppler, which must be installed. The file goes in and the
/// text comes out through pipes; nothing is written to disk. Pages end with a form feed.
/// </summary>
/// <param name="limits">Time and size.</param>
/// <param name="searchPath">Folders to look for the program in, as in PATH; null for PATH itself.</param>
/// <threadsafety>May be used from several threads.</threadsafety>
public sealed class PdfText(PdfLimits? limits = null, string? searchPath = null)
{
    private readonly PdfLimits _limits = limits ?? PdfLimits.Default;
    private readonly Lazy<string?> _program = new(() => ProgramFinder.Find("pdftotext", searchPath ?? Environment.GetEnvironmentVariable("PATH") ?? ""));

    /// <summary>The text, or why there is none.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="stop"/> was cancelled; the program is gone by then.</exception>
    public PdfTextResult Extract(ReadOnlyMemory<byte> pdf, CancellationToken stop = default)
    {
        if (_program.Value is not { } program)
        {
            return Fail(InputFailureKind.ToolMissing, Install());
        }

        try
        {
            PipedResult result = PipedProgram.Run(
                program, ["-layout", "-enc", "UTF-8", "-eol", "unix", "-", "-"], pdf, _limits.MaxTextBytes, _limits.Timeout, stop);
            return Judge(result);
        }
        catch (Exception e) when (e is System.ComponentModel.Win32Exception or IOException or InvalidOperationException)
        {
            return Fail(InputFailureKind.Broken, $"is a PDF, and pdftotext could not be started: {e.Message}");
        }
    }

    private PdfTextResult Judge(PipedResult result)
    {
        string words = LastLine(result.Errors);
        switch (result.End)
        {
            case PipedEnd.TimedOut:
                return Fail(InputFailureKind.Broken, $"is a PDF that pdftotext did not finish in {_limits.Timeout.TotalSeconds:0} seconds; print it to a new PDF, or give its text");
            case PipedEnd.TooMuch:
                return Fail(InputFailureKind.Binary, $"is a PDF whose text is larger than the limit of {InputLimits.Describe(_limits.MaxTextBytes)}; split it");
        }

        if (result.ExitCode == 0)
        {
            string text = Encoding.UTF8.GetString(result.Output.Span);
            return text.AsSpan().IsWhiteSpace()
                ? Fail(InputFailureKind.Binary, "is a PDF without text, most likely scanned pages; recognise its text first, for instance with: ocrmypdf FILE NEW.pdf")
                : new PdfTextResult(text, null);
        }

        if (result.Errors.Contains("password", StringComparison.OrdinalIgnoreCase))
        {
            return Fail(InputFailureKind.Binary, "is a PDF locked with a password; unlock it first, for instance with: qpdf --password=... --decrypt FILE NEW.pdf");
        }

        // 3 is the code for permissions (man pdftotext).
        return result.ExitCode == 3
            ? Fail(InputFailureKind.Binary, "is a PDF whose maker does not allow its text to be copied; give its text")
            : Fail(InputFailureKind.Binary, $"is a damaged PDF; pdftotext says: {words}; fetch it again, or print it to a new PDF");
    }

    private static string Install() => "is a PDF, and the program that reads PDFs, pdftotext of poppler-utils, is not installed; " + (
        OperatingSystem.IsMacOS() ? "install it with: brew install poppler"
        : OperatingSystem.IsWindows() ? "get Poppler for Windows (github.com/oschwartz10612/poppler-windows) and put its bin folder on PATH"
        : "install it with: sudo apt install poppler-utils (Debian, Ubuntu; the package of other systems is poppler-utils or poppler)");

    private static PdfTextResult Fail(InputFailureKind kind, string message) => new(null, new InputFailure(kind, message));

    private static string LastLine(string errors)
    {
        string line = errors.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).LastOrDefault() ?? "nothing";
        return line.Length <= 200 ? line : line[..200];
    }
}

/// <summary>The text of a PDF, or why there is none.</summary>
public readonly record struct PdfTextResult(string? Text, InputFailure? Failure);

using Xunit;

namespace Reftel.Intake.Tests;

/// <summary>Needs pdftotext.</summary>
internal sealed class PdfFactAttribute : FactAttribute
{
    public PdfFactAttribute()
    {
        if (ProgramFinder.Find("pdftotext", Environment.GetEnvironmentVariable("PATH") ?? "") is null)
        {
            Skip = "pdftotext is not installed.";
        }
    }
}

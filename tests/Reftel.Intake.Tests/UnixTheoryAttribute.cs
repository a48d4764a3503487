using Xunit;

namespace Reftel.Intake.Tests;

/// <summary>The program is a shell script.</summary>
internal sealed class UnixTheoryAttribute : TheoryAttribute
{
    public UnixTheoryAttribute()
    {
        if (OperatingSystem.IsWindows())
        {
            Skip = "The program is a shell script.";
        }
    }
}

using System.Reflection;

namespace Reftel.Cli.Usage;

internal static class ProgramVersion
{
    /// <summary><c>reftel 0.1.0</c></summary>
    public static string Line =>
        "reftel " + typeof(ProgramVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;
}

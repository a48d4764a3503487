using System.Reflection;
using Reftel.Reading;

namespace Reftel.Archive.Store;

/// <summary>The version of the rules that records are made with: that of the reading library.</summary>
internal static class RulesVersion
{
    public static string Current { get; } =
        typeof(DocumentReader).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0";
}

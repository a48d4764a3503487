namespace Reftel.Intake;

/// <summary>Finds an installed program. The current folder is never searched: it may hold what a stranger put there.</summary>
internal static class ProgramFinder
{
    /// <param name="name">Without an extension.</param>
    /// <param name="searchPath">Folders, parted as in PATH; relative ones are passed over.</param>
    /// <returns>The full path, or null.</returns>
    public static string? Find(string name, string searchPath)
    {
        string file = OperatingSystem.IsWindows() ? name + ".exe" : name;
        foreach (string folder in searchPath.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries))
        {
            if (Path.IsPathFullyQualified(folder) && Path.Combine(folder, file) is var path && IsProgram(path))
            {
                return path;
            }
        }

        return null;
    }

    private static bool IsProgram(string path)
    {
        const UnixFileMode Execute = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
        return File.Exists(path) && (OperatingSystem.IsWindows() || (File.GetUnixFileMode(path) & Execute) != UnixFileMode.None);
    }
}

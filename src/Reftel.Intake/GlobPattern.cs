using System.IO.Enumeration;

namespace Reftel.Intake;

/// <summary>
/// A path with wildcards, walked from left to right: <c>*</c> and <c>?</c> stand for characters inside one name,
/// <c>**</c> for any number of folders. Hidden names match only where the pattern begins with a dot, as in a shell.
/// Shells of Windows leave patterns to the program, so they are expanded here on every system.
/// </summary>
internal sealed class GlobPattern(FolderListing folders)
{
    private static readonly char[] Separators = OperatingSystem.IsWindows() ? ['/', '\\'] : ['/'];

    public static bool IsPattern(string argument) => argument.AsSpan().ContainsAny('*', '?');

    /// <summary>Files that match, once each, in the ordinal order of their paths, with forward slashes as in the pattern.</summary>
    public IEnumerable<string> Expand(string pattern)
    {
        string root = Path.GetPathRoot(pattern) ?? "";
        string[] parts = pattern[root.Length..].Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        return Walk(root.Replace('\\', '/'), WithoutRepeats(parts), 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
    }

    // "**/**" means what "**" means, but walking it would visit every folder once for each of its parents.
    private static string[] WithoutRepeats(string[] parts) =>
        [.. parts.Where((part, i) => part != "**" || i == 0 || parts[i - 1] != "**")];

    private IEnumerable<string> Walk(string folder, string[] parts, int index)
    {
        string part = parts[index];
        bool last = index == parts.Length - 1;
        if (part == "**")
        {
            return WalkAnyDepth(folder, parts, index);
        }

        if (!IsPattern(part))
        {
            string path = FolderListing.Join(folder, part);
            return last
                ? File.Exists(path) ? [path] : []
                : Directory.Exists(path) ? Walk(path, parts, index + 1) : [];
        }

        IEnumerable<FolderEntry> matches = folders.Of(folder, includeHidden: part[0] == '.')
            .Where(entry => entry.IsFolder != last && FileSystemName.MatchesSimpleExpression(part, entry.Name, IgnoreCase));
        return last
            ? matches.Select(entry => FolderListing.Join(folder, entry.Name))
            : matches.SelectMany(entry => Walk(FolderListing.Join(folder, entry.Name), parts, index + 1));
    }

    // The remaining parts are tried in this folder and in each folder below it.
    private IEnumerable<string> WalkAnyDepth(string folder, string[] parts, int index)
    {
        if (index == parts.Length - 1)
        {
            return folders.FilesBelow(folder);
        }

        IEnumerable<string> here = Walk(folder, parts, index + 1);
        IEnumerable<string> below = folders.Of(folder, includeHidden: false)
            .Where(entry => entry.IsFolder && !entry.IsLink)
            .SelectMany(entry => WalkAnyDepth(FolderListing.Join(folder, entry.Name), parts, index));
        return here.Concat(below);
    }

    private static bool IgnoreCase => OperatingSystem.IsWindows() || OperatingSystem.IsMacOS();
}

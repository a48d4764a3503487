using System.IO.Enumeration;

namespace Reftel.Intake;

/// <summary>One name in a folder.</summary>
internal readonly record struct FolderEntry(string Name, bool IsFolder, bool IsLink);

/// <summary>Lists folders in an order that does not depend on the file system.</summary>
internal static class FolderListing
{
    /// <summary>
    /// The names in a folder so that whole paths come out in ordinal order: a folder sorts as its name with a slash.
    /// A folder that cannot be opened counts as empty.
    /// </summary>
    public static FolderEntry[] Of(string folder, bool includeHidden)
    {
        var options = new EnumerationOptions
        {
            IgnoreInaccessible = true,
            AttributesToSkip = includeHidden ? FileAttributes.None : FileAttributes.Hidden | FileAttributes.System,
        };
        var entries = new FileSystemEnumerable<FolderEntry>(
            folder.Length == 0 ? "." : folder,
            (ref FileSystemEntry entry) => new FolderEntry(
                entry.FileName.ToString(),
                entry.IsDirectory,
                entry.Attributes.HasFlag(FileAttributes.ReparsePoint)),
            options);
        try
        {
            FolderEntry[] listed = [.. entries.Where(entry => includeHidden || entry.Name[0] != '.')];
            Array.Sort(listed, static (a, b) => string.CompareOrdinal(SortKey(a), SortKey(b)));
            return listed;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    /// <summary>All files of a folder and the folders below it, hidden ones left out; links to folders are not followed, so no loop is.</summary>
    public static IEnumerable<string> FilesBelow(string folder)
    {
        foreach (FolderEntry entry in Of(folder, includeHidden: false))
        {
            string path = Join(folder, entry.Name);
            if (!entry.IsFolder)
            {
                yield return path;
            }
            else if (!entry.IsLink)
            {
                foreach (string below in FilesBelow(path))
                {
                    yield return below;
                }
            }
        }
    }

    public static string Join(string folder, string name) =>
        folder.Length == 0 || folder.EndsWith('/') ? folder + name : $"{folder}/{name}";

    private static string SortKey(FolderEntry entry) => entry.IsFolder ? entry.Name + "/" : entry.Name;
}

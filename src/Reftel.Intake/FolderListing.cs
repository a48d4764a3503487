using System.Diagnostics.CodeAnalysis;
using System.IO.Enumeration;

namespace Reftel.Intake;

/// <summary>One name in a folder.</summary>
internal readonly record struct FolderEntry(string Name, bool IsFolder, bool IsLink);

/// <summary>Lists folders in an order that does not depend on the file system, and keeps count of those it cannot list.</summary>
/// <param name="enumerate">Gives the names in a folder, hidden ones if told so; it may throw as the file system does.</param>
internal sealed class FolderListing(Func<string, bool, IEnumerable<FolderEntry>> enumerate)
{
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);
    private readonly Queue<Input> _failures = new();

    /// <summary>
    /// The names in a folder so that whole paths come out in ordinal order: a folder sorts as its name with a slash.
    /// A folder that cannot be listed counts as empty and becomes a failure.
    /// </summary>
    public FolderEntry[] Of(string folder, bool includeHidden)
    {
        try
        {
            FolderEntry[] listed = [.. enumerate(folder.Length == 0 ? "." : folder, includeHidden).Where(entry => includeHidden || entry.Name[0] != '.')];
            Array.Sort(listed, static (a, b) => string.CompareOrdinal(SortKey(a), SortKey(b)));
            return listed;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Fail(folder.Length == 0 ? "." : folder, e);
            return [];
        }
    }

    /// <summary>Takes the next folder that could not be listed, each once.</summary>
    public bool TryTakeFailure([NotNullWhen(true)] out Input? failed) => _failures.TryDequeue(out failed);

    /// <summary>The names in a folder as the file system gives them.</summary>
    public static IEnumerable<FolderEntry> Enumerate(string folder, bool includeHidden) => new FileSystemEnumerable<FolderEntry>(
        folder,
        (ref FileSystemEntry entry) => new FolderEntry(
            entry.FileName.ToString(),
            entry.IsDirectory,
            entry.Attributes.HasFlag(FileAttributes.ReparsePoint)),
        new EnumerationOptions
        {
            IgnoreInaccessible = false,
            AttributesToSkip = includeHidden ? FileAttributes.None : FileAttributes.Hidden | FileAttributes.System,
        });

    /// <summary>All files of a folder and the folders below it, hidden ones left out; links to folders are not followed, so no loop is.</summary>
    public IEnumerable<string> FilesBelow(string folder)
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

    // A pattern lists a folder more than once; a folder that has gone meanwhile holds nothing.
    private void Fail(string folder, Exception exception)
    {
        if (exception is not DirectoryNotFoundException && _told.Add(folder))
        {
            InputFailure failure = exception is UnauthorizedAccessException
                ? InputFailure.DeniedFolder
                : InputFailure.Broken(exception.Message);
            _failures.Enqueue(new Input(folder, null, failure));
        }
    }

    private static string SortKey(FolderEntry entry) => entry.IsFolder ? entry.Name + "/" : entry.Name;
}

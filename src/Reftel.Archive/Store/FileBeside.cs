namespace Reftel.Archive.Store;

/// <summary>Makes a file beside its place; it takes its name when it is whole, so that nobody sees half of it.</summary>
internal static class FileBeside
{
    /// <param name="file">Where the file goes; one that stands there is replaced.</param>
    /// <param name="make">Writes it under another name.</param>
    public static void Make(string file, Action<string> make)
    {
        string beside = $"{file}.{Guid.NewGuid():N}.tmp";
        Refuse(file);
        try
        {
            // Made here, so that what is wrong with the place is not taken for the fault of the archive.
            using (File.Create(beside))
            {
            }

            make(beside);
            File.Move(beside, file, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            string reason = e is UnauthorizedAccessException ? $"you may not write into its folder {FolderOf(file)}" : e.Message;
            throw new ArchiveException(ArchiveProblem.Broken, $"the copy {file} cannot be written: {reason}", e);
        }
        catch (ArchiveException e) when (e.Problem is ArchiveProblem.DiskFull)
        {
            throw new ArchiveException(ArchiveProblem.DiskFull, $"no room is left on the disk of the copy {file}; the archive is as it was. Make room, or name another disk", e);
        }
        finally
        {
            TryDelete(beside);
        }
    }

    private static void Refuse(string file)
    {
        string? reason = Directory.Exists(file) ? "it is a folder; name a file in it"
            : !Directory.Exists(FolderOf(file)) ? $"there is no folder {FolderOf(file)}; make it first"
            : null;
        if (reason is not null)
        {
            throw new ArchiveException(ArchiveProblem.Missing, $"the copy {file} cannot be written: {reason}");
        }
    }

    private static string FolderOf(string file) => Path.GetDirectoryName(Path.GetFullPath(file)) ?? file;

    private static void TryDelete(string file)
    {
        try
        {
            File.Delete(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // What went wrong first is told.
        }
    }
}

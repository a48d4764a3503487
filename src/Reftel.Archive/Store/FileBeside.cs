namespace Reftel.Archive.Store;

/// <summary>Makes a file beside its place; it takes its name when it is whole, so that nobody sees half of it.</summary>
internal static class FileBeside
{
    /// <param name="file">Where the file goes; one that stands there is replaced.</param>
    /// <param name="make">Writes it under another name.</param>
    public static void Make(string file, Action<string> make)
    {
        string beside = $"{file}.{Guid.NewGuid():N}.tmp";
        try
        {
            make(beside);
            File.Move(beside, file, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ArchiveException(ArchiveProblem.Broken, $"the copy {file} cannot be written: {e.Message}", e);
        }
        finally
        {
            TryDelete(beside);
        }
    }

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

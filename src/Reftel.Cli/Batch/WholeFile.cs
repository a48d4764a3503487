using System.Text;

namespace Reftel.Cli.Batch;

/// <summary>Writes a file whole or not at all: beside it first, and then under its name.</summary>
internal static class WholeFile
{
    /// <param name="path">Where it is to stand.</param>
    /// <param name="text">Its text; written as UTF-8 without a mark.</param>
    /// <param name="replace">Whether a file that stands there may go.</param>
    /// <exception cref="IOException">It could not be written, or a file stands there; nothing is left behind.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    public static void Write(string path, string text, bool replace) => Write(path, Encoding.UTF8.GetBytes(text), replace);

    /// <inheritdoc cref="Write(string, string, bool)"/>
    /// <param name="path">Where it is to stand.</param>
    /// <param name="bytes">Its bytes.</param>
    /// <param name="replace">Whether a file that stands there may go.</param>
    public static void Write(string path, ReadOnlySpan<byte> bytes, bool replace)
    {
        string full = Path.GetFullPath(path);
        string beside = Path.Combine(Path.GetDirectoryName(full) ?? "", $".reftel-{Path.GetRandomFileName()}.tmp");
        try
        {
            using (FileStream stream = Create(beside, full))
            {
                stream.Write(bytes);
                stream.Flush(flushToDisk: true);
            }

            File.Move(beside, full, replace);
        }
        catch
        {
            TryDelete(beside);
            throw;
        }
    }

    // What the system says of the file beside it names a file that nobody asked for.
    private static FileStream Create(string beside, string full)
    {
        string folder = Path.GetDirectoryName(full) ?? full;
        try
        {
            return new FileStream(beside, FileMode.CreateNew, FileAccess.Write);
        }
        catch (UnauthorizedAccessException e)
        {
            throw new UnauthorizedAccessException($"you may not write into the folder {folder}; name another place", e);
        }
        catch (IOException e) when (Directory.Exists(folder))
        {
            throw new IOException($"the folder {folder} takes no new files (it is full, read-only or made by the system); name another place", e);
        }
    }

    private static void TryDelete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The first failure is the one to tell.
        }
    }
}

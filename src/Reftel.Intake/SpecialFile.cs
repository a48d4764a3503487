using System.Formats.Tar;

namespace Reftel.Intake;

/// <summary>
/// Pipes, sockets and devices. Opening one may wait for ever, so a walk through a folder must tell them apart without
/// opening them. .NET has no call for that but the writer of archives, which looks at the kind of what it packs.
/// </summary>
internal static class SpecialFile
{
    public static bool Is(string path)
    {
        try
        {
            var file = new FileInfo(path);
            FileSystemInfo target = file.ResolveLinkTarget(returnFinalTarget: true) ?? file;

            // None has a length, so the files worth reading take the short way.
            return !OperatingSystem.IsWindows() && target is FileInfo { Exists: true, Length: 0 } && !IsRegular(target.FullName);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A loop of links, say: reading it tells what is wrong.
            return false;
        }
    }

    private static bool IsRegular(string path)
    {
        using var packed = new MemoryStream();
        using (var writer = new TarWriter(packed, TarEntryFormat.Pax, leaveOpen: true))
        {
            try
            {
                writer.WriteEntry(path, "file");
            }
            catch (UnauthorizedAccessException)
            {
                // Only a regular file is opened.
                return true;
            }
            catch (IOException)
            {
                // Archives hold no sockets.
                return false;
            }
        }

        packed.Position = 0;
        using var reader = new TarReader(packed);
        return reader.GetNextEntry()?.EntryType == TarEntryType.RegularFile;
    }
}

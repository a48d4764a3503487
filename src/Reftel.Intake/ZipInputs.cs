using System.IO.Compression;

namespace Reftel.Intake;

/// <summary>
/// The files inside zip archives as inputs, in the order of the archive. Nothing is ever written to disk. Sizes are counted while
/// bytes come, whatever the archive says of itself.
/// </summary>
/// <param name="maxBytes">Largest file, in bytes.</param>
internal sealed class ZipInputs(long maxBytes)
{
    public const string Extension = ".zip";

    // Text shrinks to a tenth at best; what grows so much more was made to fill memory and disk.
    private const long MostGrowth = 200;
    private const long FreeBytes = 16L << 20;
    private const int MostEntries = 1_000_000;

    private readonly long _maxBytes = Math.Clamp(maxBytes, 1, InputLimits.HighestMaxBytes);

    public static bool Is(Input input) =>
        input is { Failure: null, Path: { } path } && Path.GetExtension(path).Equals(Extension, StringComparison.OrdinalIgnoreCase);

    /// <param name="zip">A file for which <see cref="Is"/> holds.</param>
    /// <param name="found">Told how many files it holds, before the first is given.</param>
    public IEnumerable<Input> Expand(Input zip, Action<int>? found = null)
    {
        using ZipArchive? archive = TryOpen(zip.Path!, out IReadOnlyList<ZipArchiveEntry> entries, out InputFailure? failure);
        if (archive is null || failure is not null)
        {
            yield return zip with { Failure = failure };
            yield break;
        }

        found?.Invoke(entries.Count);
        long budget = FreeBytes + (MostGrowth * new FileInfo(zip.Path!).Length);
        string? bomb = null;
        foreach (ZipArchiveEntry entry in entries)
        {
            Input input = bomb is null ? Read(zip, entry, ref budget) : Named(zip, entry) with { Failure = Behind(bomb) };
            bomb ??= budget < 0 ? input.Entry : null;
            yield return input;
        }
    }

    private static ZipArchive? TryOpen(string path, out IReadOnlyList<ZipArchiveEntry> entries, out InputFailure? failure)
    {
        entries = [];
        failure = null;
        ZipArchive? archive = null;
        try
        {
            archive = ZipFile.OpenRead(path);
            entries = [.. archive.Entries.Where(IsFile)];
            failure = entries.Count == 0 ? InputFailure.Binary("the zip archive holds no file to read")
                : entries.Count > MostEntries ? InputFailure.Binary($"the zip archive holds more than {MostEntries} files; unpack it and add the folder")
                : null;
            return archive;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            archive?.Dispose();
            failure = e is UnauthorizedAccessException ? InputFailure.Denied : InputFailure.Broken($"it is no sound zip archive ({e.Message})");
            return null;
        }
    }

    // Folders, and what macOS leaves beside files.
    private static bool IsFile(ZipArchiveEntry entry) => entry.Name.Length > 0
        && !entry.FullName.StartsWith("__MACOSX/", StringComparison.Ordinal)
        && !PassedOverExtensions.All.Contains(Path.GetExtension(entry.Name).ToLowerInvariant());

    private static Input Named(Input zip, ZipArchiveEntry entry)
    {
        string name = entry.FullName.Replace('\\', '/');
        return new Input($"{zip.Name}/{name}", null) { Archive = zip.Path, Entry = name };
    }

    private static InputFailure Behind(string bomb) =>
        new(InputFailureKind.TooLarge, $"was left out: before it in the archive {bomb} grows more than {MostGrowth}-fold; unpack what you trust and add the folder");

    private Input Read(Input zip, ZipArchiveEntry entry, ref long budget)
    {
        Input input = Named(zip, entry);
        if (LeadsOut(input.Entry!))
        {
            return input with { Failure = new InputFailure(InputFailureKind.Binary, "has a name that leads out of its archive; it was left out") };
        }

        try
        {
            using Stream stream = entry.Open();
            byte[]? bytes = ReadAll(stream, Math.Min(_maxBytes, budget));
            if (bytes is not null)
            {
                budget -= bytes.Length;
                return Crc32.Of(bytes) == entry.Crc32
                    ? input with { Held = bytes }
                    : input with { Failure = InputFailure.Broken("its bytes in the archive are not those that were packed (the CRC is another); make the archive anew") };
            }

            bool bomb = budget < _maxBytes;
            budget = bomb ? -1 : budget;
            return input with
            {
                Failure = bomb
                    ? new InputFailure(InputFailureKind.TooLarge, $"grows more than {MostGrowth}-fold when unpacked, as no honest archive does; it was left out")
                    : InputFailure.TooLarge(_maxBytes),
            };
        }
        catch (Exception e) when (e is IOException or InvalidDataException or NotSupportedException)
        {
            return input with { Failure = InputFailure.Broken($"its archive is damaged or locked ({e.Message})") };
        }
    }

    private static bool LeadsOut(string name) =>
        name.StartsWith('/') || name.Contains(':') || name.Split('/').Contains("..", StringComparer.Ordinal);

    private static byte[]? ReadAll(Stream stream, long most)
    {
        using var bytes = new MemoryStream();
        byte[] block = new byte[1 << 16];
        while (stream.Read(block) is > 0 and var length)
        {
            if (bytes.Length + length > most)
            {
                return null;
            }

            bytes.Write(block, 0, length);
        }

        return bytes.ToArray();
    }
}

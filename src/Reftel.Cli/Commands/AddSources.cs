using Reftel.Cli.Batch;
using Reftel.Cli.Terminal;
using Reftel.Intake;

namespace Reftel.Cli.Commands;

/// <summary>Where the files of <c>reftel add</c> come from beside the command line.</summary>
internal static class AddSources
{
    // Of the files that SQLite keeps beside a database.
    private static readonly string[] OwnEndings = ["", "-wal", "-shm", "-journal"];

    /// <summary>Reads the list of <c>--from-list</c>: a file or folder on each line, empty lines passed over.</summary>
    /// <returns><see cref="ExitCode.Done"/>, or why it cannot be read; the person has been told.</returns>
    public static int TryReadList(string list, CommandHost host, out string[] files)
    {
        try
        {
            using Stream stream = list == Input.StandardInputName ? host.OpenInput() : File.OpenRead(list);
            using var reader = new StreamReader(stream);
            files = [.. reader.ReadToEnd().Split('\n').Select(line => line.TrimEnd('\r')).Where(line => line.Length > 0)];
            return ExitCode.Done;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            host.Errors.WriteLine(Escaped.Line($"reftel add: the list {list} cannot be read: {e.Message}"));
            files = [];
            return ExitCode.Failure;
        }
    }

    /// <summary>The inputs with the files of zip archives in the place of the archives.</summary>
    public static IEnumerable<Input> Unpack(IEnumerable<Input> inputs, ZipInputs zips, Progress progress)
    {
        foreach (Input input in inputs)
        {
            if (!ZipInputs.Is(input))
            {
                yield return input;
                continue;
            }

            foreach (Input inside in zips.Expand(input, found => progress.Expect(found - 1)))
            {
                yield return inside;
            }
        }
    }

    /// <summary>The inputs without the archive itself, which often lies in the folder that is added.</summary>
    public static IEnumerable<Input> Without(IEnumerable<Input> inputs, string? archive)
    {
        if (archive is null)
        {
            return inputs;
        }

        string own = Path.GetFullPath(archive);
        return inputs.Where(input => input.Path is not { } path || !Array.Exists(OwnEndings, ending => Path.GetFullPath(path) == own + ending));
    }

    /// <summary>The file to read for a path of the archive: itself, or the zip archive that it lies in.</summary>
    public static string? OnDisk(string path)
    {
        if (path == Input.StandardInputName)
        {
            return null;
        }

        for (string? place = path; place is not null; place = Path.GetDirectoryName(place))
        {
            if (File.Exists(place))
            {
                return place;
            }
        }

        return path;
    }
}

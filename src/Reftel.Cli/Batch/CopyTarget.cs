namespace Reftel.Cli.Batch;

/// <summary>Where the repaired copies of a run go: one file, or a file each in a folder.</summary>
internal sealed class CopyTarget
{
    // Extensions that nobody gives to a folder.
    private static readonly string[] FileExtensions = [".md", ".markdown", ".txt", ".html", ".htm", ".docx", ".pdf"];

    private readonly string _place;
    private readonly bool _isFolder;
    private readonly bool _force;
    private readonly HashSet<string> _written = [];

    /// <param name="place">File or folder as given.</param>
    /// <param name="inputs">The inputs as given; several, a folder or a pattern make the place a folder.</param>
    /// <param name="force">Whether files that stand there may be replaced.</param>
    public CopyTarget(string place, IReadOnlyList<string> inputs, bool force)
    {
        _place = place;
        _force = force;
        _isFolder = MayHoldSeveral(inputs) || Directory.Exists(place) || EndsAsFolder(place);
    }

    /// <summary>Whether a name has the extension of a document, which no word of a query has.</summary>
    public static bool IsNameOfFile(string name) => FileExtensions.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase);

    /// <summary>Why the place will not do, to be told before anything is read; null when it will.</summary>
    /// <param name="place">File or folder as given.</param>
    /// <param name="inputs">The inputs as given.</param>
    public static string? Refuse(string place, IReadOnlyList<string> inputs)
    {
        if (string.IsNullOrWhiteSpace(place))
        {
            return "--fix needs the name of a file, or of a folder for several copies";
        }

        if (!MayHoldSeveral(inputs) || Directory.Exists(place) || EndsAsFolder(place))
        {
            return null;
        }

        return File.Exists(place) || IsNameOfFile(place)
            ? $"--fix {place} names a file, and there may be several copies; write --fix {place}{Path.DirectorySeparatorChar} for a folder"
            : null;
    }

    /// <summary>Writes the copy of one input.</summary>
    /// <returns>Where it stands.</returns>
    /// <exception cref="IOException">It could not be written, would replace the input, or a file stands there.</exception>
    /// <exception cref="UnauthorizedAccessException">The place may not be written to.</exception>
    public string Write(string input, string text)
    {
        if (_isFolder)
        {
            Directory.CreateDirectory(_place);
        }

        string path = PathFor(input);
        if (input != "-" && IsSame(path, input))
        {
            throw new IOException($"{path} is the input, which is never overwritten");
        }

        if (!_force && File.Exists(path))
        {
            throw new IOException($"{path} exists; --force replaces it");
        }

        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder && !Directory.Exists(folder))
        {
            throw new IOException($"there is no folder {folder}; make it first");
        }

        WholeFile.Write(path, text, _force);
        _written.Add(Path.GetFullPath(path));
        return path;
    }

    // Inputs of one name from different folders keep apart.
    private string PathFor(string input)
    {
        if (!_isFolder)
        {
            return _place;
        }

        string name = input == "-" ? "stdin" : Path.GetFileNameWithoutExtension(input);
        string path = Path.Combine(_place, $"{name}.md");
        for (int i = 2; _written.Contains(Path.GetFullPath(path)); i++)
        {
            path = Path.Combine(_place, $"{name}-{i}.md");
        }

        return path;
    }

    private static bool MayHoldSeveral(IReadOnlyList<string> inputs) => inputs.Count > 1
        || (inputs.Count == 1 && inputs[0] != "-" && !File.Exists(inputs[0]) && (Directory.Exists(inputs[0]) || inputs[0].AsSpan().ContainsAny('*', '?')));

    private static bool EndsAsFolder(string place) => place.EndsWith(Path.DirectorySeparatorChar) || place.EndsWith('/');

    private static bool IsSame(string path, string input) => Resolve(path) == Resolve(input);

    private static string Resolve(string path)
    {
        string full = Path.GetFullPath(path);
        return File.Exists(full) ? File.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName ?? full : full;
    }
}

namespace Reftel.Intake;

/// <summary>
/// Turns arguments into inputs: files as they are, folders into their files, patterns into what matches, <c>-</c> into
/// standard input. The order is that of the arguments, inside a folder or pattern the ordinal order of paths; a file that
/// comes twice is read once. What is not found, and a folder that cannot be listed, becomes an input with a failure, in its place.
/// </summary>
public sealed class InputExpander
{
    private readonly HashSet<string> _seen = new(OperatingSystem.IsWindows() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> _skipped = new(StringComparer.Ordinal);

    private readonly FolderListing _folders;
    private readonly GlobPattern _patterns;

    public InputExpander()
        : this(FolderListing.Enumerate)
    {
    }

    // For tests: no permission keeps an administrator out of a folder.
    internal InputExpander(Func<string, bool, IEnumerable<FolderEntry>> enumerate)
    {
        _folders = new FolderListing(enumerate);
        _patterns = new GlobPattern(_folders);
    }

    /// <summary>Whether zip archives in folders are inputs (see <see cref="ZipInputs"/>) and not passed over.</summary>
    internal bool KeepZips { get; init; }

    /// <summary>Extensions, with their dots, and other kinds of files in folders that were passed over because they are not text, and how many of each.</summary>
    public IReadOnlyDictionary<string, int> Skipped => _skipped;

    /// <summary>The inputs, found while they are asked for.</summary>
    public IEnumerable<Input> Expand(IEnumerable<string> arguments)
    {
        foreach (string argument in arguments)
        {
            foreach (Input input in ExpandOne(argument))
            {
                if (input.Failure is not null || _seen.Add(Identity(input)))
                {
                    yield return input;
                }
            }
        }
    }

    private IEnumerable<Input> ExpandOne(string argument)
    {
        if (argument == Input.StandardInputName)
        {
            return [new Input(argument, null)];
        }

        if (Directory.Exists(argument))
        {
            string folder = OperatingSystem.IsWindows() ? argument.Replace('\\', '/') : argument;
            return OrFailure(_folders.FilesBelow(folder).Where(IsWanted).Select(ToInput), argument, InputFailure.EmptyFolder);
        }

        // A file may have a star in its name; then the name is meant.
        if (File.Exists(argument) || !GlobPattern.IsPattern(argument))
        {
            return [File.Exists(argument) || LostFile.Is(argument) ? ToInput(argument) : new Input(argument, null, InputFailure.Missing)];
        }

        return OrFailure(_patterns.Expand(argument).Where(IsWanted).Select(ToInput), argument, InputFailure.NoMatch);
    }

    private IEnumerable<Input> OrFailure(IEnumerable<Input> inputs, string argument, InputFailure failure)
    {
        bool any = false;
        foreach (Input input in inputs)
        {
            while (_folders.TryTakeFailure(out Input? failed))
            {
                yield return failed;
            }

            any = true;
            yield return input;
        }

        while (_folders.TryTakeFailure(out Input? failed))
        {
            any = true;
            yield return failed;
        }

        if (!any)
        {
            yield return new Input(argument, null, failure);
        }
    }

    private bool IsWanted(string path)
    {
        string extension = Path.GetExtension(path).ToLowerInvariant();
        bool binary = PassedOverExtensions.All.Contains(extension) && !(KeepZips && extension == ZipInputs.Extension);
        if (!binary && SpecialFile.Is(path))
        {
            binary = true;
            extension = "(pipe, socket or device)";
        }

        // Word leaves such a file beside a document that is open.
        if (Path.GetFileName(path).StartsWith("~$", StringComparison.Ordinal))
        {
            binary = true;
            extension = "(lock file)";
        }

        if (binary)
        {
            _skipped[extension] = _skipped.GetValueOrDefault(extension) + 1;
        }

        return !binary;
    }

    private static Input ToInput(string path) => new(path, path);

    private static string Identity(Input input) => input.Path is null ? Input.StandardInputName : Path.GetFullPath(input.Path);
}

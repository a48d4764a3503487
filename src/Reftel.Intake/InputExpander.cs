namespace Reftel.Intake;

/// <summary>
/// Turns arguments into inputs: files as they are, folders into their files, patterns into what matches, <c>-</c> into
/// standard input. The order is that of the arguments, inside a folder or pattern the ordinal order of paths; a file that
/// comes twice is read once. What is not found becomes an input with a failure, in its place.
/// </summary>
public sealed class InputExpander
{
    private readonly HashSet<string> _seen = new(OperatingSystem.IsWindows() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> _skipped = new(StringComparer.Ordinal);

    /// <summary>Extensions, with their dots, of files in folders that were passed over because they are not text, and how many of each.</summary>
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
            return OrFailure(FolderListing.FilesBelow(folder).Where(IsWanted).Select(ToInput), argument, InputFailure.EmptyFolder);
        }

        // A file may have a star in its name; then the name is meant.
        if (File.Exists(argument) || !GlobPattern.IsPattern(argument))
        {
            return [File.Exists(argument) ? ToInput(argument) : new Input(argument, null, InputFailure.Missing)];
        }

        return OrFailure(GlobPattern.Expand(argument).Where(IsWanted).Select(ToInput), argument, InputFailure.NoMatch);
    }

    private static IEnumerable<Input> OrFailure(IEnumerable<Input> inputs, string argument, InputFailure failure)
    {
        bool any = false;
        foreach (Input input in inputs)
        {
            any = true;
            yield return input;
        }

        if (!any)
        {
            yield return new Input(argument, null, failure);
        }
    }

    private bool IsWanted(string path)
    {
        string extension = Path.GetExtension(path).ToLowerInvariant();
        if (!BinaryExtensions.All.Contains(extension))
        {
            return true;
        }

        _skipped[extension] = _skipped.GetValueOrDefault(extension) + 1;
        return false;
    }

    private static Input ToInput(string path) => new(path, path);

    private static string Identity(Input input) => input.Path is null ? Input.StandardInputName : Path.GetFullPath(input.Path);
}

namespace Reftel.Intake;

/// <summary>A name that a folder has and that opens no file: a link that leads nowhere, or a name that is not in UTF-8, of which .NET loses the bytes.</summary>
internal static class LostFile
{
    private const char Replacement = '\uFFFD';

    /// <summary>Whether the path is the name of something in its folder, though it opens no file.</summary>
    public static bool Is(string path) => Explain(path) is not null;

    /// <summary>Why a name that is there opens no file; null where nothing has the name.</summary>
    public static InputFailure? Explain(string path)
    {
        try
        {
            if (new FileInfo(path).LinkTarget is { } target)
            {
                return new InputFailure(InputFailureKind.Broken, $"is a link to {target}, which is not there; mend or delete the link");
            }

            // On other systems names are never bytes.
            string name = Path.GetFileName(path);
            return name.Contains(Replacement) && Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder
                && Directory.EnumerateFileSystemEntries(folder).Any(entry => Path.GetFileName(entry) == name)
                    ? new InputFailure(InputFailureKind.Broken, "has a name that is not in UTF-8, so it cannot be opened; rename it")
                    : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}

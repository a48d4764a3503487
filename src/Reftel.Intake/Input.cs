namespace Reftel.Intake;

/// <summary>Something to read, named as the user named it.</summary>
/// <param name="Name">The argument, or for a file found in a folder the argument and its way from there, with forward slashes.</param>
/// <param name="Path">Where it lies; null for standard input and for what was not found.</param>
/// <param name="Failure">Why nothing can be read under this name; null when it is worth trying.</param>
public sealed record Input(string Name, string? Path, InputFailure? Failure = null)
{
    /// <summary>The argument that stands for standard input.</summary>
    public const string StandardInputName = "-";

    /// <summary>The bytes, where they are known already: those of a file inside an archive.</summary>
    internal byte[]? Held { get; init; }

    /// <summary>The archive it lies in, or null.</summary>
    public string? Archive { get; init; }

    /// <summary>Its name in the archive, or null.</summary>
    public string? Entry { get; init; }

    public bool IsStandardInput => Failure is null && Path is null && Held is null;
}

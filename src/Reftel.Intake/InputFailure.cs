namespace Reftel.Intake;

/// <summary>Why an input could not be read.</summary>
/// <param name="Kind">For programs.</param>
/// <param name="Message">For people: a clause that goes behind the name of the input, such as <c>no such file or folder</c>.</param>
public sealed record InputFailure(InputFailureKind Kind, string Message)
{
    internal static InputFailure Missing { get; } = new(InputFailureKind.Missing, "no such file or folder");

    internal static InputFailure NoMatch { get; } = new(InputFailureKind.Missing, "no file matches the pattern");

    internal static InputFailure Empty { get; } = new(InputFailureKind.Empty, "is empty");

    internal static InputFailure EmptyFolder { get; } = new(InputFailureKind.Empty, "the folder holds no file to read");

    internal static InputFailure Folder { get; } = new(InputFailureKind.Folder, "is a folder");

    internal static InputFailure Denied { get; } = new(InputFailureKind.Denied, "no permission to read it");

    internal static InputFailure DeniedFolder { get; } = new(InputFailureKind.Denied, "no permission to list the folder");

    internal static InputFailure TooLarge(long limit) => new(
        InputFailureKind.TooLarge,
        $"is larger than the limit of {InputLimits.Describe(limit)}");

    internal static InputFailure Binary(string whatAndRemedy) => new(InputFailureKind.Binary, whatAndRemedy);

    internal static InputFailure Broken(string reason) => new(InputFailureKind.Broken, $"could not be read: {reason}");
}

public enum InputFailureKind
{
    Missing,
    Empty,
    Folder,
    Denied,
    TooLarge,

    /// <summary>Not a text, and nothing that one can be taken out of: a program, an archive, a picture, a locked or scanned PDF.</summary>
    Binary,

    /// <summary>A program that reads such files is not installed.</summary>
    ToolMissing,

    /// <summary>The system failed while reading.</summary>
    Broken,
}

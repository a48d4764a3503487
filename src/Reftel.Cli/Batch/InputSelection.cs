using Reftel.Reading;

namespace Reftel.Cli.Batch;

/// <summary>What a command line says about its inputs.</summary>
/// <param name="Arguments">Files, folders, patterns, <c>-</c>.</param>
/// <param name="Options">How to read them.</param>
/// <param name="MaxBytes">Largest input read, in bytes.</param>
/// <param name="Jobs">Inputs read at a time, at least 1.</param>
internal sealed record InputSelection(IReadOnlyList<string> Arguments, ReadingOptions Options, long MaxBytes, int Jobs)
{
    /// <summary>The text of the gazetteer that is given, or null.</summary>
    public string? Gazetteer { get; init; }

    /// <summary>Whether a gazetteer is given, or that metonyms are not wanted.</summary>
    public bool HasGazetteer { get; init; }

    /// <summary>The text of the scales that are given, or null.</summary>
    public string? Scales { get; init; }

    /// <summary>Whether anything of this is given.</summary>
    public bool HasOwnLists => HasGazetteer || Scales is not null;
}

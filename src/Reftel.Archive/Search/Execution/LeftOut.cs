namespace Reftel.Archive.Search.Execution;

/// <summary>Documents of segments that are not found.</summary>
/// <param name="Removed">Keys of those that the archive does not hold any more.</param>
/// <param name="OlderVersions">Keys of those of which a newer version is kept; they are counted.</param>
internal sealed record LeftOut(IReadOnlySet<long> Removed, IReadOnlySet<long> OlderVersions)
{
    public static IReadOnlySet<long> None { get; } = new HashSet<long>();
}

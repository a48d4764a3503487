using System.Globalization;
using Reftel.Archive.Store;
using Reftel.Archive.Wording;
using Reftel.Cli.Terminal;

namespace Reftel.Cli.Commands;

/// <summary>Which of the versions of a document is meant by <c>--version N|SHA256</c>.</summary>
internal static class VersionChoice
{
    // Longer is a hash, also where it has digits alone.
    private const int LongestNumber = 5;

    /// <param name="versions">The oldest first.</param>
    /// <param name="given">A number from 1, the beginning of a hash, or null for the newest.</param>
    /// <returns>An index; null when none or several are meant.</returns>
    public static int? IndexOf(IReadOnlyList<KeptDocument> versions, string? given)
    {
        if (given is null)
        {
            return versions.Count - 1;
        }

        if (given.Length <= LongestNumber)
        {
            return int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= 1 && number <= versions.Count ? number - 1 : null;
        }

        int[] found = [.. Enumerable.Range(0, versions.Count).Where(i => versions[i].Card.Sha256.StartsWith(given, StringComparison.OrdinalIgnoreCase))];
        return found is [var only] ? only : null;
    }

    /// <summary>Tells which versions there are.</summary>
    public static void Refuse(CommandHost host, IArchiveStore store, IReadOnlyList<KeptDocument> versions, string given)
    {
        host.Errors.WriteLine(Escaped.Line($"reftel show: {versions[0].Card.Id} has no version {given}; kept {(versions.Count == 1 ? "is" : "are")}"));
        foreach (KeptDocument version in versions)
        {
            KeptFile file = store.File(version.Original);
            host.Errors.WriteLine(Escaped.Line(
                $"  --version {version.Card.Version}  {version.Card.Sha256[..12]}  added {Dates.DayOf(file.AddedOn)}  {(file.Names.Count > 0 ? file.Names[0] : "")}".TrimEnd()));
        }
    }
}

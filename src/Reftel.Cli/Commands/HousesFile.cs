using System.CommandLine;
using Reftel.Reading.Lists;
using Reftel.Reading.Reports.Catalogues;

namespace Reftel.Cli.Commands;

/// <summary><c>--houses FILE</c>: a list of houses of the user's own.</summary>
internal static class HousesFile
{
    private const string Name = "--houses";

    public static Option<string?> Option() => new(Name)
    {
        Description = "A YAML file of publishing houses and their hosts, besides those that are known; see docs/houses.md",
        HelpName = "FILE",
    };

    /// <summary>Reads the list and tells what is wrong with it.</summary>
    /// <param name="path">The file, or null for the houses that are known.</param>
    /// <param name="host">Where to tell it.</param>
    /// <param name="houses">The list, where the code is <see cref="ExitCode.Done"/>.</param>
    /// <returns>As <see cref="ListFile.Load"/>.</returns>
    public static int Load(string? path, CommandHost host, out HouseList houses)
    {
        houses = HouseList.Default;
        return new ListFile(Name, "list of houses", "docs/houses.md").Load(path, host, yaml => (HouseList.Parse(yaml, out IReadOnlyList<ListProblem> problems), problems), ref houses).Code;
    }
}

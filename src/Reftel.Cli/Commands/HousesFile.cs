using System.CommandLine;
using Reftel.Cli.Terminal;
using Reftel.Intake;
using Reftel.Reading.Reports.Catalogues;
using Reftel.Reading.Text;

namespace Reftel.Cli.Commands;

/// <summary><c>--houses FILE</c>: a list of houses of the user's own.</summary>
internal static class HousesFile
{
    private const long MaxBytes = 16L << 20;

    public static Option<string?> Option() => new("--houses")
    {
        Description = "A YAML file of publishing houses and their hosts, besides those that are known; see docs/houses.md",
        HelpName = "FILE",
    };

    /// <summary>Reads the list and tells what is wrong with it.</summary>
    /// <param name="path">The file, or null for the houses that are known.</param>
    /// <param name="host">Where to tell it.</param>
    /// <param name="houses">The list, where the code is <see cref="ExitCode.Done"/>.</param>
    /// <returns><see cref="ExitCode.Failure"/> when the file cannot be read, <see cref="ExitCode.Usage"/> when its rows are wrong.</returns>
    public static int Load(string? path, CommandHost host, out HouseList houses)
    {
        houses = HouseList.Default;
        if (path is null)
        {
            return ExitCode.Done;
        }

        InputContent content = new InputReader(MaxBytes, host.OpenInput).Read(new Input(path, path));
        if (content.Failure is { } failure)
        {
            host.Errors.WriteLine(Escaped.Line($"reftel: {path}: {failure.Message}; --houses needs a YAML file as docs/houses.md describes it"));
            return ExitCode.Failure;
        }

        houses = HouseList.Parse(SourceText.From(content.Bytes).Text, out IReadOnlyList<HouseProblem> problems);
        foreach (HouseProblem problem in problems)
        {
            host.Errors.WriteLine(Escaped.Line($"{path}({problem.Line},{problem.Column}): error {problem.Code}: {problem.Message}"));
        }

        if (problems.Count > 0)
        {
            host.Errors.WriteLine($"reftel: nothing was read; correct the list of houses, or see 'reftel check --explain {problems[0].Code}'");
            return ExitCode.Usage;
        }

        return ExitCode.Done;
    }
}

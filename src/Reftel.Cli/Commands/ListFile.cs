using Reftel.Cli.Terminal;
using Reftel.Intake;
using Reftel.Reading.Lists;
using Reftel.Reading.Text;

namespace Reftel.Cli.Commands;

/// <summary>A YAML file of the user's own rows: houses, names, or scales.</summary>
/// <param name="option">Its option: <c>--houses</c>.</param>
/// <param name="noun">What it is called: list of houses.</param>
/// <param name="page">The page that describes it.</param>
internal sealed class ListFile(string option, string noun, string page)
{
    private const long MaxBytes = 16L << 20;

    /// <summary>Reads a list and tells what is wrong with it.</summary>
    /// <param name="path">The file, or null for none.</param>
    /// <param name="host">Where to tell it.</param>
    /// <param name="parse">Makes the list.</param>
    /// <param name="list">The list; what stands there already where no file is named.</param>
    /// <returns>Its text where the code is <see cref="ExitCode.Done"/>; <see cref="ExitCode.Failure"/> when the file cannot be read, <see cref="ExitCode.Usage"/> when its rows are wrong.</returns>
    public (int Code, string? Text) Load<T>(string? path, CommandHost host, Func<string, (T List, IReadOnlyList<ListProblem> Problems)> parse, ref T list)
    {
        if (path is null)
        {
            return (ExitCode.Done, null);
        }

        InputContent content = new InputReader(MaxBytes, host.OpenInput).Read(new Input(path, path));
        if (content.Failure is { } failure)
        {
            host.Errors.WriteLine(Escaped.Line($"reftel: {path}: {failure.Message}; {option} needs a YAML file as {page} describes it"));
            return (ExitCode.Failure, null);
        }

        string text = SourceText.From(content.Bytes).Text;
        (list, IReadOnlyList<ListProblem> problems) = parse(text);
        foreach (ListProblem problem in problems)
        {
            host.Errors.WriteLine(Escaped.Line($"{path}({problem.Line},{problem.Column}): error {problem.Code}: {problem.Message}"));
        }

        if (problems.Count > 0)
        {
            host.Errors.WriteLine($"reftel: nothing was read; correct the {noun}, or see 'reftel check --explain {problems[0].Code}'");
            return (ExitCode.Usage, null);
        }

        return (ExitCode.Done, text);
    }
}

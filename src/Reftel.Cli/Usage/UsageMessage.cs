using System.CommandLine;
using System.CommandLine.Parsing;
using Reftel.Cli.Terminal;

namespace Reftel.Cli.Usage;

/// <summary>Says what is wrong with a command line, what may have been meant, and where to read on.</summary>
internal static class UsageMessage
{
    public static void Write(TextWriter errors, ParseResult parsed)
    {
        Command command = parsed.CommandResult.Command;
        string name = NameOf(parsed.CommandResult);
        if (command.Subcommands.Count > 0 && parsed.UnmatchedTokens.FirstOrDefault(token => token is not ['-', ..]) is { } unknown)
        {
            errors.WriteLine(Escaped.Line($"{name}: there is no command '{unknown}'{DidYouMean(unknown, CommandNames(command))}"));
            if (File.Exists(unknown))
            {
                errors.WriteLine(Escaped.Line($"To read the file: reftel read {unknown}"));
            }
        }
        else
        {
            foreach (string message in Messages(parsed.Errors, command))
            {
                errors.WriteLine(Escaped.Line($"{name}: {message}"));
            }
        }

        errors.WriteLine($"See: {name} --help");
    }

    // "reftel ledger resolve"
    private static string NameOf(CommandResult command) =>
        command.Command is RootCommand || command.Parent is not CommandResult above ? "reftel" : $"{NameOf(above)} {command.Command.Name}";

    /// <summary><c>; did you mean read or check?</c>, or nothing.</summary>
    public static string DidYouMean(string word, IEnumerable<string> known)
    {
        IReadOnlyList<string> near = Nearest.To(word, known);
        return near.Count == 0 ? "" : $"; did you mean {string.Join(" or ", near)}?";
    }

    /// <summary><c>there is no option '--fromat'; did you mean --format?</c></summary>
    public static string NoOption(string word, Command command) =>
        $"there is no option '{word}'{DidYouMean(word, command.Options.Select(option => option.Name))}";

    /// <summary>That an option lacks its value, which makes asking for it an error; null when none does.</summary>
    public static string? NoValue(CommandResult command) => WithValues(command).Select(NoValue).FirstOrDefault(missing => missing is not null);

    /// <summary>That no file was named, and where it may have gone: an option takes the word behind it.</summary>
    public static string NoFile(CommandResult command)
    {
        OptionResult? taken = WithValues(command).FirstOrDefault(option => option.Tokens.Count > 0 && (File.Exists(option.Tokens[0].Value) || Directory.Exists(option.Tokens[0].Value)));
        return NoValue(command) ?? (taken is not null
            ? $"no file given; '{taken.Tokens[0].Value}' is the value of {taken.Option.Name}, and the files come behind it"
            : "no file given; name files or folders, or - for standard input");
    }

    private static IEnumerable<OptionResult> WithValues(CommandResult command) =>
        command.Children.OfType<OptionResult>().Where(option => !option.Implicit && option.Option.Arity.MinimumNumberOfValues > 0);

    // "--date needs a value, as in --date 2007-12-11"
    private static string? NoValue(OptionResult option) => option.Tokens.Count > 0 ? null
        : $"{option.Option.Name} needs a value{(option.Option.HelpName is { } help ? $", as in {option.Option.Name} {help.Split('|')[0]}" : "")}";

    // That a command is missing is no news where something stands in its place; but something is always told.
    private static IEnumerable<string> Messages(IReadOnlyList<ParseError> errors, Command command) => errors
        .Where(error => errors.All(other => other.SymbolResult is CommandResult && UnknownOption(other.Message) is null)
            || error.SymbolResult is not CommandResult || UnknownOption(error.Message) is not null)
        .Select(error => error.SymbolResult is CommandResult && UnknownOption(error.Message) is { } option
            ? NoOption(option, command)
            : error.SymbolResult is OptionResult { Tokens.Count: 0 } empty && NoValue(empty) is { } missing ? missing
            : error.Message.ReplaceLineEndings(" ").TrimEnd())
        .Distinct(StringComparer.Ordinal);

    private static string? UnknownOption(string message)
    {
        int start = message.IndexOf("'-", StringComparison.Ordinal);
        int end = start < 0 ? -1 : message.IndexOf('\'', start + 1);
        return end < 0 ? null : message[(start + 1)..end];
    }

    private static IEnumerable<string> CommandNames(Command command) =>
        command.Subcommands.Where(sub => command is not RootCommand || !sub.Hidden).Select(sub => sub.Name);
}

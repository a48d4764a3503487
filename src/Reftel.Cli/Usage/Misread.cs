using System.CommandLine;
using System.CommandLine.Parsing;

namespace Reftel.Cli.Usage;

/// <summary>What a command asks of its options together cannot be asked where one of them was misread: the library throws then. What is wrong with the option is told by itself.</summary>
internal static class Misread
{
    /// <summary>Puts this around the validators of a command and of all below it.</summary>
    public static void PassOver(Command command)
    {
        Action<CommandResult>[] own = [.. command.Validators];
        command.Validators.Clear();
        command.Validators.Add(result =>
        {
            foreach (Action<CommandResult> validate in own)
            {
                try
                {
                    validate(result);
                }
                catch (InvalidOperationException) when (result.Children.OfType<OptionResult>().Any(IsMisread))
                {
                    // The option says it.
                }
            }
        });
        foreach (Command below in command.Subcommands)
        {
            PassOver(below);
        }
    }

    // The library tells it only by throwing. An option without a value is told by the command in its own words.
    private static bool IsMisread(OptionResult option)
    {
        if (option.Tokens.Count == 0)
        {
            return false;
        }

        try
        {
            _ = option.GetValueOrDefault<object?>();
            return false;
        }
        catch (InvalidOperationException)
        {
            return true;
        }
    }
}

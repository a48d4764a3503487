using System.CommandLine;
using System.CommandLine.Parsing;

namespace Reftel.Cli.Commands;

/// <summary>Options with few or bounded values, whose errors say what would be right.</summary>
internal static class Choice
{
    /// <summary>An option that takes one of some words.</summary>
    public static Option<string> OfWords(string name, string description, string? preset, params string[] words)
    {
        var option = new Option<string>(name)
        {
            Description = description,
            HelpName = string.Join('|', words),
            CustomParser = result => ParseWord(name, words, result),
        };
        option.CompletionSources.Add(words);
        if (preset is not null)
        {
            option.DefaultValueFactory = _ => preset;
        }

        return option;
    }

    /// <summary>An option that takes a whole number, both bounds allowed.</summary>
    public static Option<int> OfNumber(string name, string description, string unit, int preset, int least, int most) => new(name)
    {
        Description = description,
        HelpName = unit,
        DefaultValueFactory = _ => preset,
        CustomParser = result => ParseNumber(name, least, most, result),
    };

    private static string? ParseWord(string name, string[] words, ArgumentResult result)
    {
        string given = result.Tokens[0].Value;
        if (words.Contains(given, StringComparer.Ordinal))
        {
            return given;
        }

        result.AddError($"{name} '{given}' is not known; it can be {string.Join(" or ", words)}");
        return null;
    }

    private static int ParseNumber(string name, int least, int most, ArgumentResult result)
    {
        string given = result.Tokens[0].Value;
        if (int.TryParse(given, System.Globalization.NumberStyles.None, null, out int number) && number >= least && number <= most)
        {
            return number;
        }

        result.AddError($"{name} '{given}' is not a number from {least} to {most}");
        return least;
    }
}

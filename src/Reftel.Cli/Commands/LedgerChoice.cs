using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using Reftel.Analysis.Ledger;
using Reftel.Archive.Statements;

namespace Reftel.Cli.Commands;

/// <summary>Options that choose lines of the ledger: all that are given must hold.</summary>
internal sealed class LedgerChoice
{
    private static readonly string[] States = [.. EntryStates.All.Select(state => state.ToWord())];
    private static readonly string[] Kinds = [.. Enum.GetValues<EntryKind>().Select(kind => kind.ToWord())];

    private readonly Option<EntryState[]> _state = new("--state")
    {
        Description = "Only what stands so, parted by commas",
        HelpName = "open,due-soon,overdue,yes,no,partly,ambiguous,void,kept,broken,stalled",
        CustomParser = ParseStates,
    };

    private readonly Option<string> _kind = Choice.OfWords("--kind", "Only forecasts, or only commitments", preset: null, Kinds);
    private readonly Option<DateOnly?> _dueBefore = DayOption.First("--due-before", "Only what is due on a day before this day, month or year");
    private readonly Option<DateOnly?> _dueAfter = DayOption.Last("--due-after", "Only what is due on a day behind this day, month or year");
    private readonly Option<string?> _speaker = Words("--speaker", "Only what somebody forecasts or undertakes whose name has these words, in this order");
    private readonly Option<string?> _house = Words("--house", "Only of posts and houses in whose name these words stand, in this order");

    public void AddTo(Command command)
    {
        foreach (Option option in new Option[] { _state, _kind, _dueBefore, _dueAfter, _speaker, _house })
        {
            command.Add(option);
        }
    }

    public LedgerFilter Filter(ParseResult parsed) => new()
    {
        States = [.. parsed.GetValue(_state) ?? []],
        Kind = parsed.GetValue(_kind) is { } kind ? Enum.GetValues<EntryKind>().First(one => one.ToWord() == kind) : null,
        DueBefore = parsed.GetValue(_dueBefore),
        DueAfter = parsed.GetValue(_dueAfter),
        Speaker = parsed.GetValue(_speaker)?.Trim(),
        House = parsed.GetValue(_house)?.Trim(),
    };

    private static Option<string?> Words(string name, string description)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = "WORDS" };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var value }] && FoldedWords.Split(value).Length == 0)
            {
                result.AddError($"{name} '{value}' has no word to look for");
            }
        });
        return option;
    }

    private static EntryState[] ParseStates(ArgumentResult result)
    {
        ImmutableArray<EntryState>.Builder states = ImmutableArray.CreateBuilder<EntryState>();
        foreach (string word in result.Tokens.SelectMany(token => token.Value.Split(',', StringSplitOptions.TrimEntries)))
        {
            if (EntryStates.Parse(word) is { } state)
            {
                states.Add(state);
            }
            else
            {
                result.AddError($"--state '{word}' is not known; it can be {string.Join(" or ", States)}");
            }
        }

        return [.. states];
    }
}

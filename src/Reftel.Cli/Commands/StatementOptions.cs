using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using Reftel.Archive.Statements;
using Reftel.Reading.Documents;

namespace Reftel.Cli.Commands;

/// <summary>Options that choose statements: all that are given must hold of a statement.</summary>
internal sealed class StatementOptions
{
    private const string Any = "any";

    private static readonly string[] Kinds = [.. Enum.GetValues<StatementKind>().Select(kind => kind.ToWord())];
    private static readonly string[] Uses = [.. Enum.GetValues<EstimateUse>().Select(use => use.ToWord())];

    private readonly Option<string[]> _kind = new("--kind")
    {
        Description = "Only these kinds, parted by commas",
        HelpName = string.Join(',', Kinds),
        CustomParser = ParseKinds,
    };

    private readonly Option<string?> _speaker = Words("--speaker", "Only what somebody says whose name has these words, in this order", "WORDS");
    private readonly Option<string?> _about = Words("--about", "Only what is about something named so: the subject of the clause", "WORDS");
    private readonly Option<string?> _estimate = Words("--estimate", "Only with this expression of likelihood or confidence ('very likely'); any for those with one", "TERM|any");
    private readonly Option<string> _use = Choice.OfWords("--use", "Only with an estimate of this use", preset: null, Uses);
    private readonly Option<string?> _due = new("--due") { Description = "Only what is due on this day, in this month or year; any for what is due at all", HelpName = "DATE|any" };
    private readonly Option<PartialDate?> _dueBefore = Date("--due-before", "Only what is due on a day before this day, month or year");
    private readonly Option<PartialDate?> _dueAfter = Date("--due-after", "Only what is due on a day behind this day, month or year");
    private readonly Option<bool> _byAuthor = new("--by-author") { Description = "Only what the document itself says, and not what it reports of others" };

    public StatementOptions() => _due.Validators.Add(result =>
    {
        if (result.Tokens is [{ Value: var value }] && value != Any && DateArgument.Parse(value) is null)
        {
            result.AddError($"--due '{value}' is not a date; write 2007, 2007-12 or 2007-12-11, or any");
        }
    });

    public void AddTo(Command command)
    {
        foreach (Option option in new Option[] { _kind, _speaker, _about, _estimate, _use, _due, _dueBefore, _dueAfter, _byAuthor })
        {
            command.Add(option);
        }
    }

    /// <summary>Why the options go not together; null when they do.</summary>
    public string? Refuse(CommandResult result) => result.GetValue(_byAuthor) && result.GetValue(_speaker) is not null
        ? "--by-author is what the document itself says, --speaker what others say in it; take one"
        : null;

    public StatementTest Test(ParseResult parsed)
    {
        ImmutableArray<StatementTest>.Builder tests = ImmutableArray.CreateBuilder<StatementTest>();
        if (parsed.GetValue(_kind) is { Length: > 0 } kinds)
        {
            tests.Add(new AnyTest([.. kinds.Select(kind => new ValueTest(StatementColumn.Kind, kind))]));
        }

        if (parsed.GetValue(_speaker) is { } speaker)
        {
            tests.Add(new WordsTest(StatementColumn.Speaker, speaker));
        }

        if (parsed.GetValue(_about) is { } about)
        {
            tests.Add(new WordsTest(StatementColumn.About, about));
        }

        if (parsed.GetValue(_estimate) is { } estimate)
        {
            tests.Add(estimate == Any ? new PresentTest(StatementColumn.Estimate) : new WordsTest(StatementColumn.Estimate, estimate, whole: true));
        }

        if (parsed.GetValue(_use) is { } use)
        {
            tests.Add(new ValueTest(StatementColumn.Use, use));
        }

        if (parsed.GetValue(_due) is { } due)
        {
            tests.Add(due == Any ? new DueTest(null, null) : DueTest.Between(due, due, withFrom: true, withTo: true));
        }

        (PartialDate? before, PartialDate? after) = (parsed.GetValue(_dueBefore), parsed.GetValue(_dueAfter));
        if (before is not null || after is not null)
        {
            tests.Add(DueTest.Between(after?.ToString(), before?.ToString(), withFrom: false, withTo: false));
        }

        if (parsed.GetValue(_byAuthor))
        {
            tests.Add(new AuthorTest());
        }

        return new AllTest(tests.ToImmutable());
    }

    private static Option<string?> Words(string name, string description, string help)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = help };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var value }] && FoldedWords.Split(value).Length == 0)
            {
                result.AddError($"{name} '{value}' has no word to look for");
            }
        });
        return option;
    }

    private static Option<PartialDate?> Date(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "2007-12-11",
        CustomParser = result =>
        {
            string text = result.Tokens[0].Value;
            if (DateArgument.Parse(text) is { } date)
            {
                return date;
            }

            result.AddError($"{name} '{text}' is not a date; write 2007, 2007-12 or 2007-12-11");
            return null;
        },
    };

    private static string[] ParseKinds(ArgumentResult result)
    {
        string[] kinds = [.. result.Tokens.SelectMany(token => token.Value.Split(',', StringSplitOptions.TrimEntries))];
        foreach (string kind in kinds.Where(kind => !Kinds.Contains(kind, StringComparer.Ordinal)))
        {
            result.AddError($"--kind '{kind}' is not known; it can be {string.Join(" or ", Kinds)}");
        }

        return kinds;
    }
}

using System.Collections.Immutable;
using Reftel.Analysis.Dates;
using Reftel.Analysis.Questions.Sources;

namespace Reftel.Analysis.Questions.Lines;

/// <summary>Makes a judgement line.</summary>
internal sealed class LineBuilder(Question question, IQuestionSources sources, DateOnly asOf)
{
    public JudgementLine Build()
    {
        var found = new List<LineEntry>();
        var missing = new List<string>();
        foreach (KeptJudgement kept in question.Judgements)
        {
            if (Find(kept) is { } entry)
            {
                found.Add(entry);
            }
            else if (kept.AcceptedOn <= asOf)
            {
                missing.Add(kept.Statement);
            }
        }

        LineEntry[] ordered = [.. found.OrderBy(entry => entry.Day).ThenBy(entry => entry.Statement.Id, Ledger.EntryIds.Order)];
        string[] withdrawn = [.. question.Withdrawn.Where(source => source.On <= asOf).Select(source => source.Source)];
        ImmutableArray<JudgementStanding> standings = Withdrawals.Of(ordered, withdrawn);
        var changes = new ChangeTest(sources.Scales);
        ImmutableArray<LineEntry>.Builder line = ImmutableArray.CreateBuilder<LineEntry>(ordered.Length);
        LineEntry? before = null;
        for (int i = 0; i < ordered.Length; i++)
        {
            // Judgements of one document stand together and are not measured by each other.
            before = i > 0 && ordered[i - 1].Document.Id != ordered[i].Document.Id ? ordered[i - 1] : before;
            line.Add(ordered[i] with
            {
                Change = before is null ? null : changes.Of(before, ordered[i], ordered[i].Kept.AcceptedOn <= asOf),
                Standing = standings[i],
            });
        }

        ImmutableArray<LineEntry> entries = line.MoveToImmutable();
        return new JudgementLine(question, asOf, entries, [.. missing], OfferedContradictions.Of(entries, sources));
    }

    private LineEntry? Find(KeptJudgement kept)
    {
        if (sources.Document(SourceNames.DocumentOf(kept.Statement)) is not { } document || Period.Parse(document.Date) is not { } date || date.Last > asOf
            || sources.Statements(document.Id) is not { } statements)
        {
            return null;
        }

        string id = $"{document.Id}{kept.Statement[kept.Statement.LastIndexOf('/')..]}";
        SourceStatement? same = statements.All.FirstOrDefault(statement => statement.Id == id);
        bool differ = kept.Words is not null && same?.Content != kept.Words;
        if (differ && statements.All.FirstOrDefault(statement => statement.Content == kept.Words) is { } moved)
        {
            (same, differ) = (moved, false);
        }

        return same is null ? null : new LineEntry(kept, document, same, differ, Support(statements, same), null, JudgementStanding.Sound);
    }

    private JudgementSupport Support(SourceStatements said, SourceStatement statement) => new(
        statement.RestsOn,
        statement.RestsOn.Count(source => source.SameHouse == true),
        statement.RestsOn.Count(source => source.SameHouse is not null),
        [
            .. question.Grades.Where(grade => !(grade.On > asOf)
                && (SourceNames.IsOfDocument(grade.Of, said.Document.Id, statement.Id) || statement.RestsOn.Any(source => SourceNames.Is(grade.Of, source)))),
        ],
        said.Cites);
}

using Reftel.Analysis.Questions;
using Reftel.Analysis.Questions.Lines;
using Reftel.Analysis.Questions.Sources;
using Reftel.Reading;
using Reftel.Reading.Documents;
using Reftel.Reading.Statements;
using Reftel.Reading.Tests.Statements;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Analysis.Tests.Questions;

/// <summary>The two documents that the project began with, on one line; skipped where they are not beside the repository.</summary>
public sealed class SeedLineTests
{
    [SeedTheory]
    [InlineData(2)]
    public void Both_judgements_are_on_one_line_with_what_they_rest_on(int count)
    {
        Document[] documents = [.. Directory.EnumerateFiles(SeedFolder.Path!, "*.txt").Select(file => StatementReader.AddTo(DocumentReader.Read(SourceText.From(File.ReadAllBytes(file)))[0]))];
        Statement early = Judgement(documents, "2007", "under threat");
        Statement late = Judgement(documents, "2020", "prioritize integrating");
        Question question = Asked.Question with
        {
            Judgements = [.. new[] { late, early }.Select(statement => new KeptJudgement { Statement = statement.Id, AcceptedOn = Asked.Day("2026-11-30"), Words = statement.Content.Text })],
        };
        var line = JudgementLine.Of(question, new DocumentSources(documents), Asked.Day("2026-11-30"));
        Assert.Equal(count, line.Entries.Length);
        Assert.Equal([early.Id, late.Id], line.Entries.Select(entry => entry.Statement.Id));
        Assert.Equal([true, false], line.Entries.Select(entry => entry.Statement.Negated));

        // The cable has no note at that sentence, and its word is read on what readers take it for: the rest of 0.50 to 0.85, of what it denies. The headline of
        // the update has neither a word of likelihood nor a note, so that nothing can be said of strength.
        Assert.Equal("MINSK", line.Entries[0].Document.House);
        Assert.All(line.Entries, entry => Assert.True(entry.Support.IsUnsourced));
        Assert.Equal([new CitedByDocument(1, 1, 1), new CitedByDocument(25, 12, 25)], line.Entries.Select(entry => entry.Support.Document));
        LineChange change = line.Entries[1].Change!;
        Assert.Equal(new StatedInterval("we do not believe", "readers", false, 0.15, 0.5), change.Strength.Before);
        Assert.Equal((StrengthKind.Unknown, null), (change.Strength.Kind, change.Strength.Now));
        Assert.Contains(new ScopeDifference("due", null, "2021"), change.Scope);
        Assert.Contains(line.Contradictions, pair => pair.Reason == "said by the author");
        Assert.Empty(JudgementLine.Of(question, new DocumentSources(documents), Asked.Day("2007-12-10")).Entries);
        Assert.Single(JudgementLine.Of(question, new DocumentSources(documents), Asked.Day("2020-11-29")).Entries);
    }

    private static Statement Judgement(Document[] documents, string year, string words) => documents
        .Single(document => document.Date?.ToString().StartsWith(year, StringComparison.Ordinal) == true)
        .Statements.First(statement => statement.Speaker is null && statement.Content.Text.Contains(words, StringComparison.Ordinal));
}

using Reftel.Analysis.Drafting;
using Reftel.Analysis.Drafting.Assembly;
using Reftel.Analysis.Drafting.Layout;
using Reftel.Analysis.Drafting.Proof;
using Reftel.Analysis.Drafting.Telegrams;
using Reftel.Analysis.Drafting.Writing;
using Reftel.Analysis.Ledger;
using Reftel.Reading;
using Reftel.Reading.Documents;
using Reftel.Reading.Statements;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Analysis.Tests.Drafting;

/// <summary>200 questions, each with an archive of its own, drafted, read back and compared. <c>REFTEL_SEED=N</c> replays one.</summary>
public sealed class QuestionDraftTests
{
    [Fact]
    public void The_update_of_a_question_gives_back_what_it_was_made_from_and_lint_finds_nothing() => Each((draft, options) =>
    {
        Document read = Read(DraftMarkdown.Write(draft, options), DocumentForm.Report);
        return [.. DraftProof.Compare(draft, options, read).Select(one => one.ToString()), .. StatementLint.Check(read).Select(finding => $"{finding.Code} {finding.Message}")];
    });

    [Fact]
    public void Its_telegram_gives_back_what_it_was_made_from_and_check_and_lint_find_nothing() => Each((draft, options) =>
    {
        Document read = Read(DraftTelegram.Write(draft, options), DocumentForm.Telegram);
        return
        [
            .. TelegramCheck.Of(draft).Select(problem => problem.Message), .. TelegramProof.Compare(draft, options, read).Select(one => one.ToString()),
            .. read.Diagnostics.Concat(StatementLint.Check(read)).Select(finding => $"{finding.Code} {finding.Message}"),
        ];
    });

    [Fact]
    public void No_quoted_forecast_or_promise_is_an_entry_of_the_update_beside_that_of_its_document()
    {
        int quotedOnce = 0;
        List<string> faults = [.. DraftRoundTripTests.Seeds().SelectMany(seed =>
        {
            var question = new AnyQuestion(seed);
            Draft draft = question.Make().Draft;
            DraftOptions options = DraftRoundTripTests.Options(seed);
            string[] quoted = [.. draft.Sections.SelectMany(section => section.Paragraphs).SelectMany(paragraph => paragraph.Sentences).Where(sentence => sentence.IsQuotation).Select(SentenceWords.Of)];
            return new[] { Read(DraftMarkdown.Write(draft, options), DocumentForm.Report), Read(DraftTelegram.Write(draft, options), DocumentForm.Telegram) }.SelectMany(read =>
            {
                LedgerEntry[] own = [.. LedgerBuilder.Of(read, "draft")];
                LedgerBook book = LedgerBook.Of(question.Entries.Concat(own), []);
                quotedOnce += book.Quoted;
                return book.AsOf(DateOnly.MaxValue, new LedgerOptions { WithUndated = true }).Lines.Select(line => line.Entry).Intersect(own)
                    .Where(entry => quoted.Any(words => words.Contains(entry.Proposition, StringComparison.Ordinal))).Select(entry => $"seed {seed}: {entry.Document}: {entry.Actor} {entry.Proposition}");
            });
        })];
        Assert.True(faults.Count == 0, $"{faults.Count} faults\n{string.Join('\n', faults.Take(40))}");
        Assert.True(quotedOnce > 20, $"{quotedOnce} were quoted");
    }

    [Fact]
    public void The_questions_have_all_kinds_of_sections()
    {
        QuestionDraft[] made = [.. DraftRoundTripTests.Seeds().Take(60).Select(seed => new AnyQuestion(seed).Make())];
        Assert.All(made, one => Assert.Empty(one.Problems.Concat(one.EnvelopeProblems)));
        Assert.All(Enum.GetValues<DraftSectionKind>(), kind => Assert.True(made.Length < 60 || made.Count(one => one.Draft.Sections.Any(section => section.Kind == kind && !section.Paragraphs.IsEmpty)) > 20, kind.ToString()));
    }

    [Fact]
    public void What_rests_on_a_statement_is_not_marked_lower_than_it() => Each((draft, _) =>
    {
        DraftSentence[] all = [.. draft.Sections.SelectMany(section => section.Paragraphs).SelectMany(paragraph => paragraph.Sentences)];
        HashSet<string> confidential = [.. all.Where(sentence => sentence.IsQuotation && sentence.Marking == "C").Select(sentence => sentence.Statement!)];
        return all.Where(sentence => sentence.Marking != "C" && sentence.Citations.Any(citation => citation.Statement is { } id && confidential.Contains(id))).Select(sentence => sentence.Text);
    });

    private static void Each(Func<Draft, DraftOptions, IEnumerable<string>> faultsOf)
    {
        List<string> faults = [.. DraftRoundTripTests.Seeds().SelectMany(seed => faultsOf(new AnyQuestion(seed).Make().Draft, DraftRoundTripTests.Options(seed)).Select(fault => $"seed {seed}: {fault}"))];
        Assert.True(faults.Count == 0, $"{faults.Count} faults\n{string.Join('\n', faults.Take(40))}");
    }

    private static Document Read(string text, DocumentForm form) =>
        StatementReader.AddTo(Assert.Single(DocumentReader.Read(SourceText.From(text), new ReadingOptions { Form = form })));
}

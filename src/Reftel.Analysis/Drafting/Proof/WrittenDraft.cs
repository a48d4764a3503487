using System.Collections.Immutable;
using Reftel.Reading;
using Reftel.Reading.Diagnostics;
using Reftel.Reading.Documents;
using Reftel.Reading.Statements;
using Reftel.Reading.Text;

namespace Reftel.Analysis.Drafting.Proof;

/// <summary>A draft that was written in some form and is read again.</summary>
/// <param name="draft">What was written.</param>
/// <param name="options">How.</param>
/// <param name="isTelegram">Whether as a telegram; else as an update.</param>
/// <param name="text">What reading sees of it.</param>
/// <param name="reading">How it is read: of a question with the lists of its archive.</param>
internal sealed class WrittenDraft(Draft draft, DraftOptions options, bool isTelegram, SourceText text, ReadingOptions reading)
{
    // Two sentences without a note are too little to be known for a report by themselves.
    public Document Document { get; } =
        StatementReader.AddTo(DocumentReader.Read(text, reading with { Form = isTelegram ? DocumentForm.Telegram : DocumentForm.Report })[0], reading);

    /// <summary>What lint finds in its sentences; of a telegram also what check would find in it.</summary>
    public ImmutableArray<DraftFinding> Findings()
    {
        var places = new FindingPlace(draft);
        return
        [
            .. StatementLint.Check(Document).AsEnumerable().Concat(isTelegram ? Document.Diagnostics : [])
                .Select(found => (Found: found, Words: Document.Source.Slice(found.Span).ToString()))
                .Select(pair => new DraftFinding(pair.Found, pair.Words, places.Of(pair.Words))),
        ];
    }

    /// <summary>What reading does not give back as it was written; empty where the draft proves itself.</summary>
    public ImmutableArray<DraftDifference> Differences() => isTelegram ? TelegramProof.Compare(draft, options, Document) : DraftProof.Compare(draft, options, Document);
}

/// <summary>Something odd in the words of a draft.</summary>
/// <param name="Found">The finding; its span lies in what was written.</param>
/// <param name="Words">The words that it is about.</param>
/// <param name="Sentence">The sentence they stand in; null where that is none, or not clear.</param>
internal sealed record DraftFinding(Diagnostic Found, string Words, DraftSentence? Sentence);

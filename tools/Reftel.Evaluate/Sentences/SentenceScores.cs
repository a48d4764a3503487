using System.Globalization;
using System.Text;
using Reftel.Reading;
using Reftel.Reading.Documents;
using Reftel.Reading.Statements;
using Reftel.Reading.Text;

namespace Reftel.Evaluate.Sentences;

/// <summary>Scores kinds, estimates and their uses, sentence by sentence, each read alone in a telegram of its own voice.</summary>
internal sealed class SentenceScores
{
    private readonly StringBuilder _errors = new();
    private readonly SortedDictionary<string, int> _confusedUses = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, (int Right, int All)> _byKind = new(StringComparer.Ordinal);

    public int Sentences { get; private set; }

    public int KindsRight { get; private set; }

    public int Marked { get; private set; }

    public int Found { get; private set; }

    public int Both { get; private set; }

    public int UsesRight { get; private set; }

    public int DenialsRight { get; private set; }

    /// <summary>One kind a sentence on both sides: F1 is the share of those that are right.</summary>
    public double KindF1 => KindsRight / (double)Math.Max(Sentences, 1);

    public double EstimateF1 => 2.0 * Both / Math.Max(Marked + Found, 1);

    /// <summary>Term and use both right.</summary>
    public double UseF1 => 2.0 * UsesRight / Math.Max(Marked + Found, 1);

    public static SentenceScores Of(string path)
    {
        var scores = new SentenceScores();
        foreach (AnnotatedSentence sentence in AnnotatedSentence.ReadFile(path))
        {
            scores.Add(sentence);
        }

        return scores;
    }

    public string Report(bool errors)
    {
        var report = new StringBuilder();
        report.AppendLine(CultureInfo.InvariantCulture, $"{Sentences} sentences: kind F1 {KindF1:F3}, estimate F1 {EstimateF1:F3}, use F1 {UseF1:F3}, denial right {DenialsRight} of {Both}");
        foreach ((string kind, (int right, int all)) in _byKind)
        {
            report.AppendLine(CultureInfo.InvariantCulture, $"  {kind,-16} {right} of {all}");
        }

        foreach ((string confused, int count) in _confusedUses)
        {
            report.AppendLine(CultureInfo.InvariantCulture, $"  use {confused}: {count}");
        }

        return errors ? report.ToString() + _errors : report.ToString();
    }

    private void Add(AnnotatedSentence sentence)
    {
        Document document = Read(sentence, out int offset);
        Sentences++;
        StatementKind? kind = Principal(document)?.Kind;
        string word = sentence.Kind.ToWord();
        (int right, int all) = _byKind.GetValueOrDefault(word);
        bool same = kind == sentence.Kind;
        _byKind[word] = (right + (same ? 1 : 0), all + 1);
        KindsRight += same ? 1 : 0;
        if (!same)
        {
            _errors.AppendLine(CultureInfo.InvariantCulture, $"KIND {word} read {kind?.ToWord() ?? "nothing"}: {sentence.Text}");
        }

        Marked += sentence.Estimates.Count;
        Found += document.Estimates.Length;
        foreach (MarkedEstimate marked in sentence.Estimates)
        {
            TextSpan place = new(marked.Span.Start + offset, marked.Span.Length);
            Estimate? found = document.Estimates.FirstOrDefault(estimate => estimate.Span == place);
            if (found is null)
            {
                _errors.AppendLine(CultureInfo.InvariantCulture, $"TERM missed '{sentence.Text.AsSpan(marked.Span.Start, marked.Span.Length)}': {sentence.Text}");
                continue;
            }

            Both++;
            DenialsRight += found.Negated == marked.Negated ? 1 : 0;
            if (found.Use.ToWord() != marked.Use)
            {
                string confused = $"{marked.Use} read as {found.Use.ToWord()}";
                _confusedUses[confused] = _confusedUses.GetValueOrDefault(confused) + 1;
            }

            UsesRight += found.Use.ToWord() == marked.Use ? 1 : 0;
            if (found.Use.ToWord() != marked.Use || found.Negated != marked.Negated)
            {
                _errors.AppendLine(CultureInfo.InvariantCulture, $"USE '{found.Term}' {(marked.Negated ? "not " : "")}{marked.Use} read {(found.Negated ? "not " : "")}{found.Use.ToWord()}: {sentence.Text}");
            }
        }

        foreach (Estimate extra in document.Estimates.Where(estimate => !sentence.Estimates.Any(marked => marked.Span.Start + offset == estimate.Span.Start && marked.Span.Length == estimate.Span.Length)))
        {
            _errors.AppendLine(CultureInfo.InvariantCulture, $"TERM extra '{extra.Term}': {sentence.Text}");
        }
    }

    // The main statement: the document's own, else the one whose cue stands outermost.
    private static Statement? Principal(Document document) =>
        document.Statements.FirstOrDefault(statement => statement.Cue is null && document.Statements.All(other => other.Cue is null || !other.Span.Contains(statement.Span) || other.Span == statement.Span))
        ?? document.Statements.OrderBy(statement => statement.ReportedBy is null ? 0 : 1).ThenBy(statement => statement.Cue!.Text.EndsWith("ing", StringComparison.Ordinal) ? 1 : 0).ThenByDescending(statement => statement.Span.Length).FirstOrDefault();

    // A telegram's paragraph gives the voice; 2010 lies between the scales.
    private static Document Read(AnnotatedSentence sentence, out int offset)
    {
        string heading = sentence.Voice == "comment" ? "Comment\n-------\n\n" : "";
        string head = $"C O N F I D E N T I A L PORT SELWYN 000011\n\nE.O. 12958: DECL: 03/02/2020\nTAGS: PGOV, PREL\nSUBJECT: A SENTENCE\n\n{heading}1. (C) ";
        offset = head.Length;
        return StatementReader.AddTo(DocumentReader.Read(SourceText.From(head + sentence.Text + "\n"), new ReadingOptions { Form = DocumentForm.Telegram })[0]);
    }
}

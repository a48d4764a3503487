using Reftel.Analysis.Drafting.Layout;
using Reftel.Reading.Documents;
using Reftel.Reading.Language.Sentences;
using Reftel.Reading.Text;

namespace Reftel.Analysis.Drafting.Proof;

/// <summary>
/// What is said in the written draft stands in its sentences, each statement within one and with exactly its note; every sentence with a note is stated, and
/// every word of likelihood with a range is read as one.
/// </summary>
internal static class StatementProof
{
    public static void Compare(DraftLayout layout, Document document, Report report, DifferenceList differences)
    {
        // Statements are read in English.
        if (document.Language is not "en" || layout.Paragraphs.Length != report.Paragraphs.Length)
        {
            return;
        }

        List<Statement>[] statements = ByParagraph(document, report);
        for (int i = 0; i < layout.Paragraphs.Length; i++)
        {
            Compare(i, layout.Paragraphs[i], statements[i], differences);
            Estimates(i, layout.Paragraphs[i], document, report.Paragraphs[i].Span, differences);
        }
    }

    private static void Compare(int index, LaidParagraph paragraph, List<Statement> statements, DifferenceList differences)
    {
        var stated = new HashSet<int>();
        foreach (Statement statement in statements)
        {
            int note = statement.Notes is [var only] ? only : 0;

            // "Due 31 March 2021." before a quotation is a sentence of its own.
            if (statement.Notes.IsEmpty && paragraph.Lead.Contains(statement.Content.Text, StringComparison.Ordinal))
            {
                continue;
            }

            LaidSentence? home = paragraph.Sentences.Cast<LaidSentence?>().FirstOrDefault(sentence => (sentence!.Value.Note ?? 0) == note && Holds(paragraph, sentence.Value, statement))
                ?? (note == 0 ? paragraph.Sentences.Cast<LaidSentence?>().FirstOrDefault(sentence => IsSeveral(sentence!.Value) && Holds(paragraph, sentence.Value, statement)) : null);
            if (home is null || statement.Notes.Length > 1)
            {
                differences.Compare($"sentence of the statement \"{statement.Content.Text}\"", $"one of paragraph {index + 1}", $"another, with note {string.Join(", ", statement.Notes)}");
            }

            stated.UnionWith(statement.Notes);
        }

        foreach (LaidSentence sentence in paragraph.Sentences)
        {
            if (sentence.Note is { } note && !stated.Contains(note))
            {
                differences.Compare($"statement with note {note}", sentence.Text, null, sentence.From.Place);
            }
        }
    }

    // A text of several sentences has its note at the last.
    private static bool IsSeveral(LaidSentence sentence) => SentenceSplitter.Split(sentence.Text, TextSpan.Between(0, sentence.Text.Length)).Length > 1;

    private static bool Holds(LaidParagraph paragraph, LaidSentence sentence, Statement statement) =>
        sentence.Text.Contains(statement.Content.Text, StringComparison.Ordinal)
        || (sentence == paragraph.Sentences[0] && (paragraph.Lead + sentence.Text).Contains(statement.Content.Text, StringComparison.Ordinal))
        || (statement.Content.Spans.Length > 1 && statement.Content.Text.Split(' ').All(word => sentence.Text.Contains(word, StringComparison.Ordinal)));

    private static void Estimates(int index, LaidParagraph paragraph, Document document, TextSpan span, DifferenceList differences)
    {
        foreach (LaidSentence sentence in paragraph.Sentences)
        {
            if (sentence.From.Estimate is { } estimate
                && !document.Estimates.Any(read => span.Contains(read.Span) && read.Term.Equals(estimate.Term, StringComparison.OrdinalIgnoreCase)))
            {
                differences.Compare($"word of likelihood in paragraph {index + 1}", estimate.Term, null, sentence.From.Place);
            }
        }
    }

    private static List<Statement>[] ByParagraph(Document document, Report report)
    {
        var statements = new List<Statement>[report.Paragraphs.Length];
        for (int i = 0; i < statements.Length; i++)
        {
            statements[i] = [];
        }

        int paragraph = 0;
        foreach (Statement statement in document.Statements.OrderBy(statement => statement.Span.Start))
        {
            while (paragraph < statements.Length && report.Paragraphs[paragraph].Span.End <= statement.Span.Start)
            {
                paragraph++;
            }

            if (paragraph < statements.Length && report.Paragraphs[paragraph].Span.Start <= statement.Span.Start)
            {
                statements[paragraph].Add(statement);
            }
        }

        return statements;
    }
}

using System.Collections.Immutable;
using Reftel.Reading.Documents;
using Reftel.Reading.Documents.Syntax;
using Reftel.Reading.Language.Identification;
using Reftel.Reading.Reports;
using Reftel.Reading.Telegrams;
using Reftel.Reading.Text;

namespace Reftel.Reading;

/// <summary>The one way in: picks the form of a text and runs the reader for it.</summary>
public static class DocumentReader
{
    /// <summary>
    /// Reads every document of a file: one, or several when telegrams stand one after another.
    /// Never throws on any content; what is odd becomes a diagnostic. Time and memory are linear in the text.
    /// </summary>
    /// <param name="source">The file.</param>
    /// <param name="options">Form, date and limits; the default detects the form.</param>
    /// <returns>At least one document; their segments tile the text.</returns>
    public static ImmutableArray<Document> Read(SourceText source, ReadingOptions? options = null)
    {
        options ??= ReadingOptions.Default;
        ImmutableArray<Document> documents = options.Form is DocumentForm.Text or DocumentForm.Report ? [] : TelegramReader.Read(source, options);
        if (documents.IsEmpty)
        {
            Document? report = options.Form == DocumentForm.Text ? null : ReportReader.Read(source, options);
            documents = [report ?? ReadText(source, options)];
        }

        return TextFindings.AddTo(source, documents);
    }

    private static Document ReadText(SourceText source, ReadingOptions options) => new()
    {
        Source = source,
        Form = DocumentForm.Text,
        Tree = new SyntaxTreeBuilder().Build(source.Text),
        Segment = new DocumentSegment(1, 1, new TextSpan(0, source.Text.Length)),
        Date = options.Date,
        Language = DocumentLanguage.Of([source.Text[..Math.Min(source.Text.Length, LanguageIdentifier.MostCharacters)]], []),
    };
}

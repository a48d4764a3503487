using Reftel.Cli.Terminal;
using Reftel.Reading.Diagnostics;
using Reftel.Reading.Documents;

namespace Reftel.Cli.Rendering;

/// <summary>What is odd about a document, below its text.</summary>
internal static class FindingList
{
    public static void Write(Page page, Document document)
    {
        if (document.Diagnostics.IsEmpty)
        {
            return;
        }

        page.Blank();
        page.Wide("What is odd", Style.Title);
        foreach (Diagnostic diagnostic in document.Diagnostics)
        {
            string place = document.Source.GetPosition(diagnostic.Span.Start).ToString();
            page.Field(place, $"{diagnostic.Severity.ToWord()} {diagnostic.Code}: {diagnostic.Message}", StyleOf(diagnostic.Severity));
        }
    }

    public static Style StyleOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Info => Style.Info,
        DiagnosticSeverity.Warning => Style.Warning,
        _ => Style.Error,
    };
}

using Reftel.Reading.Diagnostics;

namespace Reftel.Reading.Documents.Json;

/// <summary>The member <c>diagnostics</c>.</summary>
internal static class DiagnosticJson
{
    public static void Write(JsonOutput json, IEnumerable<Diagnostic> diagnostics)
    {
        json.StartList("diagnostics");
        foreach (Diagnostic diagnostic in diagnostics)
        {
            json.StartObject();
            json.Text("code", diagnostic.Code);
            json.Text("severity", diagnostic.Severity.ToWord());
            json.Text("message", diagnostic.Message);
            json.Span("span", diagnostic.Span);
            json.Position(diagnostic.Span.Start);
            WriteFix(json, diagnostic.Fix);
            json.EndObject();
        }

        json.EndList();
    }

    private static void WriteFix(JsonOutput json, DiagnosticFix? fix)
    {
        if (fix is null)
        {
            json.Null("fix");
            return;
        }

        json.StartObject("fix");
        json.Text("title", fix.Title);
        json.Span("span", fix.Span);
        json.Text("replacement", fix.Replacement);
        json.EndObject();
    }
}

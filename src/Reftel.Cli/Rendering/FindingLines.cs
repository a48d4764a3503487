using System.Buffers;
using System.Text;
using Reftel.Cli.Terminal;
using Reftel.Reading.Diagnostics;
using Reftel.Reading.Documents;
using Reftel.Reading.Documents.Json;

namespace Reftel.Cli.Rendering;

/// <summary>Findings of a document as lines that editors and scripts understand.</summary>
/// <param name="least">Findings below this severity are left out.</param>
/// <param name="colour">Whether severities are coloured.</param>
internal sealed class FindingLines(DiagnosticSeverity least, bool colour)
{
    /// <summary><c>file(line,column): severity CODE: message</c>, the form that compilers print; columns count code points.</summary>
    public void WriteText(Document document, string name, IBufferWriter<byte> output)
    {
        string file = Escaped.Line(name);
        foreach (Diagnostic diagnostic in document.Diagnostics)
        {
            if (diagnostic.Severity >= least)
            {
                string severity = FindingList.StyleOf(diagnostic.Severity).Apply(diagnostic.Severity.ToWord(), colour);
                string place = document.Source.GetPosition(diagnostic.Span.Start).ToString();
                string message = Escaped.Line(diagnostic.Message);
                Encoding.UTF8.GetBytes($"{file}({place}): {severity} {diagnostic.Code}: {message}\n", output);
            }
        }
    }

    /// <summary>One JSON object for the document, also when nothing was found.</summary>
    public void WriteJson(Document document, string name, IBufferWriter<byte> output)
    {
        DocumentJson.WriteFindings(document, name, output, least);
        output.Write("\n"u8);
    }
}

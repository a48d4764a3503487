using Reftel.Reading.Diagnostics;
using Reftel.Reading.Documents;

namespace Reftel.Testing.Laws;

/// <summary>Findings are sorted, known to the catalogue, and their messages can be written.</summary>
public static class DiagnosticLaws
{
    public static IEnumerable<Breach> Check(Document document)
    {
        Diagnostic? before = null;
        foreach (Diagnostic diagnostic in document.Diagnostics)
        {
            if (!ReferenceEquals(DiagnosticCatalogue.Find(diagnostic.Code), diagnostic.Descriptor))
            {
                yield return new Breach("Findings are in the catalogue", diagnostic.Span, diagnostic.Code);
            }

            // A placeholder without an argument throws here; a missing argument must not wait for a user to find it.
            if (diagnostic.Message.Length == 0)
            {
                yield return new Breach("Findings have a message", diagnostic.Span, diagnostic.Code);
            }

            if (before is not null && diagnostic.Span.CompareTo(before.Span) < 0)
            {
                yield return new Breach("Findings stand in the order of the text", diagnostic.Span, $"{diagnostic.Code} behind {before.Code} {before.Span}");
            }

            before = diagnostic;
        }
    }
}

using Reftel.Reading.Diagnostics;
using Reftel.Reading.Documents;
using Reftel.Reading.Telegrams.Head;

namespace Reftel.Reading.Telegrams.Checks;

/// <summary>References to this telegram itself and to telegrams sent after it.</summary>
internal static class ReferenceChecks
{
    public static void Run(TelegramDraft draft, DiagnosticBag findings)
    {
        if (draft.Id is not string id)
        {
            return;
        }

        foreach (ReferenceDraft reference in draft.References)
        {
            if (reference.Kind != ReferenceKind.Telegram)
            {
                continue;
            }

            bool later = reference.Year > draft.Year
                || (reference.Year == draft.Year && reference.Post == draft.Post && reference.Number > draft.Number);
            if (reference.Id == id)
            {
                findings.Add(DiagnosticCatalogue.ReferenceToItself, reference.Span, reference.Raw);
            }
            else if (later)
            {
                findings.Add(DiagnosticCatalogue.ReferenceToFuture, reference.Span, reference.Raw);
            }
        }
    }
}

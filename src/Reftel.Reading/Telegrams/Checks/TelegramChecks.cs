using Reftel.Reading.Diagnostics;

namespace Reftel.Reading.Telegrams.Checks;

/// <summary>Runs every check of one telegram: facts it states twice must agree.</summary>
internal static class TelegramChecks
{
    public static void Run(TelegramText text, TelegramDraft draft, DiagnosticBag findings)
    {
        EnvelopeChecks.Run(draft, findings);
        FilingTimeCheck.Run(draft, findings);
        ClassificationChecks.Run(draft, findings);
        PageMarkChecks.Run(text, draft, findings);
        DeclassificationChecks.Run(draft, findings);
        ReferenceChecks.Run(draft, findings);
        CaptionCheck.Run(draft, findings);
        CopyCountCheck.Run(draft, findings);
    }
}

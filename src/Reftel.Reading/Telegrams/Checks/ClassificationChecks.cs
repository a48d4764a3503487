using Reftel.Reading.Diagnostics;
using Reftel.Reading.Documents;
using Reftel.Reading.Telegrams.Body;

namespace Reftel.Reading.Telegrams.Checks;

/// <summary>Security letter and portion marks against the class line.</summary>
internal static class ClassificationChecks
{
    public static void Run(TelegramDraft draft, DiagnosticBag findings)
    {
        if (draft.Classification is not Classification classification)
        {
            return;
        }

        if (draft.Security is SecurityLine security && Meaning(security.Letter) is Classification letter && !Agrees(letter, classification, security.Letter))
        {
            findings.Add(DiagnosticCatalogue.SecurityLetterMismatch, draft.SecuritySpan, security.Letter, classification.ToWord());
        }

        foreach (Paragraph paragraph in draft.Paragraphs)
        {
            if (paragraph.Marking is string marking && paragraph.Voice != Voice.Quoted
                && PortionMark.LevelOf(marking) is Classification level && level > classification)
            {
                findings.Add(DiagnosticCatalogue.PortionAboveClassLine, paragraph.Span, marking, classification.ToWord());
            }
        }
    }

    // E (EFTO) and R stand for unclassified text under protection and for limited official use.
    private static bool Agrees(Classification letter, Classification classification, string printed) => printed switch
    {
        "E" or "R" => classification <= Classification.LimitedOfficialUse,
        "U" => classification <= Classification.LimitedOfficialUse,
        _ => letter == classification,
    };

    private static Classification? Meaning(string letter) => letter switch
    {
        "U" or "E" => Classification.Unclassified,
        "R" => Classification.LimitedOfficialUse,
        "C" => Classification.Confidential,
        "S" => Classification.Secret,
        "T" => Classification.TopSecret,
        _ => null,
    };
}

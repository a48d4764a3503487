using Reftel.Reading.Diagnostics;
using Reftel.Reading.Telegrams.Lines;

namespace Reftel.Reading.Telegrams.Checks;

/// <summary>Number and total of page marks against the class line; each fault is told once.</summary>
internal static class PageMarkChecks
{
    public static void Run(TelegramText text, TelegramDraft draft, DiagnosticBag findings)
    {
        bool serialTold = false;
        bool totalTold = false;
        for (int line = 0; line < text.Count && !(serialTold && totalTold); line++)
        {
            if (text.Furniture[line] != Furniture.PageMark || !PageMark.TryRead(text.Words(line), out PageMark mark))
            {
                continue;
            }

            if (!serialTold && mark.Serial >= 0 && draft.Number is int number && draft.Post is string post && !Agrees(mark, number))
            {
                serialTold = true;
                findings.Add(DiagnosticCatalogue.PageMarkOfAnotherTelegram, text.LineSpan(line), $"{mark.Post} {mark.Serial}", $"{post} {number}");
            }

            if (!totalTold && mark.Of > 0 && draft.Section?.Of is int of && mark.Of != of && mark.Serial % 10_000 == draft.Number % 10_000)
            {
                totalTold = true;
                findings.Add(DiagnosticCatalogue.PageTotalMismatch, text.LineSpan(line), $"{mark.Of}", $"{of}");
            }
        }
    }

    // A later section may carry a serial of its own, counted on from the first (ACP 127(G) para 208).
    private static bool Agrees(PageMark mark, int number)
    {
        bool sectionSerial = mark.Of > 1 && mark.Serial > number && mark.Serial - number < mark.Of;
        return mark.Serial % 10_000 == number % 10_000 || sectionSerial;
    }
}

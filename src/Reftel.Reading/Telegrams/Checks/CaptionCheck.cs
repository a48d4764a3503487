using Reftel.Reading.Diagnostics;
using Reftel.Reading.Telegrams.Catalogues;

namespace Reftel.Reading.Telegrams.Checks;

/// <summary>SIPDIS beside a stricter caption; two channel captions.</summary>
internal static class CaptionCheck
{
    public static void Run(TelegramDraft draft, DiagnosticBag findings)
    {
        bool sipdis = draft.Captions.Exists(c => c.Name == "SIPDIS");
        string? channel = null;
        foreach (CaptionUse use in draft.Captions)
        {
            if (!Captions.TryMatch(use.Name, out Caption caption, out _))
            {
                continue;
            }

            if (sipdis && caption.ExcludesSipdis)
            {
                findings.Add(DiagnosticCatalogue.CaptionsExcludeEachOther, use.Span, "SIPDIS", use.Name);
            }

            if (caption.IsChannel && channel is not null)
            {
                findings.Add(DiagnosticCatalogue.CaptionsExcludeEachOther, use.Span, channel, use.Name);
            }

            channel = caption.IsChannel ? use.Name : channel;
        }
    }
}

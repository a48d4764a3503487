using Reftel.Reading.Documents;
using Reftel.Reading.Documents.Syntax;

namespace Reftel.Reading.Telegrams.Body;

/// <summary>Gives a telegram quoted whole its end: the UNQUOTE that closes it, else the last paragraph.</summary>
internal static class QuotedTelegramSpan
{
    public static void Close(TelegramText text, TelegramDraft draft, List<ParagraphDraft> paragraphs, int unquote)
    {
        if (draft.Quoted.Count == 0)
        {
            return;
        }

        QuotedTelegram quoted = draft.Quoted[0];
        ParagraphDraft? last = paragraphs.FindLast(p => p.InQuotedTelegram);
        int end = unquote >= 0 ? unquote : last?.End ?? -1;
        if (end < 0)
        {
            return;
        }

        int sourceEnd = Math.Max(quoted.Span.End, text.ToSource(end - 1, end).End);
        draft.Quoted[0] = quoted with { Span = Reading.Text.TextSpan.Between(quoted.Span.Start, sourceEnd) };
        text.MarkSource(SyntaxKind.QuotedTelegram, draft.Quoted[0].Span);
    }
}

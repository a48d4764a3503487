using Reftel.Reading.Documents;
using Reftel.Reading.Text;

namespace Reftel.Testing.Laws;

/// <summary>Every span that a document hands out, with what it belongs to.</summary>
internal static class DocumentSpans
{
    public static IEnumerable<(string Owner, TextSpan Span)> Of(Document document)
    {
        foreach (var diagnostic in document.Diagnostics)
        {
            yield return (diagnostic.Code, diagnostic.Span);
            if (diagnostic.Fix is { } fix)
            {
                yield return ($"fix of {diagnostic.Code}", fix.Span);
            }
        }

        foreach (TimeExpression time in document.Times)
        {
            yield return ($"time {time.Value}", time.Span);
        }

        foreach ((string owner, TextSpan span) in ReportSpans.Of(document.Report))
        {
            yield return (owner, span);
        }

        if (document.Telegram is not { } telegram)
        {
            yield break;
        }

        foreach (Tag tag in telegram.Tags)
        {
            yield return ($"tag {tag.Code}", tag.Span);
        }

        foreach (Reference reference in telegram.References.Concat(telegram.TextReferences))
        {
            yield return ($"reference {reference.Raw}", reference.Span);
            foreach (TextSpan mention in reference.Mentions)
            {
                yield return ($"mention of {reference.Raw}", mention);
            }
        }

        foreach (Paragraph paragraph in telegram.Paragraphs)
        {
            yield return ($"paragraph {paragraph.Number}", paragraph.Span);
            foreach (Passage passage in paragraph.Passages)
            {
                yield return ($"passage of paragraph {paragraph.Number}", passage.Span);
            }
        }

        foreach (QuotedTelegram quoted in telegram.Quoted)
        {
            yield return ($"quoted telegram {quoted.Id}", quoted.Span);
        }
    }
}

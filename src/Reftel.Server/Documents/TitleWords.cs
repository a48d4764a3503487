using Reftel.Reading.Documents;
using Reftel.Reading.Documents.Syntax;
using Reftel.Reading.Text;

namespace Reftel.Server.Documents;

/// <summary>The words of a subject or title.</summary>
public sealed class TitleWords(string text, SourceMap map, TextSpan span, string cited) : MarkedWords("title", text, map, span)
{
    // As many signs of a headline as find it behind the name of its series.
    private const int Beginning = 12;

    public override string? Cited => cited;

    /// <returns>The words; null where the original has them at no place.</returns>
    internal static TitleWords? Of(Document document, SyntaxLeaves leaves, string title) => document switch
    {
        { Telegram.Subject: not null } when SubjectOf(document) is { } span => new TitleWords(title, SourceMap.Of(leaves, title, span), span, "subject"),
        { Report: { Headline: not null, TitleSpan: { Length: > 0 } whole } } when HeadlineIn(document.Source, whole, title) is var span => new TitleWords(title, SourceMap.Of(leaves, title, span), span, "title"),
        _ => null,
    };

    // A later section of the telegram gives it once more.
    private static TextSpan? SubjectOf(Document document)
    {
        SyntaxNode[] texts =
        [
            .. document.Tree.Root.Descendants.Where(node => node.Kind == SyntaxKind.SubjectLine && document.Segment.Span.Contains(node.Span.Start)).Take(1)
                .SelectMany(line => line.Descendants).Where(node => node.Kind == SyntaxKind.SubjectText),
        ];
        return texts is [var first, ..] ? TextSpan.Between(first.Span.Start, texts[^1].Span.End) : null;
    }

    private static TextSpan HeadlineIn(SourceText source, TextSpan title, string headline) =>
        source.Text.IndexOf(headline[..Math.Min(Beginning, headline.Length)], title.Start, title.Length, StringComparison.Ordinal) is >= 0 and var start
            ? TextSpan.Between(start, title.End)
            : title;
}

using Reftel.Reading.Documents;
using Reftel.Reading.Documents.Syntax;
using Reftel.Reading.Text;

namespace Reftel.Reading.Statements.Prose;

/// <summary>The places of a document that stand among its words and are none of them.</summary>
internal static class SetAside
{
    /// <summary>In the order of the text, without overlap.</summary>
    public static List<TextSpan> Of(Document document)
    {
        var places = new List<TextSpan>();
        TextSpan segment = document.Segment.Span;
        int end = 0;
        foreach (SyntaxNode node in document.Tree.Root.Descendants)
        {
            if (IsNoWord(node.Kind) && node.Span.Start >= end && segment.Contains(node.Span))
            {
                places.Add(node.Span);
                end = node.Span.End;
            }
        }

        return places;
    }

    private static bool IsNoWord(SyntaxKind kind) => kind is SyntaxKind.Markup or SyntaxKind.Anchor or SyntaxKind.ParagraphNumber or SyntaxKind.PortionMark
        or SyntaxKind.PageMark or SyntaxKind.RepeatedCaption or SyntaxKind.BlankSign or SyntaxKind.ReleaseStamp or SyntaxKind.SectionBreak;
}

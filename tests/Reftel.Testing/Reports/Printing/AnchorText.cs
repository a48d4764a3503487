namespace Reftel.Testing.Reports.Printing;

/// <summary>How an anchor is printed in each style.</summary>
internal static class AnchorText
{
    public static string Print(ReportDraft draft, AnchorDraft anchor)
    {
        if (anchor.IsDropped)
        {
            return Marks.Around(anchor.Index, "");
        }

        string apart = anchor.IsApart ? " " : "";
        if (anchor.IsFused || draft.Style == NoteStyle.PageFoot)
        {
            return Marks.Around(anchor.Index, anchor.Digits.Replace(" ", "", StringComparison.Ordinal));
        }

        return apart + draft.Style switch
        {
            NoteStyle.HtmlList => $"<sup>{Marks.Around(anchor.Index, string.Join(", ", anchor.Numbers.Select(n => $"<a href=\"#fn{n}\" id=\"ref{n}-{anchor.Index}\">{n}</a>")))}</sup>",
            NoteStyle.HtmlWord => Marks.Around(anchor.Index, string.Concat(anchor.Numbers.Select(Word))),
            NoteStyle.HtmlBracket or NoteStyle.PlainBracket or NoteStyle.PlainDot => $"[{Marks.Around(anchor.Index, anchor.Digits)}]",
            NoteStyle.HtmlSuperscript or NoteStyle.MarkdownSuperscript => $"<sup>{Marks.Around(anchor.Index, anchor.Digits)}</sup>",
            NoteStyle.PlainSuperscript => Marks.Around(anchor.Index, Superscript(anchor.Digits)),
            _ => Marks.Around(anchor.Index, string.Concat(anchor.Numbers.Select(n => $"[^{n}]"))),
        };
    }

    private static string Word(int number) =>
        $"<a href=\"#_ftn{number}\" name=\"_ftnref{number}\" title=\"\"><span class=\"MsoFootnoteReference\"><sup>[{number}]</sup></span></a>";

    private static string Superscript(string digits) =>
        string.Concat(digits.Select(c => c switch { ' ' => "", '-' => "\u207B", ',' => ",", _ => "⁰¹²³⁴⁵⁶⁷⁸⁹".Substring(c - '0', 1) }));
}

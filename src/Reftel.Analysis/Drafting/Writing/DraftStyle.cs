namespace Reftel.Analysis.Drafting.Writing;

/// <summary>The style of a page, on a screen and on paper.</summary>
internal static class DraftStyle
{
    public const string Css =
        """
        body { font: 1.05rem/1.5 Georgia, "Times New Roman", serif; color: #1a1a1a; background: #fff; max-width: 42rem; margin: 2rem auto; padding: 0 1rem; }
        h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .5rem; }
        h2 { font-size: 1.15rem; margin: 1.8rem 0 .4rem; break-after: avoid; }
        header p { margin: 0 0 .2rem; color: #444; }
        p, li { orphans: 2; widows: 2; }
        sup { line-height: 0; }
        ol { font-size: .9rem; overflow-wrap: anywhere; }
        a { color: #143d7a; }
        @page { margin: 22mm 20mm; }
        @media print {
          body { font-size: 11pt; max-width: none; margin: 0; padding: 0; }
          a { color: inherit; text-decoration: none; }
          .back { display: none; }
        }

        """;
}

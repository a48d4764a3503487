namespace Reftel.Reading.Tests.Reports.Containers;

/// <summary>
/// Small pages, each with two notes as one program or site marks them; written for this project. <c>{HEAD}</c> stands for title,
/// date and author, <c>{FIRST}</c> and <c>{SECOND}</c> for the two sentences that the notes serve.
/// </summary>
internal static class HtmlNoteConventions
{
    private const string Head = "<h1>River Watch: The Council Meets</h1><p>March 3, 2021</p><p>By Ann Lee</p>";

    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        ["Substack"] =
            "{HEAD}<p>{FIRST}.<a class=\"footnote-anchor\" data-component-name=\"FootnoteAnchorToDOM\" id=\"footnote-anchor-1\" href=\"#footnote-1\" target=\"_self\">1</a>"
            + " {SECOND}.<a class=\"footnote-anchor\" id=\"footnote-anchor-2\" href=\"#footnote-2\">2</a></p>"
            + "<div class=\"footnote\" data-component-name=\"FootnoteToDOM\"><a id=\"footnote-1\" href=\"#footnote-anchor-1\" class=\"footnote-number\" contenteditable=\"false\" target=\"_self\">1</a><div class=\"footnote-content\"><p>Ann Lee, \"Water and Stone,\" <a href=\"https://news.example/2021/item-1\">https://news.example/2021/item-1</a></p>"
            + "</div></div><div class=\"footnote\" data-component-name=\"FootnoteToDOM\"><a id=\"footnote-2\" href=\"#footnote-anchor-2\" class=\"footnote-number\" contenteditable=\"false\" target=\"_self\">2</a><div class=\"footnote-content\"><p>Ann Lee, \"Water and Stone,\" <a href=\"https://news.example/2022/item-2\">https://news.example/2022/item-2</a></p>"
            + "</div></div>",
        ["Wikipedia"] =
            "{HEAD}<p>{FIRST}.<sup id=\"cite_ref-lee_1-0\" class=\"reference\"><a href=\"#cite_note-lee-1\"><span class=\"cite-bracket\">[</span>1<span class=\"cite-bracket\">]</span></a></sup> {SECOND}.<sup id=\"cite_ref-2\" class=\"reference\"><a href=\"#cite_note-2\">[2]</a></sup> {FIRST} again.<sup id=\"cite_ref-lee_1-1\" class=\"reference\"><a href=\"#cite_note-lee-1\">[1]</a></sup></p>"
            + "<h2>References</h2><div class=\"reflist\"><ol class=\"references\"><li id=\"cite_note-lee-1\"><span class=\"mw-cite-backlink\">^ <a href=\"#cite_ref-lee_1-0\"><sup><i><b>a</b></i></sup></a>"
            + " <a href=\"#cite_ref-lee_1-1\"><sup><i><b>b</b></i></sup></a></span> <span class=\"reference-text\">Lee, Ann. \"Water and Stone\". <a class=\"external text\" href=\"https://news.example/2021/item-1\">River News</a>.</span></li><li id=\"cite_note-2\"><span class=\"mw-cite-backlink\"><b><a href=\"#cite_ref-2\">^</a></b></span> <span class=\"reference-text\"><a href=\"https://news.example/2022/item-2\">\"The Dam\"</a>. Retrieved 3 March 2021.</span></li></ol></div>",
        ["Easy Footnotes"] =
            "{HEAD}<p>{FIRST}.<span id=\"easy-footnote-1-77\" class=\"easy-footnote-margin-adjust\"></span><span class=\"easy-footnote\"><a href=\"#easy-footnote-bottom-1-77\" title=\"Lee\"><sup>1</sup></a></span> {SECOND}.<span id=\"easy-footnote-2-77\" class=\"easy-footnote-margin-adjust\"></span><span class=\"easy-footnote\"><a href=\"#easy-footnote-bottom-2-77\"><sup>2</sup></a></span></p>"
            + "<div class=\"easy-footnote-title\"><h4>Notes</h4></div><ol class=\"easy-footnotes-wrapper\"><li class=\"easy-footnote-single\"><span id=\"easy-footnote-bottom-1-77\" class=\"easy-footnote-margin-adjust\"></span>Lee, <a href=\"https://news.example/2021/item-1\">https://news.example/2021/item-1</a><a class=\"easy-footnote-to-top\" href=\"#easy-footnote-1-77\">\u21B5</a></li><li class=\"easy-footnote-single\"><span id=\"easy-footnote-bottom-2-77\" class=\"easy-footnote-margin-adjust\"></span>Lee, <a href=\"https://news.example/2022/item-2\">https://news.example/2022/item-2</a><a class=\"easy-footnote-to-top\" href=\"#easy-footnote-2-77\">\u21B5</a></li></ol>",
        ["Drupal"] =
            "{HEAD}<p>{FIRST}.<a class=\"see-footnote\" id=\"footnoteref1_ab3x\" title=\"Lee\" href=\"#footnote1_ab3x\">1</a>"
            + " {SECOND}.<a class=\"see-footnote\" id=\"footnoteref2_k9\" href=\"#footnote2_k9\">2</a></p>"
            + "<ul class=\"footnotes\"><li class=\"footnote\" id=\"footnote1_ab3x\"><a class=\"footnote-label\" href=\"#footnoteref1_ab3x\">1.</a>"
            + " Lee, https://news.example/2021/item-1</li><li class=\"footnote\" id=\"footnote2_k9\"><a class=\"footnote-label\" href=\"#footnoteref2_k9\">2.</a>"
            + " Lee, https://news.example/2022/item-2</li></ul>",
        ["Word"] =
            "{HEAD}<p class=MsoNormal>{FIRST}.<a style=\"mso-footnote-id:ftn1\" href=\"#_ftn1\" name=\"_ftnref1\" title=\"\"><span class=MsoFootnoteReference><span style=\"mso-special-character:footnote\"><![if !supportFootnotes]>[1]<![endif]></span></span></a>"
            + " {SECOND}.<a style=\"mso-endnote-id:edn1\" href=\"#_edn2\" name=\"_ednref2\" title=\"\"><span class=MsoEndnoteReference>[2]</span></a></p>"
            + "<div style=\"mso-element:footnote-list\"><br clear=all><hr align=left size=1 width=\"33%\"><div style=\"mso-element:footnote\" id=ftn1><p class=MsoFootnoteText><a style=\"mso-footnote-id:ftn1\" href=\"#_ftnref1\" name=\"_ftn1\" title=\"\"><span class=MsoFootnoteReference>[1]</span></a>"
            + " Lee, https://news.example/2021/item-1</p>"
            + "</div></div><div style=\"mso-element:endnote-list\"><div style=\"mso-element:endnote\" id=edn2><p class=MsoEndnoteText><a href=\"#_ednref2\" name=\"_edn2\"><span class=MsoEndnoteReference>[2]</span></a>"
            + " Lee, https://news.example/2022/item-2</p></div></div>",
        ["Google Docs"] =
            "{HEAD}<p class=\"c1\"><span class=\"c0\">{FIRST}.</span><sup class=\"c2\"><a href=\"#ftnt1\" id=\"ftnt_ref1\">[1]</a></sup><span> {SECOND}.</span><sup><a href=\"#ftnt2\" id=\"ftnt_ref2\">[2]</a></sup></p>"
            + "<hr class=\"c4\"><div><p class=\"c3\"><a href=\"#ftnt_ref1\" id=\"ftnt1\">[1]</a><span class=\"c5\">&nbsp;Lee, </span><span><a class=\"c6\" href=\"https://www.google.com/url?q=https://news.example/2021/item-1&amp;sa=D&amp;source=editors&amp;ust=16\">https://news.example/2021/item-1</a></span></p>"
            + "</div><div><p><a href=\"#ftnt_ref2\" id=\"ftnt2\">[2]</a><span>&nbsp;Lee, https://news.example/2022/item-2</span></p></div>",
        ["pandoc"] =
            "{HEAD}<p>{FIRST}.<a href=\"#fn1\" class=\"footnote-ref\" id=\"fnref1\" role=\"doc-noteref\"><sup>1</sup></a>"
            + " {SECOND}.<a href=\"#fn2\" class=\"footnote-ref\" id=\"fnref2\" role=\"doc-noteref\"><sup>2</sup></a></p>"
            + "<section id=\"footnotes\" class=\"footnotes footnotes-end-of-document\" role=\"doc-endnotes\"><hr /><ol><li id=\"fn1\"><p>Lee, <a href=\"https://news.example/2021/item-1\" class=\"uri\">https://news.example/2021/item-1</a>.<a href=\"#fnref1\" class=\"footnote-back\" role=\"doc-backlink\">\u21A9\uFE0E</a></p>"
            + "</li><li id=\"fn2\"><p>Lee, https://news.example/2022/item-2.<a href=\"#fnref2\" class=\"footnote-back\" role=\"doc-backlink\">\u21A9\uFE0E</a></p></li></ol></section>",
        ["kramdown"] =
            "{HEAD}<p>{FIRST}.<sup id=\"fnref:1\" role=\"doc-noteref\"><a href=\"#fn:1\" class=\"footnote\" rel=\"footnote\">1</a></sup> {SECOND}.<sup id=\"fnref:dam\"><a href=\"#fn:dam\" class=\"footnote\" rel=\"footnote\">2</a></sup></p>"
            + "<div class=\"footnotes\" role=\"doc-endnotes\"><ol><li id=\"fn:1\" role=\"doc-endnote\"><p>Lee, <a href=\"https://news.example/2021/item-1\">https://news.example/2021/item-1</a>"
            + " <a href=\"#fnref:1\" class=\"reversefootnote\" role=\"doc-backlink\">&#8617;</a></p>"
            + "</li><li id=\"fn:dam\"><p>Lee, https://news.example/2022/item-2 <a href=\"#fnref:dam\" class=\"reversefootnote\">&#8617;</a></p></li></ol></div>",
        ["GitHub"] =
            "{HEAD}<p>{FIRST}.<sup><a href=\"#user-content-fn-1-3f2a\" id=\"user-content-fnref-1-3f2a\" data-footnote-ref=\"\" aria-describedby=\"footnote-label\">1</a></sup> {SECOND}.<sup><a href=\"#user-content-fn-dam-3f2a\" id=\"user-content-fnref-dam-3f2a\" data-footnote-ref=\"\">2</a></sup></p>"
            + "<section data-footnotes=\"\" class=\"footnotes\"><h2 id=\"footnote-label\" class=\"sr-only\">Footnotes</h2><ol><li id=\"user-content-fn-1-3f2a\"><p>Lee, <a href=\"https://news.example/2021/item-1\">https://news.example/2021/item-1</a>"
            + " <a href=\"#user-content-fnref-1-3f2a\" data-footnote-backref=\"\" class=\"data-footnote-backref\" aria-label=\"Back to content\"><g-emoji>\u21A9</g-emoji></a></p>"
            + "</li><li id=\"user-content-fn-dam-3f2a\"><p>Lee, https://news.example/2022/item-2 <a href=\"#user-content-fnref-dam-3f2a\" data-footnote-backref=\"\">\u21A9</a></p>"
            + "</li></ol></section>",
        ["endnotes in a div"] =
            "{HEAD}<div class=\"field\"><p>{FIRST}.[1] {SECOND}.[2]</p>"
            + "</div><div class=\"c-endnotes\" data-id=\"endnotes\"><p>[1]&nbsp;<a href=\"https://news.example/2021/item-1\">https://news.example/2021/item-1</a>&nbsp;; <a href=\"https://news.example/2023/item-3\">https://news.example/2023/item-3</a></p>"
            + "<p>[2] https://news.example/2022/item-2 ; https://news.example/2024/item-4</p></div>",
        ["endnotes with dead links"] =
            "{HEAD}<p>{FIRST}.<a href=\"#\" class=\"ref\" data-ref=\"1\">[1]</a> {SECOND}.<a href=\"#\" data-ref=\"2\">[2]</a></p>"
            + "<div data-id=\"endnotes\"><p><a href=\"#\">[1]</a>"
            + " <a href=\"https://news.example/2021/item-1\">https://news.example/2021/item-1</a>; https://news.example/2023/item-3</p><p><a href=\"#\">[2]</a>"
            + " https://news.example/2022/item-2</p></div>",
        ["notes in the footer"] =
            "<nav><a href=\"/\">Home</a></nav><main>{HEAD}<p>{FIRST}.<sup>1</sup> {SECOND}.<sup>2</sup></p>"
            + "</main><div class=\"share-bar social\">Share this</div><section class=\"related\"><h3>Related</h3><p>Another story about rivers.[3]</p>"
            + "</section><footer><div class=\"notes\"><p>1. Lee, https://news.example/2021/item-1</p><p>2. Lee, https://news.example/2022/item-2</p>"
            + "</div><p>Copyright</p></footer>",
        ["addresses escaped twice"] =
            "{HEAD}<p>{FIRST}.<sup>1</sup> {SECOND}.<sup>2</sup></p><h3>Notes</h3><p>1. Lee, <a href=\"https://news.example/a?x=1&amp;amp;y=2\">link</a></p>"
            + "<p>2. Lee, https://news.example/b?x=1&amp;amp;y=2&amp;amp;z=3</p>",
        ["addresses broken by tags"] =
            "{HEAD}<p>{FIRST}.<sup>1</sup> {SECOND}.<sup>2</sup></p><h3>Notes</h3><p>1. Lee, https://news.exa<wbr>mple/20<b>20</b>/item-<span>one</span></p>"
            + "<p>2. Lee, <a href=\"https://news.example/2022/item-2\">https://news.exam</a><a href=\"https://news.example/2022/item-2\">ple/2022/item-2</a></p>",
        ["tables for layout"] =
            "<table width=100%><tr><td colspan=2><table><tr><td>Logo</td><td>Search</td></tr></table></td></tr><tr><td width=150 valign=top><a href=/a>News</a><br><a href=/b>Maps</a></td><td>{HEAD}<p>{FIRST}.<sup>1</sup></p>"
            + "<p>{SECOND}.<sup>2</sup></p><p>1. Lee, https://news.example/2021/item-1</p><p>2. Lee, https://news.example/2022/item-2</p></td></tr></table>",
        ["cruft around an article"] =
            "<div id=\"cookie-banner\"><p>We use cookies.[1]</p></div><header><a href=/>Home</a></header>{HEAD}<article><p>{FIRST}.<sup>1</sup></p>"
            + "<p>{SECOND}.<sup>2</sup></p><noscript><p>No script [4]</p></noscript><template><p>T[3]</p>"
            + "</template><div hidden>h[3]</div><div aria-hidden=\"true\">k[3]</div><ul class=\"sharing\"><li>Tweet</li></ul><ol class=\"footnotes-list\"><li>Lee, https://news.example/2021/item-1</li><li>Lee, https://news.example/2022/item-2</li></ol></article><aside><p>Aside [3]</p>"
            + "</aside><form id=\"commentform\"><p>Leave a comment</p></form><script>var a=\"<p>[1]</p>\"</script>",
    };

    public static string Page(string name) =>
        "<!DOCTYPE html><html><head><title>River Watch</title></head><body>"
        + All[name].Replace("{HEAD}", Head, StringComparison.Ordinal).Replace("{FIRST}", First, StringComparison.Ordinal).Replace("{SECOND}", Second, StringComparison.Ordinal)
        + "</body></html>";

    public const string First = "The council of the river towns met on Tuesday and said that the plan stands";

    public const string Second = "Nobody in the lower valley expects the dam to be opened before the spring floods";
}

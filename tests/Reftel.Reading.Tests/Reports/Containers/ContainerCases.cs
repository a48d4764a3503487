namespace Reftel.Reading.Tests.Reports.Containers;

/// <summary>Small sources, each for one thing that a form does; written for this project.</summary>
internal static class ContainerCases
{
    public static IReadOnlyList<(string Name, string Source)> All { get; } =
    [
        ("markdown headings", "# The River Accord #\n\nWhat Comes Next\n===============\n\nA note with an address https://example.org/a closes the section.\n---\n\nText.\n\n***\n"),
        ("markdown emphasis", "A *plain* and **strong _nested_** word, snake_case_name, 2 * 3 * 4, \\*kept\\* and https://example.org/_a_/b.\n"),
        ("markdown links", "A [link *here*](https://example.org/a_b \"Title\"), <https://example.org/c>, [by label][r], ![a picture](x.png) and [not a link].\n\n[r]: https://example.org/r\n"),
        ("markdown notes", "It was signed.[^1] It was kept.[^long-name] And more^[An *inline* note] here.\n\n[^1]: First note\n    goes on.\n\n    Its second paragraph.\n[^long-name]: Second note.\n"),
        ("markdown superscripts", "One<sup>7</sup>, two^8^, three &lt;sup>9&lt;/sup> and H<sub>2</sub>O.\n"),
        ("markdown damaged superscripts", "<sup>&</sup>lt;sup>1</sup> First.\n\n<sup>&lt;sup>2</sup> Second.\n\n<sup>&</sup>quot;https://example.org/3\n"),
        ("markdown latex", " $^{20}\\ http://example.org/a\\_b\\%20c; \\\\ http://example.org/d e_f$ \n\n$<sup>^4\\</sup> https://www.ex\\ dot\\ org/x$\n\n- $^{22}\\,https://example.org$\n"),
        ("money is no latex", "**It** costs $ 5 million and $ 6 million, or $5 a_b and $6.\n"),
        ("markdown lists", "## L\n\n1. One\n   goes on\n2. Two\n   - inner\n\n   second paragraph of two\n\n1986. A great season.\n"),
        ("markdown quotation", "## Q\n\n> It was *said\n> twice* here.\n\nNot here.\n"),
        ("markdown table", "| a | b |\n|---|---|\n| c *d* | e\\|f |\n\nText.\n"),
        ("markdown code", "```\nx  *y*\n  z\n```\n\nUse `co*de` here.\n"),
        ("markdown code spans", "Write `a[1]`, ``x`[^1]`` and <code>**b**[2]</code>.[^1]\n\n[^1]: Use <kbd>*</kbd>.\n"),
        ("markdown indented code", "## Code\n\n    total[1] = count[^2];\n    next();\n\n    He said that the plan = \"a good one\" stands, for now, and left the room.\n\n    See https://example.org/?a={b}\n"),
        ("markdown tags", "## T\n\nOne<br>two <name> &copy; a&period;b <!-- gone -->\n<a id=\"n2\"></a>2 <a href=\"#r2\">back</a>\n"),
        ("markdown numbered notes", "**Text** stands.[1]\n\n[1]: https://example.org/one\n[2]: https://example.org/two\n"),
        ("html page", "<!DOCTYPE html><html><head><title>River &amp; Accord</title><meta name=author content=\"A. Writer\"><style>p{}</style></head><body class=\"has-sidebar\"><nav>Home</nav><div class=\"share-buttons\">Share</div>\n<h1>River\n  Accord</h1><p>The  council met on <b>Tuesday</b>,\nand agreed.<span style=\"display: none\">hidden</span> <i>So</i><p>Second<br>line<br><br>Third</body></html>"),
        ("html notes", "<html><body><p>Agreed<sup id=\"r1\"><a href=\"#fn1\">1</a></sup>.</p><footer>legal<ol class=\"footnotes\"><li id=\"fn1\"><p>Smith &amp; Co. <a href=\"#r1\">back</a></p><p>More.</p></li></ol></footer></body></html>"),
        ("html of a word processor", "<html><body><p>Text<a href=\"#_ftn1\" name=\"_ftnref1\"><span class=MsoFootnoteReference><![if !supportFootnotes]>[1]<![endif]></span></a> ends.</p><div style='mso-element:footnote-list'><hr><div style='mso-element:footnote' id=ftn1><p><a href=\"#_ftnref1\" name=\"_ftn1\">[1]</a> Jones, p. 4.</p></div></div></body></html>"),
        ("html code", "<html><p>Use <code>a[2]</code> or <kbd>x[1]</kbd>.</p><pre>v[1] = w[2];</pre></html>"),
        ("html number in a block of its own", "<html><div class=\"footnote\" id=\"fn1\"><a href=\"#r1\">1</a><div><p>Smith.</p></div></div><div class=\"footnote\">2</div></html>"),
        ("html back links", "<html><ol class=\"footnotes\"><li id=a><span class=\"backlink\">^ <a href=\"#x\">a</a></span> One <a class=\"footnote-back\" href=\"#b\"><b>2</b></a></li></ol></html>"),
        ("html heading before the article", "<html><div class=\"menu\"><p>Menu</p></div><p>Teaser</p><h1>Title</h1><article><p>Text.</p></article></html>"),
        ("html lists", "<html><ol start=3><li>three<li value=7>seven<p>goes on</ol><ul><li>a<ul><li>b</ul></ul><blockquote><p>Said he</p></blockquote></html>"),
        ("html tables", "<html><table><tr><td>a<td><p>b</p></tr><tr><td>c</td></tr></table><table><tr><td><h2>Laid out</h2><p>Text</td></tr></table><pre>\n x  y\nz</pre></html>"),
        ("html article", "<html><body><div>Teaser outside</div><main><p>The text that counts stands here.</p></main><div class=\"related\">More</div><div id=\"footnotes\"><p>1 Note outside.</p></div></body></html>"),
        ("html marks over blocks", "<html><b>One<p>two</b> three</p></html>"),
        ("plain", "THE RIVER ACCORD\n\nNovember 30, 2020\n\n    The council met on Tuesday and said that the plan\nstands.\u00B9 It will be published\nlater.\n    A second one begins here and\ngoes on.\n\nWhat Comes Next\n\n- one thing\n  goes on\n- two\n\n1. first\n2) second\n\nPlan\n====\n\n[1] Smith, Rivers,\n    p. 3.\n_____\n\u00B9 Jones.\n"),
        ("plain, a line a paragraph", "The council met on Tuesday and said that the plan stands, for the third time this month, and that nobody should expect it to fall before spring.\nMembers had asked for more time to read it, and some of them left the room before the vote was taken, which the speaker had not expected to see.\nThe end.\n"),
        ("plain quotation", "He said in the room:\n\n      that the plan stands, and\n      that it will be published.\n\nNobody asked.\nNobody said.\nNobody left.\n"),
        ("pages", "River Review                                   2020\n\nThe council met on Tuesday and said that the govern-\nment stands. It   will be published when it has been\n\n1 Smith, Rivers, p. 3.\n2 Jones, Lakes.\n                         1\n\fRiver Review                                   2020\n\nread by the government. A well-\nknown end.\n\n3 Miller.\n                         2\n\f"),
        ("pages with headings above their paragraphs", "River Review\nOctober 22, 2019\n\nThe council of the river towns met on Tuesday and said that the plan\nstands. Nobody expects the dam to be opened before the spring floods,\nand the board has not said when it will pay.\n\f\nRiver Review | October 2019 | 2\n\nWhat comes next\nThe second payment is due in March. The towns will refuse it unless\nthe board agrees to the price that was set in the year before last.\n\nNobody asked\nfor it in the end, because the towns had agreed on it long before the\nboard met.\n\f"),
        ("columns", string.Concat(Enumerable.Range(1, 7).Select(i => $"left column line number {i}        right column line number {i}\n")) + "\f"),
    ];
}

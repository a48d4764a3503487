using System.Collections.Frozen;

namespace Reftel.Reading.Reports.Containers.Html;

/// <summary>What an element is to a note whose words stand within the prose.</summary>
internal enum HtmlNotePart
{
    None,

    /// <summary>Holds the words of a note.</summary>
    Body,

    /// <summary>Holds words beside the prose that a style sheet gives no number (marginnotes).</summary>
    UncountedBody,

    /// <summary>The switch of a note on small screens: no words of the text, and what a style sheet puts the number into.</summary>
    Switch,
}

/// <summary>
/// Elements inside a paragraph that hold a note, by the classes that programs give them: style sheets set them beside the prose or show them at a click, so
/// their words are none of the paragraph's.
/// </summary>
internal static class HtmlNoteBody
{
    // Further a page does not go before the first words of a note.
    private const int Longest = 400;

    // Fewer are the mark of an anchor: [1], [note a].
    private const int FewestLetters = 6;

    // Tufte CSS, pandoc-sidenote; Modern Footnotes; "footnotes" of WordPress; LaTeXML (arXiv); styles for print that float a span to the foot of its page.
    private static readonly FrozenSet<string> Bodies = Set("sidenote", "side-note", "modern-footnotes-footnote__note", "footnote_tooltip", "ltx_note_outer", "inline-footnote", "footnote-text");

    // Of a note or of its anchor.
    private static readonly FrozenSet<string> Ambiguous = Set("footnote");

    private static readonly FrozenSet<string> Switches = Set("margin-toggle");

    private static readonly FrozenSet<string> Uncounted = Set("marginnote", "margin-note");

    // LaTeXML prints the number of a note again inside of it.
    private static readonly FrozenSet<string> Repeated = Set("ltx_note_mark", "ltx_tag_note");

    /// <param name="name">Of the element.</param>
    /// <param name="attributes">Of its tag.</param>
    /// <param name="source">The page.</param>
    /// <param name="end">Behind the tag.</param>
    public static HtmlNotePart Of(string name, in HtmlAttributes attributes, string source, int end)
    {
        if (name is "label" or "input")
        {
            return attributes.Class is { } toggle && HasAny(toggle, Switches) ? HtmlNotePart.Switch : HtmlNotePart.None;
        }

        if (name is not ("span" or "small"))
        {
            return HtmlNotePart.None;
        }

        bool stated = attributes.Role == "doc-footnote" || attributes.Type == "footnote";
        HtmlNotePart part = stated ? HtmlNotePart.Body : attributes.Class is { } classes ? OfClasses(classes) : HtmlNotePart.None;
        bool ambiguous = part == HtmlNotePart.None && attributes.Class is { } unclear && HasAny(unclear, Ambiguous);
        if (part == HtmlNotePart.None && !ambiguous)
        {
            return HtmlNotePart.None;
        }

        ReadOnlySpan<char> inside = source.AsSpan(end, Math.Min(Longest, source.Length - end));
        return !HoldsWords(inside, name, ambiguous) ? HtmlNotePart.None : ambiguous ? HtmlNotePart.Body : part;
    }

    /// <summary>The number of a note, printed inside of it as well as before it.</summary>
    public static bool IsRepeatedNumber(string? classes) => classes is not null && classes.StartsWith("ltx_", StringComparison.Ordinal) && HasAny(classes, Repeated);

    /// <summary>A note that the WordPress plugin gives a second time, whole, in a list at the end: see <see cref="ListRow"/>.</summary>
    public static bool IsTooltip(string? classes) => classes is not null && classes.Contains("footnote_tooltip", StringComparison.Ordinal);

    /// <summary>A table that only sets numbers beside the notes of that list.</summary>
    public static bool IsTable(string? classes) => classes is not null && classes.Contains("footnote-reference-container", StringComparison.Ordinal);

    /// <summary>Class of the rows of that list.</summary>
    public const string ListRow = "footnotes_plugin_reference_row";

    private static HtmlNotePart OfClasses(string classes) =>
        HasAny(classes, Uncounted) ? HtmlNotePart.UncountedBody : HasAny(classes, Bodies) ? HtmlNotePart.Body : HtmlNotePart.None;

    // <span class="footnote">[1]</span> is an anchor; <span class="footnote">Ibid.</span> and <span class="sidenote">Ib</span> are notes.
    private static bool HoldsWords(ReadOnlySpan<char> inside, string name, bool ambiguous)
    {
        int letters = 0;
        char last = ' ';
        int inner = 0;
        for (int at = 0; at < inside.Length; at++)
        {
            if (inside[at] != '<')
            {
                letters += char.IsLetter(inside[at]) ? 1 : 0;
                last = char.IsWhiteSpace(inside[at]) ? last : inside[at];
                continue;
            }

            ReadOnlySpan<char> tag = inside[at..];
            bool ends = tag.StartsWith("</", StringComparison.Ordinal);
            if (tag[(ends ? 2 : 1)..].StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                inner += ends ? -1 : 1;
            }

            if (inner < 0)
            {
                break;
            }

            int close = tag.IndexOf('>');
            if (close < 0)
            {
                break;
            }

            at += close;
        }

        bool whole = inner < 0;
        return ambiguous ? letters >= FewestLetters || (whole && letters > 1 && last == '.') : letters > 0 || !whole;
    }

    private static bool HasAny(string classes, FrozenSet<string> names)
    {
        foreach (Range range in classes.AsSpan().SplitAny(' ', '\t', '\n', '\r'))
        {
            if (names.Contains(classes[range]))
            {
                return true;
            }
        }

        return false;
    }

    private static FrozenSet<string> Set(params string[] names) => names.ToFrozenSet(StringComparer.Ordinal);
}

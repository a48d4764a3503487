using System.Collections.Immutable;
using Reftel.Reading.Documents;
using Reftel.Reading.Reports.Links;
using Reftel.Reading.Text;

namespace Reftel.Reading;

/// <summary>The links of any text, whatever it is; nothing of it is read but the links.</summary>
public static class TextLinks
{
    /// <summary>
    /// Every link in the order of the text, sound, defanged or broken, mended where the text proves how.
    /// Never throws on any content; time and memory are linear in the text.
    /// </summary>
    public static ImmutableArray<TextLink> Find(SourceText source) =>
        [.. DigitRepair.Apply(LinkFinder.Find(source.Text)).Select(link => ToTextLink(source, link))];

    /// <summary>The text with each defanged or broken link replaced by its usable form. Misread digits stay as they are.</summary>
    public static string Refang(SourceText source) => TextRefanger.Refang(source.Text);

    private static TextLink ToTextLink(SourceText source, FoundLink link)
    {
        TextSpan span = TextSpan.Between(link.Start, link.End);
        return new TextLink(
            source.Slice(span).ToString(),
            link.Url,
            ToWord(link.Kind),
            span,
            [.. link.Repairs.Select(r => new Repair(r.Kind, r.Original, r.Repaired, r.Reason, r.Start < 0 ? span : TextSpan.Between(r.Start, r.End)))]);
    }

    private static string ToWord(LinkKind kind) => kind switch
    {
        LinkKind.Host => "host",
        LinkKind.Mailbox => "mailbox",
        LinkKind.IpAddress => "ip",
        _ => "url",
    };
}

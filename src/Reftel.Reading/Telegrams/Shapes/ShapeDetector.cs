using Reftel.Reading.Text;

namespace Reftel.Reading.Telegrams.Shapes;

/// <summary>Chooses how a text is to be read: as it stands, as an HTML page, or as a Markdown copy.</summary>
internal static class ShapeDetector
{
    public static ReadableText Read(string source)
    {
        if (source.AsSpan().IndexOfAny("<\\]&") < 0)
        {
            return ReadableText.Plain(source);
        }

        if (HtmlShape.Fits(source))
        {
            return HtmlShape.Read(source);
        }

        return MarkdownShape.Fits(source) ? MarkdownShape.Read(source) : ReadableText.Plain(source);
    }
}

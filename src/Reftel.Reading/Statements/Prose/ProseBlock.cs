using Reftel.Reading.Documents;
using Reftel.Reading.Text;

namespace Reftel.Reading.Statements.Prose;

/// <summary>A paragraph, item, heading or title of the prose; sentences never reach over its ends.</summary>
/// <param name="Span">Its words; UTF-16 offsets in <see cref="DocumentProse.Text"/>.</param>
/// <param name="Role">What it is for.</param>
/// <param name="Voice">Who speaks in it.</param>
/// <param name="Marking">Portion mark of its paragraph, or null.</param>
/// <param name="Language">Its language where it is another than that of the document (ISO 639-1), else null.</param>
internal readonly record struct ProseBlock(TextSpan Span, ProseRole Role, Voice Voice, string? Marking, string? Language = null);

/// <summary>What a block of prose is for.</summary>
internal enum ProseRole
{
    Paragraph,
    Item,
    Takeaway,
    Headline,
    Heading,
    Quotation,
    Boilerplate,
}

using Reftel.Reading.Text;

namespace Reftel.Reading.Language.Tokens;

/// <summary>A word, number or mark of a sentence.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Form">As tagger and parser take it: as written, or in other letters where the sentence is all in capitals.</param>
public readonly record struct Token(TextSpan Span, string Form);

namespace Reftel.Reading.Documents;

/// <summary>The kind of a document.</summary>
public enum DocumentForm
{
    /// <summary>Plain text that is neither of the other forms.</summary>
    Text,

    /// <summary>A message in the manner of ACP 127: envelope, head, numbered paragraphs, sign-off.</summary>
    Telegram,

    /// <summary>A titled, dated, bylined document with prose and notes.</summary>
    Report,
}

namespace Reftel.Reading.Diagnostics;

/// <summary>The part of the work a finding comes from; the second digit of its code.</summary>
public enum DiagnosticCategory
{
    /// <summary>RT10nn: bytes, encoding, limits.</summary>
    Text,

    /// <summary>RT11nn: routing and addresses of a telegram.</summary>
    Envelope,

    /// <summary>RT12nn: class line, captions, E.O., TAGS, SUBJECT, REF, Classified By.</summary>
    Head,

    /// <summary>RT13nn: paragraphs, blocks, sign-off.</summary>
    Body,

    /// <summary>RT14nn: two statements of the same fact that must agree.</summary>
    Consistency,

    /// <summary>RT15nn: title, dateline, notes, links and sources of a report.</summary>
    Report,

    /// <summary>RT16nn: what a writer can do better, by the standards of the craft; found by <c>reftel lint</c>.</summary>
    Tradecraft,
}

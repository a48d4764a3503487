namespace Reftel.Reading.Documents.Syntax;

/// <summary>What a node of the tree is. Lines hold their words; words that no rule claims are <see cref="Text"/>.</summary>
public enum SyntaxKind
{
    /// <summary>The whole input.</summary>
    File,

    /// <summary>Characters that belong to the node above and to nothing finer.</summary>
    Text,

    /// <summary>Blanks, tabs and line breaks.</summary>
    Blank,

    /// <summary>Markup of the container: HTML tags, Markdown link targets, backslashes.</summary>
    Markup,

    /// <summary>One telegram of the file.</summary>
    Telegram,

    // Envelope, ACP 127 format lines 1-13.
    Envelope,
    TransmissionIdLine,
    PilotLine,
    DeLine,
    SecurityLine,
    OperatingSignalLine,
    DateTimeGroupLine,
    FromLine,
    ToLine,
    InfoLine,
    ExemptedLine,
    BreakLine,
    EndOfMessageLine,
    UnknownEnvelopeLine,

    Label,
    TransmissionId,
    Prosign,
    RoutingIndicator,
    StationSerial,
    PartNumber,
    FilingTime,
    SecuritySignal,
    SecurityLetters,
    OperatingSignal,
    DateTimeGroup,
    AddressName,
    PrecedenceWord,
    ContinuityNumber,
    Addressee,

    // State's copy in the National Archives, 1973-79.
    ClassBanner,
    CopyCountLine,
    DistributionLine,
    DraftingLine,
    CounterLine,
    AttributesBlock,
    Attribute,
    AttributeKey,
    AttributeValue,
    PartTitle,

    // Head.
    Head,
    ClassLine,
    ClassificationWord,
    SectionNumber,
    PostName,
    MessageNumber,
    SecondSeries,
    CaptionLine,
    Caption,
    PassingLine,
    ExecutiveOrderLine,
    OrderNumber,
    DeclassificationDate,
    TagsLine,
    TagCode,
    TagPersons,
    SubjectLine,
    SubjectText,
    PortionMark,
    ReferenceLine,
    Reference,
    ReferenceLabel,
    ReferenceCaption,
    ClassifiedByLine,
    Reason,

    // Body.
    Body,
    Heading,
    HeadingRule,
    Paragraph,
    ParagraphNumber,
    BlockMarker,
    ReferenceMention,
    PageMark,
    RepeatedCaption,
    BlankSign,
    ReleaseStamp,
    SectionBreak,
    QuotedTelegram,
    Signature,
    SignatureName,
    Trailer,

    // Report.
    Title,
    Dateline,
    Byline,
    NotesSection,
    Note,
    NoteLabel,
    Citation,
    Link,
    Anchor,
}

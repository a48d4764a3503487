using System.Collections.Immutable;

namespace Reftel.Reading.Diagnostics;

/// <summary>
/// Every finding Reftel can make, one property each, in the file of its category.
/// <c>docs/diagnostics.md</c> is generated from it, and a test holds the two together.
/// </summary>
public static partial class DiagnosticCatalogue
{
    private static ImmutableArray<DiagnosticDescriptor> _all;

    /// <summary>All descriptors, by code.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All
    {
        get
        {
            if (_all.IsDefault)
            {
                _all = [.. List().OrderBy(d => d.Code, StringComparer.Ordinal)];
            }

            return _all;
        }
    }

    /// <summary>The descriptor of a code (any case), or null when there is none.</summary>
    public static DiagnosticDescriptor? Find(string code) =>
        All.FirstOrDefault(d => d.Code.Equals(code, StringComparison.OrdinalIgnoreCase));

    private static DiagnosticDescriptor[] List() =>
    [
        UndecodableBytes,
        BinaryContent,
        LimitReached,
        EmptyDocument,
        ImpossibleDateTimeGroup,
        ImpossibleFilingTime,
        UnknownEnvelopeLine,
        ClassLineDamaged,
        TagsLabelDamaged,
        GluedTags,
        UnknownTag,
        ExecutiveOrderDamaged,
        ImpossibleDeclassificationDate,
        ReferenceNotUnderstood,
        MissingReferenceItem,
        ReftelWithoutReference,
        CaptionsExcludeEachOther,
        ParagraphOutOfSequence,
        BlockNotOpened,
        BlockNotClosed,
        SerialMismatch,
        PilotPrecedenceMismatch,
        SecurityLetterMismatch,
        PortionAboveClassLine,
        PageMarkOfAnotherTelegram,
        PageTotalMismatch,
        FilingTimeMismatch,
        CopyCountMismatch,
        ReasonSectionMismatch,
        DeclassifiedBeforeSent,
        DeclassificationTooLate,
        DuplicateTransmissionId,
        ReferenceToFuture,
        ReferenceToItself,
        OrderNotYetInForce,
        AddressListRepeatsItself,
        AnchorLost,
        NoteMissing,
        LabelRestored,
        LabelLost,
        LabelRepeated,
        NumberSkipped,
        NotesOutOfOrder,
        NoteWithoutLink,
        NoteCitesNothing,
        SameLinkTwice,
        LinkRepaired,
        BackReferenceOpen,
        ProbablySameSource,
        NotePrintedTwice,
        ZoneNotInForce,
        ImpossibleTime,
        SkippedTime,
        WeekdayMismatch,
        ImpossibleDate,
        DamagedDate,
        AmbiguousZone,
        HouseListSyntax,
        HouseListField,
        GazetteerSyntax,
        GazetteerField,
        ScaleListSyntax,
        ScaleListField,
        LikelihoodWithConfidence,
        MixedRows,
        EstimateWithoutSource,
        ForecastWithoutDate,
        ClaimWithoutSource,
        PossibilityAsJudgement,
        AcronymNotIntroduced,
        TwoSpellings,
    ];
}

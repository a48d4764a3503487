namespace Reftel.Reading.Documents;

/// <summary>The lower-case words of the field that the JSON contract uses for enumerations.</summary>
public static class FieldWords
{
    public static string ToWord(this Precedence precedence) => precedence switch
    {
        Precedence.Routine => "routine",
        Precedence.Priority => "priority",
        Precedence.Immediate => "immediate",
        Precedence.NiactImmediate => "niact immediate",
        Precedence.Flash => "flash",
        _ => "emergency command",
    };

    public static string ToWord(this Classification classification) => classification switch
    {
        Classification.Unclassified => "unclassified",
        Classification.LimitedOfficialUse => "limited official use",
        Classification.Confidential => "confidential",
        Classification.Secret => "secret",
        _ => "top secret",
    };

    public static string ToWord(this StatementKind kind) => kind switch
    {
        StatementKind.Judgement => "judgement",
        StatementKind.Forecast => "forecast",
        StatementKind.Commitment => "commitment",
        StatementKind.Recommendation => "recommendation",
        StatementKind.Assumption => "assumption",
        _ => "information",
    };

    public static string ToWord(this EstimateKind kind) => kind switch
    {
        EstimateKind.Possibility => "possibility",
        EstimateKind.Confidence => "confidence",
        _ => "likelihood",
    };

    public static string ToWord(this EstimateUse use) => use switch
    {
        EstimateUse.Inference => "inference",
        EstimateUse.Attributed => "attributed",
        EstimateUse.Conditional => "conditional",
        EstimateUse.Counterfactual => "counterfactual",
        _ => "forecast",
    };

    public static string ToWord(this MentionKind kind) => kind switch
    {
        MentionKind.Body => "body",
        MentionKind.Place => "place",
        MentionKind.State => "state",
        MentionKind.Office => "office",
        MentionKind.Document => "document",
        _ => "person",
    };

    public static string ToWord(this DocumentForm form) => form switch
    {
        DocumentForm.Telegram => "telegram",
        DocumentForm.Report => "report",
        _ => "text",
    };

    public static string ToWord(this ParagraphRole role) => role switch
    {
        ParagraphRole.Takeaway => "takeaway",
        ParagraphRole.ListItem => "list item",
        ParagraphRole.Boilerplate => "boilerplate",
        ParagraphRole.Quotation => "quotation",
        ParagraphRole.Caption => "caption",
        ParagraphRole.Figure => "figure",
        ParagraphRole.Contents => "contents",
        ParagraphRole.Table => "table",
        ParagraphRole.Code => "code",
        _ => "prose",
    };

    public static string ToWord(this AnchorStyle style) => style switch
    {
        AnchorStyle.Superscript => "superscript",
        AnchorStyle.Fused => "fused",
        AnchorStyle.Linked => "linked",
        _ => "bracketed",
    };

    public static string ToWord(this SourceKind kind) => kind switch
    {
        SourceKind.Official => "official",
        SourceKind.StateMedia => "state media",
        SourceKind.IndependentMedia => "independent media",
        SourceKind.ThinkTank => "think tank",
        SourceKind.Social => "social",
        SourceKind.InternationalBody => "international body",
        SourceKind.Academic => "academic",
        _ => "unknown",
    };

    public static string ToWord(this Voice voice) => voice switch
    {
        Voice.Comment => "comment",
        Voice.Note => "note",
        Voice.Quoted => "quoted",
        _ => "reporting",
    };

    public static string ToWord(this BlockKind block) => block switch
    {
        BlockKind.Summary => "summary",
        BlockKind.Comment => "comment",
        BlockKind.Note => "note",
        BlockKind.ActionRequest => "action request",
        BlockKind.Text => "text",
        _ => "quote",
    };

    public static string ToWord(this TagKind kind) => kind switch
    {
        TagKind.Subject => "subject",
        TagKind.Geographic => "geographic",
        TagKind.Organization => "organization",
        TagKind.Program => "program",
        _ => "unknown",
    };

    public static string ToWord(this ReferenceKind kind) => kind switch
    {
        ReferenceKind.Telegram => "telegram",
        ReferenceKind.Airgram => "airgram",
        ReferenceKind.Septel => "septel",
        ReferenceKind.Email => "e-mail",
        ReferenceKind.Telcon => "telcon",
        ReferenceKind.Fax => "fax",
        ReferenceKind.Letter => "letter",
        ReferenceKind.Memo => "memo",
        ReferenceKind.Meeting => "meeting",
        ReferenceKind.Report => "report",
        ReferenceKind.Manual => "manual",
        ReferenceKind.Paragraph => "paragraph",
        _ => "other",
    };
}

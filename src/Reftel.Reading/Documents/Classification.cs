namespace Reftel.Reading.Documents;

/// <summary>Classification of a document or a part, lowest first.</summary>
public enum Classification
{
    Unclassified,

    /// <summary>LIMITED OFFICIAL USE, in use until 1995: not classified, but withheld.</summary>
    LimitedOfficialUse,

    Confidential,

    Secret,

    TopSecret,
}

namespace Reftel.Analysis.Drafting;

/// <summary>Why a draft cannot be written.</summary>
/// <param name="Code">One of <see cref="DraftCodes"/>; it never changes its meaning.</param>
/// <param name="Message">For a person: what is wrong, and what would be right.</param>
/// <param name="Place">Where in the file, or null where the draft comes from no file.</param>
public sealed record DraftProblem(string Code, string Message, DraftPlace? Place);

/// <summary>Codes of what is wrong with a draft; docs/draft.md explains each.</summary>
public static class DraftCodes
{
    /// <summary>The file is neither YAML nor JSON, or of a form that is not read.</summary>
    public const string Syntax = "RD1001";

    /// <summary>A fact is missing that is needed, and that nobody can make up.</summary>
    public const string Missing = "RD1002";

    /// <summary>A member has a value that it cannot have.</summary>
    public const string Value = "RD1003";

    /// <summary>A member is not known, or stands twice.</summary>
    public const string Member = "RD1004";

    /// <summary>A source is cited that is not given, or that nobody could find again.</summary>
    public const string Source = "RD1005";

    /// <summary>A portion mark is missing or none, or does not go with the class.</summary>
    public const string Marking = "RD1006";

    /// <summary>A line of a telegram is too long, and may not be broken.</summary>
    public const string Line = "RD1007";
}

namespace Reftel.Analysis.Questions.Files;

/// <summary>What is wrong with a question file, or worth a second look.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1.</param>
/// <param name="Code">One of <see cref="QuestionCodes"/>; it never changes its meaning.</param>
/// <param name="IsWarning">Whether the file can be used all the same.</param>
/// <param name="Message">For a person: what is wrong, and what would be right.</param>
public sealed record QuestionProblem(int Line, int Column, string Code, bool IsWarning, string Message);

/// <summary>Codes of what is wrong with a question file; docs/question.md explains each.</summary>
public static class QuestionCodes
{
    /// <summary>The file is not YAML, or of a form that is not read.</summary>
    public const string Syntax = "RQ1001";

    /// <summary>A member is missing.</summary>
    public const string Missing = "RQ1002";

    /// <summary>A member has a value that it cannot have.</summary>
    public const string Value = "RQ1003";

    /// <summary>A member is not known, or stands twice.</summary>
    public const string Member = "RQ1004";

    /// <summary>An id stands twice.</summary>
    public const string Twice = "RQ1005";

    /// <summary>An id is named that the file does not have.</summary>
    public const string Dangling = "RQ1006";

    /// <summary>The file is larger or nested deeper than is read.</summary>
    public const string Limit = "RQ1007";

    /// <summary>A day stands before one that it cannot be before.</summary>
    public const string Dates = "RQ1008";

    /// <summary>Nearly all grades say the same on both axes.</summary>
    public const string Diagonal = "RQ2001";

    /// <summary>An address has no copy; addresses die.</summary>
    public const string NoCopy = "RQ2002";

    /// <summary>An indicator does not tell hypotheses apart.</summary>
    public const string SameForAll = "RQ2003";

    /// <summary>An indicator fails a test by the person's own answer.</summary>
    public const string TestFailed = "RQ2004";

    /// <summary>There are fewer than two hypotheses.</summary>
    public const string NoAlternative = "RQ2005";
}

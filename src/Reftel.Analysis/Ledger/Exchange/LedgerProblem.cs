namespace Reftel.Analysis.Ledger.Exchange;

/// <summary>What is wrong with a file of the ledger.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1.</param>
/// <param name="Code">One of <see cref="LedgerCodes"/>; it never changes its meaning.</param>
/// <param name="Message">For a person: what is wrong, and what would be right.</param>
public sealed record LedgerProblem(int Line, int Column, string Code, string Message);

/// <summary>Codes of what is wrong with a file of the ledger; docs/ledger.md explains each.</summary>
public static class LedgerCodes
{
    /// <summary>The file is neither JSON nor CSV as the ledger writes them.</summary>
    public const string Syntax = "RL1001";

    /// <summary>A field is missing.</summary>
    public const string Missing = "RL1002";

    /// <summary>A field has a value that it cannot have.</summary>
    public const string Value = "RL1003";

    /// <summary>A resolution breaks a rule of resolutions.</summary>
    public const string Rule = "RL1004";

    /// <summary>The archive has no such entry, or another one at its place.</summary>
    public const string Entry = "RL1005";

    /// <summary>The archive does not hold what is named as evidence.</summary>
    public const string Evidence = "RL1006";

    /// <summary>A resolution with this id is there and says something else; none is ever changed.</summary>
    public const string Changed = "RL1007";
}

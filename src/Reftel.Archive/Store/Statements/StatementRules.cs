namespace Reftel.Archive.Store.Statements;

/// <summary>The version of the rules that statements are read with. It rises when the same document would give other statements; then all are read anew.</summary>
internal static class StatementRules
{
    public const string Current = "3";
}

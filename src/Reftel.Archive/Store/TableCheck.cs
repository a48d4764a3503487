namespace Reftel.Archive.Store;

/// <summary>A question to the tables that counts what is wrong.</summary>
/// <param name="Sql">The question.</param>
/// <param name="One">What is wrong with one, behind its number.</param>
/// <param name="Several">The same of several.</param>
/// <param name="Remedy">What to do.</param>
internal sealed record TableCheck(string Sql, string One, string Several, string Remedy)
{
    /// <summary>The problem for a person; null for none.</summary>
    public string? Problem(long count) => count == 0 ? null : $"{count:N0} {(count == 1 ? One : Several)}; {Remedy}";
}

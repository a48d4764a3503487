namespace Reftel.Server.Statements;

/// <summary>The statements of a document that a reader chose, and what there is to choose from.</summary>
/// <param name="Document">The document.</param>
/// <param name="Filter">What was asked for.</param>
/// <param name="Waits">Whether the reader said that he waits for a long document.</param>
public sealed record StatementChoice(StatedDocument Document, StatementFilter Filter, bool Waits)
{
    // As many names as a browser lists while one types.
    private const int MostSpeakers = 200;

    /// <summary>Those that fit, in the order of the text.</summary>
    public IReadOnlyList<StatementView> Chosen { get; } = [.. Document.Statements.Where(Filter.Fits)];

    /// <summary>Version in the address, or null for the newest.</summary>
    public string? Version => Document.Kept.Card.Version < Document.Kept.Card.Versions ? $"{Document.Kept.Card.Version}" : null;

    /// <summary>Address of the list of all.</summary>
    public string All => Below("statements");

    /// <summary>Names of speakers as printed with the number of their statements, the most frequent first.</summary>
    public IEnumerable<(string Name, int Count)> Speakers => Document.Statements.Select(view => view.Statement.Speaker?.Text).OfType<string>()
        .GroupBy(name => name, StringComparer.OrdinalIgnoreCase).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
        .Take(MostSpeakers).Select(group => (group.Key, group.Count()));

    /// <summary>Expressions of likelihood and confidence with the number of statements that have them.</summary>
    public IEnumerable<(string Term, int Count)> Terms => Document.Statements.Select(view => view.Estimate?.Term).OfType<string>()
        .CountBy(term => term).OrderByDescending(term => term.Value).ThenBy(term => term.Key, StringComparer.Ordinal).Select(term => (term.Key, term.Value));

    public int CountOf(string kind) => Document.Statements.Count(view => view.Kind == kind);

    /// <summary>Address of what one speaker says.</summary>
    public string Of(string speaker) => new StatementFilter([], speaker, null, null, null, null).On(All);

    /// <summary>An address below that of the document that keeps the version, and that the reader waits.</summary>
    public string Below(string name)
    {
        string address = Document.Below(name);
        return Waits ? $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}read=yes" : address;
    }
}

namespace Reftel.Archive.Statements;

/// <summary>A text of a statement that can be asked for.</summary>
/// <param name="Name">Its column in the table.</param>
/// <param name="Of">The same of a row.</param>
internal sealed record StatementColumn(string Name, Func<StatementRow, string?> Of)
{
    /// <summary>The column with the actor that the text names; null where it names none.</summary>
    public string? Actor { get; private init; }

    public static StatementColumn Kind { get; } = new("kind", row => row.Kind);

    public static StatementColumn EstimateKind { get; } = new("estimate_kind", row => row.Estimate?.Kind);

    public static StatementColumn Use { get; } = new("estimate_use", row => row.Estimate?.Use);

    public static StatementColumn Speaker { get; } = new("speaker_words", row => row.SpeakerWords) { Actor = "actor" };

    public static StatementColumn About { get; } = new("about_words", row => row.AboutWords) { Actor = "about_actor" };

    public static StatementColumn Estimate { get; } = new("estimate_words", row => row.EstimateWords);
}

/// <summary>Statements that have any text there.</summary>
internal sealed record PresentTest(StatementColumn Column) : StatementTest
{
    public override bool Matches(StatementRow row) => Column.Of(row) is not null;

    public override string Sql(SqlValues values) => $"s.{Column.Name} IS NOT NULL";
}

/// <summary>Statements that have exactly this text there.</summary>
internal sealed record ValueTest(StatementColumn Column, string Value) : StatementTest
{
    public override bool Matches(StatementRow row) => Column.Of(row) == Value;

    public override string Sql(SqlValues values) => $"s.{Column.Name} = {values.Name(Value)}";
}

/// <summary>
/// Statements with a text that has words in this order; see <see cref="FoldedWords"/>. Nothing has no words, or too many. In an archive also those whose
/// actor is somewhere named so: whoever asks for Lukashenko finds what Lukashenka said.
/// </summary>
internal sealed record WordsTest : StatementTest
{
    private readonly StatementColumn _column;
    private readonly string? _asked;
    private readonly bool _whole;
    private readonly bool _isPrefix;

    /// <param name="column">Where.</param>
    /// <param name="typed">The words.</param>
    /// <param name="isPrefix">Whether the last is only the beginning of one.</param>
    /// <param name="whole">Whether the text must have no others before them, and without a star none behind.</param>
    public WordsTest(StatementColumn column, string typed, bool isPrefix = false, bool whole = false)
    {
        string[] words = FoldedWords.Split(typed);
        (_column, _whole, _isPrefix) = (column, whole, isPrefix);
        _asked = words.Length is 0 or > FoldedWords.Most ? null : $" {string.Join(' ', words)}{(isPrefix ? "" : " ")}";
    }

    public override bool Matches(StatementRow row) => _asked is not null && _column.Of(row) is { } text
        && (!_whole ? text.Contains(_asked, StringComparison.Ordinal) : _isPrefix ? text.StartsWith(_asked, StringComparison.Ordinal) : text == _asked);

    // Folded words have no letters that mean something in a pattern.
    public override string Sql(SqlValues values)
    {
        if (_asked is null)
        {
            return "1 = 0";
        }

        if (_whole && !_isPrefix)
        {
            return $"s.{_column.Name} = {values.Name(_asked)}";
        }

        string pattern = values.Name($"{(_whole ? "" : "%")}{_asked}%");
        string own = $"s.{_column.Name} LIKE {pattern}";
        return _column.Actor is null ? own : $"({own} OR {ActorTest.Sql(_column.Actor, $"IN (SELECT b.identity FROM actor b WHERE b.words LIKE {pattern})")})";
    }
}

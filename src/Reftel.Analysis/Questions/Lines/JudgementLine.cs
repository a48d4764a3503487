using System.Collections.Immutable;
using Reftel.Analysis.Dates;
using Reftel.Analysis.Questions.Sources;

namespace Reftel.Analysis.Questions.Lines;

/// <summary>The judgements on a question over documents and years, one below the other, each with what changed against the one before.</summary>
/// <param name="Question">The question.</param>
/// <param name="AsOf">The day; documents of a later day are not in it.</param>
/// <param name="Entries">By the date of their documents.</param>
/// <param name="Missing">Ids of judgements that the archive does not hold or the reader may not see, and of those without a date.</param>
/// <param name="Contradictions">Pairs that may contradict each other; a person decides.</param>
public sealed record JudgementLine(
    Question Question, DateOnly AsOf, ImmutableArray<LineEntry> Entries, ImmutableArray<string> Missing, ImmutableArray<OfferedContradiction> Contradictions)
{
    /// <summary>The line as it stood at the end of a day.</summary>
    /// <param name="question">A file that was read without errors.</param>
    /// <param name="sources">The documents, as the reader sees them.</param>
    /// <param name="asOf">The day.</param>
    public static JudgementLine Of(Question question, IQuestionSources sources, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(sources);
        return new LineBuilder(question, sources, asOf).Build();
    }
}

/// <summary>A judgement on the line.</summary>
/// <param name="Kept">What the file says of it.</param>
/// <param name="Document">Its document.</param>
/// <param name="Statement">Its statement; found by its words where its number has changed.</param>
/// <param name="WordsDiffer">Whether the words that the file has are no longer those of the statement.</param>
/// <param name="Support">What it rests on.</param>
/// <param name="Change">Against the last judgement of the document before; null for the first document.</param>
/// <param name="Standing">Whether it stands, with what has been withdrawn by that day.</param>
public sealed record LineEntry(
    KeptJudgement Kept, SourceDocument Document, SourceStatement Statement, bool WordsDiffer, JudgementSupport Support, LineChange? Change, JudgementStanding Standing)
{
    /// <summary>The last day of its document's date.</summary>
    public DateOnly Day => Period.Parse(Document.Date)!.Value.Last;
}

/// <summary>What a judgement rests on.</summary>
/// <param name="Sources">Each once.</param>
/// <param name="SameHouse">How many of them the document's own house published.</param>
/// <param name="HouseKnown">Of how many that is known.</param>
/// <param name="Grades">Grades that people gave the statement, its document or its sources.</param>
/// <param name="Document">What its document cites as a whole; that the sentence rests on it is not said.</param>
public sealed record JudgementSupport(ImmutableArray<RestsOn> Sources, int SameHouse, int HouseKnown, ImmutableArray<SourceGrade> Grades, CitedByDocument Document)
{
    /// <summary>Whether the sentence names no source at all.</summary>
    public bool IsUnsourced => Sources.IsEmpty;

    public bool IsSingleSource => Sources.Length == 1;
}

/// <summary>Two statements that may contradict each other.</summary>
/// <param name="First">The earlier one.</param>
/// <param name="Second">The later one.</param>
/// <param name="Reason">The rule.</param>
public sealed record OfferedContradiction(SourceStatement First, SourceStatement Second, string Reason);

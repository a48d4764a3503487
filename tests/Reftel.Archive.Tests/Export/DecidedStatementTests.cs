using Reftel.Archive.Export;
using Reftel.Archive.Store.Readers;
using Xunit;

namespace Reftel.Archive.Tests.Export;

/// <summary>Which of the decisions on a statement stands, and which decisions are on the same one.</summary>
public sealed class DecidedStatementTests
{
    private static readonly DocumentPlace Document = new("ab", 1);

    [Theory]
    [InlineData("A", "A")]
    [InlineData("AR", "R")]
    [InlineData("ARU", "A")]
    [InlineData("ARUU", "")]
    [InlineData("AUUR", "R")]
    [InlineData("U", "")]
    public void The_latest_that_was_not_taken_back_stands(string made, string standing)
    {
        DecidedStatement decided = Assert.Single(DecidedStatement.Of(made.Select((sign, i) => Of(i, new StatementPlace(new RemarkStretch(3, 9, "quoted"), null, null), What(sign)))));
        Assert.Equal(standing, decided.Standing is { } latest ? $"{latest.What}"[..1] : "");
        Assert.Equal(made.Length, decided.All.Count);
    }

    [Fact]
    public void The_same_words_at_the_same_place_are_one_statement_wherever_the_sentence_ends()
    {
        Assert.Single(DecidedStatement.Of([Of(1, Place(3, 9, "said", 5)), Of(2, Place(3, 12, "said", 5))]));
        Assert.Equal(2, DecidedStatement.Of([Of(1, Place(3, 9, "said", 5)), Of(2, Place(3, 9, "said", 7))]).Count);
        Assert.Equal(2, DecidedStatement.Of([Of(1, Place(3, 9, "said", 5)), Of(2, Place(3, 9, null, null))]).Count);
    }

    private static StatementPlace Place(int start, int end, string? cue, int? cueStart) => new(new RemarkStretch(start, end, "quoted"), cue, cueStart);

    private static Decision Of(int key, StatementPlace place, DecisionKind what = DecisionKind.Accepted) => new(key, Document, place, what, default, "2008-01-02T03:04:05Z", "tester");

    private static DecisionKind What(char sign) => sign switch
    {
        'A' => DecisionKind.Accepted,
        'R' => DecisionKind.Rejected,
        _ => DecisionKind.Undone,
    };
}

using Reftel.Archive.Ledger;
using Reftel.Archive.Statements;
using Reftel.Reading;
using Reftel.Reading.Statements;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Archive.Tests.Statements;

/// <summary>A note that a telegram quotes whole is another's words: neither the document's own nor a forecast of the post.</summary>
public sealed class QuotedTextTests
{
    private readonly StatementRow[] _rows = [.. StatementRows.Of(
        StatementReader.AddTo(DocumentReader.Read(SourceText.From(TestTelegram.Of("The note follows.\n\nBEGIN TEXT\n\nSouthport will close the harbour by March 2008.\n\nEND TEXT\n\n2. We will likely protest.")))[0]), path: null)];

    [Fact]
    public void What_it_says_is_not_by_the_author()
    {
        StatementRow quoted = Row("Southport");
        Assert.Equal("quoted", quoted.Voice);
        Assert.False(quoted.IsByAuthor);
        Assert.True(Row("We will").IsByAuthor);
    }

    [Fact]
    public void The_ledger_has_it_as_a_forecast_of_the_quoted_text()
    {
        Assert.Equal("the quoted text", StatedRows.Of(Row("Southport"), "d").Speaker?.Name);
        Assert.Null(StatedRows.Of(Row("We will"), "d").Speaker);
    }

    private StatementRow Row(string words) => Assert.Single(_rows, row => row.Content.Text.StartsWith(words, StringComparison.Ordinal));
}

using Reftel.Reading.Documents;
using Xunit;

namespace Reftel.Reading.Tests.Statements;

/// <summary>What somebody says in more than one sentence or paragraph is his and not the document's.</summary>
public sealed class CarriedContentTests
{
    [Fact]
    public void Sentences_of_a_quotation_behind_its_speaker_are_his()
    {
        Document document = Read("\"The port is dead,\" Anna Lis said. \"It closed on Monday. It will never open again.\"");

        Assert.Equal(["Anna Lis said \"The port is dead,\" \"It closed on Monday. It will never open again.\"", "Anna Lis - It will never open again.\""], Told(document));
        Assert.Equal(StatementKind.Forecast, document.Statements[2].Kind);
    }

    [Fact]
    public void A_quotation_goes_on_in_paragraphs_that_open_it_anew()
    {
        Document document = Read("The minister added:\n\n\"The bank is broke. The army will likely leave.\n\n\"Nobody asked the city.\"\n\n\"Go home,\" the mayor said.");

        Assert.Equal(
            [
                "The minister added: \"The bank is broke. The army will likely leave. \"Nobody asked the city.\"",
                "The minister - The army will likely leave.",
                "the mayor said \"Go home,\"",
            ],
            Told(document));
        Assert.Equal(EstimateUse.Attributed, Assert.Single(document.Estimates).Use);
    }

    [Fact]
    public void Points_of_a_list_are_those_of_who_made_them()
    {
        Document document = StatementsOf.Any("""
            C O N F I D E N T I A L PORT SELWYN 001009

            E.O. 12958: DECL: 12/11/2017
            TAGS: PGOV
            SUBJECT: VARNO STAYS OUT

            1. (C) The Foreign Minister made the following points:

            -- the treaty is not in danger;

            -- Varno will leave the union by the end of the year.

            2. (C) The talks ended on Monday.
            SMITH
            """);

        Assert.Equal(["the treaty is not in danger; Varno will leave the union by the end of the year.", "Varno will leave the union by the end of the year."], document.Statements.Take(2).Select(statement => statement.Content.Text));
        Assert.All(document.Statements.Take(2), statement => Assert.Equal("The Foreign Minister", statement.Speaker?.Text));
        Assert.Equal(StatementKind.Forecast, document.Statements[1].Kind);
        Assert.Null(document.Statements[^1].Speaker);
    }

    [Fact]
    public void A_list_ends_where_another_speaker_begins_his()
    {
        Document document = StatementsOf.Any("""
            C O N F I D E N T I A L PORT SELWYN 001009

            E.O. 12958: DECL: 12/11/2017
            TAGS: PGOV
            SUBJECT: VARNO STAYS OUT

            1. (C) The Foreign Minister made the following points:

            -- the treaty is not in danger.

            The Trade Minister made the following points:

            -- the bank is broke.
            SMITH
            """);

        Assert.Equal(
            [
                ("The Foreign Minister", "the treaty is not in danger."),
                ("The Trade Minister", "the bank is broke."),
            ],
            document.Statements.Where(statement => statement.Speaker is not null).Select(statement => (statement.Speaker!.Text, statement.Content.Text)));
    }

    [Fact]
    public void What_the_document_announces_itself_stays_its_own()
    {
        Document document = Read("The port has two quays:\n\nThe northern quay is closed.");

        Assert.All(document.Statements, statement => Assert.Null(statement.Speaker));
        Assert.Equal(3, document.Statements.Length);
    }

    private static Document Read(string prose) => StatementsOf.Report("# Harbour Update: Varno Sells the Port\n\nMarch 3, 2021\n\n" + prose + "\n");

    // Behind the headline.
    private static IEnumerable<string> Told(Document document) => document.Statements.Skip(1).Select(statement => $"{statement.Speaker?.Text} {statement.Cue?.Text ?? "-"} {statement.Content.Text}");
}

using Xunit;

namespace Reftel.Reading.Tests.Reports.Notes;

/// <summary>Pages of programs that count all that they name (docutils, Sphinx): an anchor is <c>id1</c>, its note <c>id2</c>.</summary>
public sealed class CountedNamesTests
{
    private const string Head = "<html><body><h1>Boats and Bread in Orvik</h1><p>4 May 2016</p>";

    private static string Anchor(int id, int note, int number) => $"<a class=\"footnote-reference\" href=\"#id{note}\" id=\"id{id}\">{number}</a>";

    private static string Note(int id, int back, int number, string words) =>
        $"<dt class=\"label\" id=\"id{id}\"><a class=\"fn-backref\" href=\"#id{back}\">{number}</a></dt><dd><p>{words}</p></dd>";

    [Fact]
    public void A_paragraph_with_an_anchor_is_no_note() => Assert.Equal("1:1 2:1 3:1", NotesSummary.Of(
        $"{Head}<p>The mayor talked for two hours on Monday and never named the ferry. {Anchor(1, 2, 1)}</p><dl class=\"footnote\">{Note(2, 1, 1, "The pier is shut in winter.")}</dl>"
        + $"<p>Everybody in the hall had come to hear about it, and most of them left early. {Anchor(3, 5, 2)}</p><p>The harbour board said nothing, as it does each year in May. {Anchor(4, 6, 3)}</p>"
        + $"<dl class=\"footnote\">{Note(5, 3, 2, "Nobody counted them.")}{Note(6, 4, 3, "It meets again in June.")}</dl></body></html>"));

    [Fact]
    public void A_list_above_the_first_note_is_none() => Assert.Equal("1:1 2:1", NotesSummary.Of(
        $"{Head}<p>The mayor talked for two hours on Monday and never named the ferry. {Anchor(1, 3, 1)} Everybody had come to hear about it. {Anchor(2, 4, 2)}</p>"
        + $"<ol><li><p>The pilot is called.</p></li><li><p>The boat is tied up.</p></li><li><p>The log is closed.</p></li></ol><dl class=\"footnote\">{Note(3, 1, 1, "The pier is shut in winter.")}{Note(4, 2, 2, "Nobody counted them.")}</dl></body></html>"));

    [Fact]
    public void A_number_in_brackets_beside_linked_anchors_is_no_anchor() => Assert.Equal("1:1 2:1", NotesSummary.Of(
        $"{Head}<p>The mayor talked for two hours on Monday and never named the ferry. {Anchor(1, 3, 1)} Everybody had come to hear about it. {Anchor(2, 4, 2)}</p>"
        + $"<p>The manual of the pump gives its settings as line [1] and line [2] of the table, and nobody in the hall has read it.1 The rest is known.</p><dl class=\"footnote\">{Note(3, 1, 1, "The pier is shut in winter.")}{Note(4, 2, 2, "Nobody counted them.")}</dl></body></html>"));
}

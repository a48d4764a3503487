using Reftel.Archive.Search;
using Reftel.Archive.Search.Snippets;
using Reftel.Archive.Search.Terms;
using Xunit;

namespace Reftel.Archive.Tests.Search;

public sealed class SnippetTests
{
    [Theory]
    [InlineData("treaty", "The Union «treaty» will not be signed; sovereignty sells at home. End comment.")]
    [InlineData("\"union treaty\"", "The «Union» «treaty» will not be signed; sovereignty sells at home. End comment.")]
    [InlineData("sov* home", "The Union treaty will not be signed; «sovereignty» sells at «home». End comment.")]
    [InlineData("\"signed home\"~6", "The Union treaty will not be «signed»; sovereignty sells at «home». End comment.")]
    public void What_was_found_is_marked(string query, string expected) => Assert.Equal(expected, Marked(FieldOffice.Search(query).Hits[0].Snippet));

    [Theory]
    [InlineData("finance", "Of «ﬁnance» and oﬃces, chapter Ⅻ, ＵＮ.")]
    [InlineData("\"finance and offices\"", "Of «ﬁnance» «and» «oﬃces», chapter Ⅻ, ＵＮ.")]
    [InlineData("office", "Of ﬁnance and «oﬃces», chapter Ⅻ, ＵＮ.")]
    [InlineData("ﬁnancing", "Of «ﬁnance» and oﬃces, chapter Ⅻ, ＵＮ.")]
    [InlineData("\"chapter XII\"", "Of ﬁnance and oﬃces, «chapter» «Ⅻ», ＵＮ.")]
    [InlineData("ⅹⅡ* UN", "Of ﬁnance and oﬃces, chapter «Ⅻ», «ＵＮ».")]
    public void Signs_that_stand_for_letters_are_found_as_those_and_marked_as_they_stand(string query, string expected) =>
        Assert.Equal(expected, Marked(Only("Of ﬁnance and oﬃces, chapter Ⅻ, ＵＮ.", query, 240)));

    [Theory]
    [InlineData("район", "раи\u0306он")]
    [InlineData("воўна", "воу\u0306на")]
    [InlineData("раи\u0306он", "район")]
    [InlineData("україна", "Украі\u0308на")]
    [InlineData("cafe", "cafe\u0301")]
    public void Letters_with_a_mark_of_their_own_are_the_letters(string query, string text) => Assert.Equal($"«{text}»", Marked(Only(text, query, 240)));

    [Fact]
    public void Lines_are_joined_and_marks_follow() =>
        Assert.Equal("One two «three» four.", Marked(Only("  One\r\n   two\n\tthree\r\nfour.\n", "three", 240)));

    [Fact]
    public void A_long_piece_is_cut_at_words_around_most_of_what_was_asked()
    {
        string filler = string.Join(' ', Enumerable.Repeat("filler", 100));
        string marked = Marked(Only($"alpha {filler} alpha beta, and (gamma) {filler} beta", "alpha beta gamma", 80));
        Assert.Equal("…filler filler filler «alpha» «beta», and («gamma») filler filler filler filler filler…", marked);
    }

    [Fact]
    public void The_end_is_shown_without_a_cut()
    {
        string filler = string.Join(' ', Enumerable.Repeat("filler", 100));
        Assert.Equal("…filler filler filler filler filler «alpha».", Marked(Only($"{filler} alpha.", "alpha", 41)));
    }

    [Fact]
    public void A_word_longer_than_the_snippet_is_cut()
    {
        Snippet snippet = Only(new string('a', 1_000_000), new string('a', 64), 100);
        Assert.Equal(201, snippet.Text.Length);
        Assert.Equal(200, Assert.Single(snippet.Highlights).Length);
    }

    [Fact]
    public void Overlapping_parts_mark_a_word_once() =>
        Assert.Equal("«union» «state»", Marked(Only("union state", "union OR \"union state\" OR stat*", 240)));

    [Theory]
    [InlineData("meeting", "Meetings", MatchKind.Stem)]
    [InlineData("meet*", "Meetings", MatchKind.Prefix)]
    [InlineData("metings~1", "Meetings", MatchKind.Fuzzy)]
    [InlineData("\"meetings\"", "Meetings", MatchKind.Exact)]
    [InlineData("\"in the capital\"", "in the capital", MatchKind.Exact)]
    [InlineData("subject:meetings", "Meetings", MatchKind.Exact)]
    public void Every_way_of_matching_is_told(string query, string found, MatchKind kind)
    {
        SearchHit hit = FieldOffice.Search(query).Hits.First(hit => hit.Document == "06MINSK1019" && hit.Piece == "title");
        Assert.Equal(new MatchReason(kind, query, found), Assert.Single(hit.Reasons));
    }

    [Fact]
    public void Fields_are_reasons_where_they_hold()
    {
        SearchResult result = FieldOffice.Search("(treaty AND from:MINSK) OR source:bbc.co.uk OR voice:quoted");
        Assert.Contains(new MatchReason(MatchKind.Field, "from:MINSK", null), result.Hits.Single(hit => hit.Document == "07MINSK1009").Reasons);
        Assert.Contains(new MatchReason(MatchKind.Field, "source:bbc.co.uk", null), result.Hits.Single(hit => hit.Piece == "title").Reasons);
        Assert.Contains(new MatchReason(MatchKind.Field, "voice:quoted", null), result.Hits.Single(hit => hit.Voice == "quoted").Reasons);
    }

    [Theory]
    [InlineData("-treaty", MatchKind.Without, "treaty")]
    [InlineData("NOT (treaty OR from:NOWHERE)", MatchKind.Without, "treaty OR from:NOWHERE")]
    [InlineData("*", MatchKind.Everything, "*")]
    public void A_hit_that_no_word_explains_has_its_reason_too(string query, MatchKind kind, string term)
    {
        SearchResult result = FieldOffice.Search(query);
        Assert.NotEmpty(result.Hits);
        Assert.All(result.Hits, hit => Assert.Equal(new MatchReason(kind, term, null), Assert.Single(hit.Reasons)));
    }

    [Fact]
    public void What_is_left_out_is_no_reason_beside_others() =>
        Assert.All(FieldOffice.Search("from:MINSK -visa").Hits, hit => Assert.Equal("from:MINSK", Assert.Single(hit.Reasons).Term));

    [Fact]
    public void Words_that_are_written_alike_share_their_form()
    {
        TextWord[] words = TextWord.AllOf("gas, gas and Gas");
        Assert.Same(words[0].Form, words[1].Form);
        Assert.Equal([0, 0, 1, 2], words.Select(word => word.Form.Number));
        Assert.Equal(["gas", "gas", "and", "gas"], words.Select(word => word.Folded));
    }

    private static Snippet Only(string text, string query, int length)
    {
        var store = new HeldStore([new HeldDocument(1, "A", null, null).Says(text)]);
        return new ArchiveSearch(store).Search(query, new SearchOptions { SnippetLength = length }).Hits.Single().Snippet;
    }

    private static string Marked(Snippet snippet)
    {
        string text = snippet.Text;
        foreach (Reading.Text.TextSpan span in snippet.Highlights.Reverse())
        {
            text = text.Insert(span.End, "»").Insert(span.Start, "«");
        }

        return text;
    }
}

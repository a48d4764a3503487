using System.Text.RegularExpressions;
using Xunit;

namespace Reftel.Server.Tests.Questions;

/// <summary>The judgement line: bars on one axis, the same in words, what changed, what it rests on.</summary>
public sealed class LinePageTests(SharedQuestionRoom shared) : IClassFixture<SharedQuestionRoom>
{
    [Fact]
    public async Task Judgements_stand_on_one_axis_and_in_words()
    {
        TestRoom room = shared.Room;
        string page = await room.Get("/questions/harbour/line?as-of=2008");
        Assert.Contains("2007-12-11 likely, 07PORTSELWYN1/s1: 60 to 86 % of what is affirmed", page, StringComparison.Ordinal);
        Assert.Contains("2008-03-11 denied likely, 08PORTSELWYN2/s1: 14 to 40 % of what is affirmed", page, StringComparison.Ordinal);

        // The axis has a quarter every 110 units from 20: 60 % begins at 284, 14 % at 81.6.
        Assert.Equal(["284.0", "81.6"], Regex.Matches(page, "<rect class=\"bar\" x=\"([^\"]*)\"").Select(match => match.Groups[1].Value));
        Assert.Contains("strength: lower, 60-86 % before, 14-40 % now, which do not meet", page, StringComparison.Ordinal);
        Assert.Contains("due: <span dir=\"auto\">2008-03</span> before, <span dir=\"auto\">2008-06</span> now", page, StringComparison.Ordinal);
        Assert.Contains("no source at its sentence", page, StringComparison.Ordinal);
        Assert.Contains("intervals do not meet", page, StringComparison.Ordinal);
        Assert.Equal(2, Regex.Count(page, "<blockquote dir=\"auto\">[^<]*sign the harbour treaty"));
        Assert.Contains("without a date: 07PORTSELWYN97/s1", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#j2\"", page, StringComparison.Ordinal);
        Assert.Contains("id=\"j2\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_withdrawn_is_flagged()
    {
        await using TestRoom room = await QuestionRoom.Open();
        QuestionRoom.Write(room, "harbour.yaml", QuestionRoom.File.Replace("withdrawn: []", "withdrawn: [{source: 07PORTSELWYN1, on: 2008-04-01, reason: misheard}]", StringComparison.Ordinal));
        Assert.Contains("source withdrawn: falls", await room.Get("/questions/harbour/line?as-of=2008-04-01"), StringComparison.Ordinal);
        Assert.DoesNotContain("source withdrawn", await room.Get("/questions/harbour/line?as-of=2008-03-31"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_would_fall_with_a_source_is_shown_before_it_is_withdrawn()
    {
        TestRoom room = shared.Room;
        string page = await room.Get("/questions/harbour/line?as-of=2008-03-11&withdraw=07PORTSELWYN1");
        Assert.Contains("the status is <b dir=\"auto\">unknown</b> instead of moving", page, StringComparison.Ordinal);
        Assert.Contains("<b>falls</b> <a href=\"/documents/07PORTSELWYN1/statements/1\">", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/questions/harbour/board?as-of=2008-03-11#i-gates\">gates</a>", page, StringComparison.Ordinal);
        Assert.Contains("No judgement and no observation rests on it", await room.Get("/questions/harbour/line?as-of=2008&withdraw=%3Cscript%3E"), StringComparison.Ordinal);
        Assert.Contains("\"statusAfter\":\"unknown\"", await room.Get("/api/questions/harbour/withdrawal?as-of=2008-03-11&source=07PORTSELWYN1"), StringComparison.Ordinal);
        using HttpResponseMessage none = await room.Client.GetAsync(new Uri("/api/questions/harbour/withdrawal", UriKind.Relative));
        Assert.Equal(System.Net.HttpStatusCode.BadRequest, none.StatusCode);
    }

    [Fact]
    public async Task Before_the_first_document_there_is_no_picture()
    {
        TestRoom room = shared.Room;
        string page = await room.Get("/questions/harbour/line?as-of=2006");
        Assert.DoesNotContain("<svg", page, StringComparison.Ordinal);
        Assert.Contains("No judgement stands on the line", page, StringComparison.Ordinal);
    }
}

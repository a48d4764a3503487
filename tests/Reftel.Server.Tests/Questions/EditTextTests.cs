using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Reftel.Testing;
using Xunit;

namespace Reftel.Server.Tests.Questions;

/// <summary>The whole text of a question file goes through a page and comes back: what was not changed byte for byte, what is wrong not at all.</summary>
public sealed class EditTextTests
{
    private static readonly string File = QuestionRoom.File.ReplaceLineEndings("\n");

    public static TheoryData<string> SampleFiles => [.. Directory.EnumerateFiles(Path.Combine(Samples.Root, "samples", "questions"), "*.yaml").Select(path => Path.GetFileName(path))];

    [Theory]
    [MemberData(nameof(SampleFiles))]
    public async Task Every_sample_comes_back_byte_for_byte_whatever_ends_its_lines(string name)
    {
        await using TestRoom room = await TestRoom.OpenAsync();
        string text = await System.IO.File.ReadAllTextAsync(Path.Combine(Samples.Root, "samples", "questions", name));
        int line = 0;
        foreach (string way in (string[])[text, text.ReplaceLineEndings("\r\n"), text.ReplaceLineEndings("\r"), Regex.Replace(text, "\n", _ => line++ % 3 == 0 ? "\r\n" : "\n"), text.TrimEnd(), $"\n\n{text}\n\n"])
        {
            byte[] bytes = [.. line % 2 == 0 ? [] : Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(way)];
            string path = QuestionRoom.PathOf(room, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await System.IO.File.WriteAllBytesAsync(path, bytes);
            string address = $"/questions/{Path.GetFileNameWithoutExtension(name)}/edit/text";
            (string shown, string stand) = Shown(await room.Get(address));

            // A field gives its lines with two signs; then one line more, which is taken out again.
            (HttpStatusCode code, string page) = await Post(room, address, stand, shown.ReplaceLineEndings("\r\n"));
            Assert.True(code == HttpStatusCode.SeeOther, page);
            Assert.Equal(bytes, await System.IO.File.ReadAllBytesAsync(path));
            Assert.Equal(HttpStatusCode.SeeOther, (await Post(room, address, stand, $"# seen\r\n{shown.ReplaceLineEndings("\r\n")}")).Code);
            Assert.NotEqual(bytes, await System.IO.File.ReadAllBytesAsync(path));
            (shown, stand) = Shown(await room.Get(address));
            Assert.Equal(HttpStatusCode.SeeOther, (await Post(room, address, stand, shown.ReplaceLineEndings("\r\n")["# seen\r\n".Length..])).Code);
            Assert.Equal(bytes, await System.IO.File.ReadAllBytesAsync(path));
        }
    }

    [Fact]
    public async Task What_is_changed_takes_the_ends_of_the_file_and_the_rest_keeps_its_own()
    {
        await using TestRoom room = await QuestionRoom.Open();
        string windows = File.Replace("\n", "\r\n", StringComparison.Ordinal).Replace("title: It stalls}\r\n", "title: It stalls}\n", StringComparison.Ordinal);
        await System.IO.File.WriteAllTextAsync(QuestionRoom.PathOf(room, "harbour.yaml"), windows);
        (string shown, string stand) = Shown(await room.Get("/questions/harbour/edit/text"));
        string typed = shown.ReplaceLineEndings("\n").Replace("owner: the desk\n", "owner: we\nnote: two\n", StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, (await Post(room, "/questions/harbour/edit/text", stand, typed)).Code);
        Assert.Equal(windows.Replace("owner: the desk\r\n", "owner: we\r\nnote: two\r\n", StringComparison.Ordinal), await System.IO.File.ReadAllTextAsync(QuestionRoom.PathOf(room, "harbour.yaml")));
    }

    [Theory]
    [InlineData("state: seen", "state: <b>seen", "line 24, column 12: RQ1003", "    state: &lt;b&gt;seen\n           ^")]
    [InlineData("hypotheses:\n", "hypotheses: [\n", "RQ1001", "")]
    [InlineData("id: harbour", "id: &a harbour", "line 2, column 5: RQ1001", "id: &amp;a harbour\n    ^")]
    [InlineData("owner: the desk", "owner: the desk\nowner: we", "line 6, column 1: RQ1004", "owner: we\n^")]
    public async Task What_would_be_wrong_is_told_with_line_and_column_and_not_kept(string before, string after, string told, string pointed)
    {
        await using TestRoom room = await QuestionRoom.Open();
        (_, string stand) = Shown(await room.Get("/questions/harbour/edit/text"));
        string typed = new Regex(Regex.Escape(before)).Replace(File, after, 1);
        (HttpStatusCode code, string page) = await Post(room, "/questions/harbour/edit/text", stand, typed);
        Assert.Equal(HttpStatusCode.BadRequest, code);
        Assert.Contains("Nothing was kept.", page, StringComparison.Ordinal);
        Assert.Contains(told, page, StringComparison.Ordinal);
        Assert.Contains(pointed, page.Replace("&#xA;", "\n", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(typed, Shown(page).Text);
        Assert.Equal(File, await System.IO.File.ReadAllTextAsync(QuestionRoom.PathOf(room, "harbour.yaml")));
    }

    [Fact]
    public async Task A_file_that_changed_meanwhile_is_told_and_what_was_typed_stays()
    {
        await using TestRoom room = await QuestionRoom.Open();
        (string shown, string stand) = Shown(await room.Get("/questions/harbour/edit/text"));
        string others = File.Replace("the desk", "the other desk", StringComparison.Ordinal);
        QuestionRoom.Write(room, "harbour.yaml", others);
        string mine = shown.Replace("the desk", "my desk", StringComparison.Ordinal);
        (HttpStatusCode code, string page) = await Post(room, "/questions/harbour/edit/text", stand, mine);
        Assert.Equal(HttpStatusCode.Conflict, code);
        Assert.Contains("was changed meanwhile", page, StringComparison.Ordinal);
        Assert.Equal(mine, Shown(page).Text);
        Assert.Equal(others, await System.IO.File.ReadAllTextAsync(QuestionRoom.PathOf(room, "harbour.yaml")));
        Assert.Equal(HttpStatusCode.SeeOther, (await Post(room, "/questions/harbour/edit/text", Shown(page).Stand, mine)).Code);
        Assert.Equal(mine, await System.IO.File.ReadAllTextAsync(QuestionRoom.PathOf(room, "harbour.yaml")));
    }

    [Fact]
    public async Task What_is_larger_than_is_read_is_refused()
    {
        await using TestRoom room = await QuestionRoom.Open();
        (_, string stand) = Shown(await room.Get("/questions/harbour/edit/text"));
        (HttpStatusCode code, string page) = await Post(room, "/questions/harbour/edit/text", stand, $"{File}# {new string('x', 4 << 20)}\n");
        Assert.Equal(HttpStatusCode.BadRequest, code);
        Assert.Contains("RQ1007", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await Post(room, "/questions/harbour/edit/text", stand, new string('x', 17 << 20))).Code);
        Assert.Equal(File, await System.IO.File.ReadAllTextAsync(QuestionRoom.PathOf(room, "harbour.yaml")));
    }

    [Fact]
    public async Task A_broken_file_can_be_mended_and_one_with_signs_that_a_page_changes_cannot_be_shown()
    {
        await using TestRoom room = await QuestionRoom.Open();
        QuestionRoom.Write(room, "broken.yaml", File.Replace("hypotheses:\n", "hypotheses: [\n", StringComparison.Ordinal));
        (_, string stand) = Shown(await room.Get("/questions/broken/edit/text"));
        Assert.Equal(HttpStatusCode.SeeOther, (await Post(room, "/questions/broken/edit/text", stand, File)).Code);
        Assert.Equal(File, await System.IO.File.ReadAllTextAsync(QuestionRoom.PathOf(room, "broken.yaml")));

        string turned = File.Replace("the desk", "the \u202Edesk", StringComparison.Ordinal);
        QuestionRoom.Write(room, "broken.yaml", turned);
        string page = WebUtility.HtmlDecode(await room.Get("/questions/broken/edit/text"));
        Assert.Contains("a sign on line 5 (U+202E)", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<textarea", page, StringComparison.Ordinal);
    }

    // As a browser has it: the first end of a line behind the tag is none of the text.
    private static (string Text, string Stand) Shown(string page) => (
        WebUtility.HtmlDecode(Regex.Match(page, "<textarea[^>]*>(.*?)</textarea>", RegexOptions.Singleline).Groups[1].Value)[1..],
        Regex.Match(page, "name=\"stand\" value=\"([0-9a-f]{16})\"").Groups[1].Value);

    private static async Task<(HttpStatusCode Code, string Page)> Post(TestRoom room, string address, string stand, string text)
    {
        using var form = new MultipartFormDataContent { { new StringContent(stand), "stand" }, { new StringContent(text), "text" } };
        using HttpResponseMessage answer = await room.Client.PostAsync(new Uri(address, UriKind.Relative), form);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }
}

using System.Text.Json;
using Xunit;

namespace Reftel.Cli.Tests.Commands;

public sealed class LinksCommandTests
{
    private const string Note = "𝄞 7 https://news.example dot\n\nby/a, (hxxp://nordhavn[.]org/\"x\n";

    [Fact]
    public void Links_are_listed_with_what_stood_there_and_why_it_was_changed()
    {
        var host = new TestHost { Input = Note };

        Assert.Equal(ExitCode.Done, host.Run("links", "-"));
        Assert.StartsWith("-(1,5): https://news.example.by/a\n    stood  https://news.example dot  by/a\n    refanged: ", host.Output, StringComparison.Ordinal);
        Assert.Contains("\n-(3,8): http://nordhavn.org/\n", host.Output, StringComparison.Ordinal);
        Assert.EndsWith("\n2 links, 2 repaired\n", host.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_of_JSON_is_one_link_with_places_in_code_points()
    {
        var host = new TestHost { Input = Note };

        Assert.Equal(ExitCode.Done, host.Run("links", "--format", "json", "-"));
        string[] lines = host.Output.TrimEnd('\n').Split('\n');
        Assert.Equal(2, lines.Length);
        JsonElement first = JsonDocument.Parse(lines[0]).RootElement;
        Assert.Equal(
            ["path", "raw", "url", "kind", "repairs", "span", "line", "column", "reasons"],
            first.EnumerateObject().Select(member => member.Name));
        Assert.Equal("https://news.example dot\n\nby/a", first.GetProperty("raw").GetString());
        Assert.Equal("https://news.example.by/a", first.GetProperty("url").GetString());
        Assert.Equal("url", first.GetProperty("kind").GetString());
        Assert.Equal(["refanged", "joined-lines"], first.GetProperty("repairs").EnumerateArray().Select(word => word.GetString()));
        Assert.Equal([4, 34], first.GetProperty("span").EnumerateArray().Select(place => place.GetInt32()));
        Assert.Equal((1, 5), (first.GetProperty("line").GetInt32(), first.GetProperty("column").GetInt32()));
        Assert.Equal(2, first.GetProperty("reasons").GetArrayLength());
    }

    [Fact]
    public void A_table_has_a_header_and_quotes_what_needs_quotes()
    {
        var host = new TestHost { Input = "see https://example.org/a,b; and hxxps://example.org/c\n" };

        Assert.Equal(ExitCode.Done, host.Run("links", "-", "--format", "csv"));
        Assert.Equal(
            "path,line,column,start,end,kind,url,repairs,raw,reasons\r\n"
            + "-,1,5,4,27,url,\"https://example.org/a,b\",,\"https://example.org/a,b\",\r\n"
            + "-,1,34,33,54,url,https://example.org/c,refanged,hxxps://example.org/c,the scheme is written so that the link cannot be followed\r\n",
            host.Output);
    }

    [Fact]
    public void The_whole_text_is_refanged()
    {
        var host = new TestHost { Input = "see hxxps://example[.]org/c, \u001B[1m and more\r\n" };

        Assert.Equal(ExitCode.Done, host.Run("links", "--refang", "-"));
        Assert.Equal("see https://example.org/c, \u001B[1m and more\r\n", host.Output);
    }

    [Fact]
    public void Misread_digits_are_mended_over_all_links_of_a_file()
    {
        var host = new TestHost { Input = "https://example.org/id/555o693 https://example.org/id/5550315\n" };

        _ = host.Run("links", "--format", "json", "-");

        JsonElement first = JsonDocument.Parse(host.Output.Split('\n')[0]).RootElement;
        Assert.Equal("https://example.org/id/5550693", first.GetProperty("url").GetString());
        Assert.Equal("https://example.org/id/555o693", first.GetProperty("raw").GetString());
        Assert.Equal("ocr-digits", first.GetProperty("repairs")[0].GetString());
    }

    [Theory]
    [InlineData("reftel links: no file given; name files or folders, or - for standard input", "links")]
    [InlineData("reftel links: --format 'xml' is not known; it can be text or json or csv", "links", "a", "--format", "xml")]
    [InlineData("reftel links: --refang prints the text itself; leave out --format", "links", "a", "--refang", "--format", "json")]
    [InlineData("reftel links: there is no option '--date'", "links", "a", "--date", "2020")]
    public void A_wrong_command_line_is_explained(string expected, params string[] arguments)
    {
        var host = new TestHost();

        Assert.Equal(ExitCode.Usage, host.Run(arguments));
        Assert.StartsWith(expected, host.Errors, StringComparison.Ordinal);
        Assert.Equal("", host.Output);
    }

    [Fact]
    public void What_cannot_be_read_is_a_failure()
    {
        var host = new TestHost();

        Assert.Equal(ExitCode.Failure, host.Run("links", "no-such-file.txt"));
        Assert.Contains("no such file or folder", host.Errors, StringComparison.Ordinal);
    }
}

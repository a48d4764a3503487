using Reftel.Archive.Versions;
using Xunit;

namespace Reftel.Cli.Tests.Rendering;

public sealed class ChangedWordsTests
{
    private const string Long = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty";

    [Fact]
    public void Of_a_long_paragraph_the_words_around_the_change_are_shown() => Assert.Equal(
        [
            "- ... three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty",
            "+ ... three four five six seven eight nine ten ELEVEN twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty",
        ],
        Shown([Long], [Long.Replace("eleven", "ELEVEN", StringComparison.Ordinal)]));

    [Fact]
    public void Short_lines_and_what_is_only_put_in_stay_whole()
    {
        Assert.Equal(["- They talked for hours.", "+ They talked for days."], Shown(["They talked for hours."], ["They talked for days."]));
        Assert.Equal([$"  {Long}", "+ new"], Shown([Long], [Long, "new"]));
        Assert.Equal(["- old", $"- {Long}", $"+ {Long} more"], Shown(["old", Long], [$"{Long} more"]));
        Assert.Empty(Shown([], []));
    }

    [Fact]
    public void Words_put_in_at_an_end_are_shown_with_what_stands_beside_them() => Assert.Equal(
        [
            "- ... thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty",
            "+ ... thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty more",
        ],
        Shown([Long], [$"{Long} more"]));

    private static string[] Shown(string[] old, string[] now) => [.. ChangedWords.In(LineDiff.Of(old, now)).Select(line => $"{line.Sign} {line.Text}")];
}

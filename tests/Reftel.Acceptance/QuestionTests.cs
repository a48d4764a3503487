using Xunit;

namespace Reftel.Acceptance;

/// <summary>A question from its first file to its board, with the real command.</summary>
public sealed class QuestionTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_question_is_written_filled_in_and_watched()
    {
        Assert.Equal(0, Command.RunIn(_folder.Root, "", "question", "new", "questions/harbour.yaml").Code);
        string file = Path.Combine(_folder.Root, "questions", "harbour.yaml");
        Assert.Equal(0, Command.RunIn(_folder.Root, "", "question", "check", "harbour").Code);

        string text = File.ReadAllText(file);
        File.WriteAllText(file, text.Replace("observations: []", "observations:\n  - {indicator: i1, on: 2021-01-31, state: seen, evidence: [07MINSK100, https://news.example/a]}", StringComparison.Ordinal));
        Result board = Command.RunIn(_folder.Root, "", "question", "board", "harbour", "--as-of", "2021-02-01");
        Assert.Equal(0, board.Code);
        Assert.Contains("status      unknown", board.Output, StringComparison.Ordinal);
        Assert.Contains("07MINSK100, not-found; https://news.example/a, undated", board.Output.ReplaceLineEndings(" ").Replace("              ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("there is no archive reftel.db", board.Errors, StringComparison.Ordinal);

        _folder.Write("100.txt", TelegramText.Of(subject: "HARBOUR", body: "1. The gates opened."));
        Assert.Equal(0, Command.RunIn(_folder.Root, "", "add", "100.txt").Code);
        Result found = Command.RunIn(_folder.Root, "", "question", "list");
        Assert.Equal((0, "harbour\n            What is asked? (1 indicator, 1 observation, 0 judgements)\n"), (found.Code, found.Output));
    }
}

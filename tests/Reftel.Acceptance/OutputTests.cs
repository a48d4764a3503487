using System.Diagnostics;
using System.Text.Json;
using Xunit;

namespace Reftel.Acceptance;

/// <summary>What the command writes, and where.</summary>
public sealed class OutputTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_version_is_told()
    {
        Result result = Command.Run("--version");

        Assert.Equal((0, "reftel 0.1.0\n", ""), (result.Code, result.Output, result.Errors));
    }

    [Fact]
    public void Without_arguments_help_is_shown()
    {
        Result result = Command.Run();

        Assert.Equal(0, result.Code);
        Assert.Contains("check <FILE>", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_command_line_is_told_on_standard_error()
    {
        Result result = Command.Run("chekc", "a.txt");

        Assert.Equal((2, ""), (result.Code, result.Output));
        Assert.Equal("reftel: there is no command 'chekc'; did you mean check?", result.ErrorLines[0]);
    }

    [Fact]
    public void A_code_is_explained()
    {
        Result result = Command.Run("check", "--explain", "RT1401");

        Assert.Equal(0, result.Code);
        Assert.StartsWith("RT1401: Station serial does not match the message number", result.Output, StringComparison.Ordinal);
        Assert.Equal(2, Command.Run("check", "--explain", "RT9999").Code);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    public void A_document_cannot_send_escape_sequences(string format)
    {
        _folder.Write("\u001B[31m.txt", TelegramText.Of(subject: "\u001B]0;owned\u0007 \u009B2J \u202Egnorw", body: "\u001B[2J\u0008"));

        Result result = Command.RunIn(_folder.Root, "", "read", "--format", format, ".");

        Assert.DoesNotContain(result.Output, static c => char.IsControl(c) && c != '\n');
        if (format == "text")
        {
            Assert.DoesNotContain('\u202E', result.Output);
        }
    }

    [Fact]
    public void Nothing_is_coloured_in_a_pipe()
    {
        _folder.Write("a.txt", TelegramText.Of(1).Replace("#0001", "#0007", StringComparison.Ordinal));

        Assert.DoesNotContain('\u001B', Command.RunIn(_folder.Root, "", "read", "a.txt").Output);
        Assert.DoesNotContain('\u001B', Command.RunIn(_folder.Root, "", "check", "a.txt").Output);
        Assert.DoesNotContain('\u001B', Command.Run("check", "--explain", "RT1401").Output);
    }

    [Fact]
    public void Every_line_of_json_is_a_document()
    {
        _folder.Write("a.txt", TelegramText.Of(1));
        _folder.Write("b.txt", "Good morning.\n");

        Result result = Command.RunIn(_folder.Root, "", "read", "--format", "json", "--include", "tree", ".");

        Assert.Equal(2, result.Lines.Length);
        Assert.All(result.Lines, line => Assert.Equal("reftel/document/1", Json.Parse(line).GetProperty("schema").GetString()));
        Assert.All(result.Lines, line => Assert.Equal(JsonValueKind.Array, Json.Parse(line).GetProperty("tree").ValueKind));
    }

    [Fact]
    public void A_closed_pipe_ends_the_run_quietly()
    {
        for (int i = 0; i < 200; i++)
        {
            _folder.Write($"{i:D3}.txt", TelegramText.Of(i + 1, body: string.Concat(Enumerable.Repeat("word ", 4000))));
        }

        using Process process = Command.Start(_folder.Root, "read", ".");
        process.StandardInput.Close();
        Assert.NotNull(process.StandardOutput.ReadLine());
        process.StandardOutput.Close();

        Assert.True(process.WaitForExit(TimeSpan.FromSeconds(30)));
        Assert.Equal("", process.StandardError.ReadToEnd());
        Assert.Equal(0, process.ExitCode);
    }

    [Theory]
    [InlineData(3, "verify", "--archive", "reftel.db")]
    [InlineData(1, "add", "--failures", "--archive", "reftel.db")]
    [InlineData(1, "check", "odd.txt", "odd.txt", "odd.txt")]
    [InlineData(3, "read", "none.txt", "odd.txt")]
    public void A_closed_pipe_does_not_change_the_exit_code(int code, params string[] arguments)
    {
        _folder.Write("odd.txt", TelegramText.Of(1).Replace("#0001", "#0007", StringComparison.Ordinal));
        _folder.Write("empty.txt", "");
        if (arguments[0] == "verify")
        {
            _folder.Write("reftel.db", "no database");
        }
        else
        {
            Command.RunIn(_folder.Root, "", "add", "odd.txt", "empty.txt", "--archive", "reftel.db");
        }

        using Process process = Command.Start(_folder.Root, arguments);
        process.StandardOutput.Close();
        process.StandardError.Close();
        process.StandardInput.Close();

        Assert.True(process.WaitForExit(TimeSpan.FromSeconds(30)));
        Assert.Equal(code, process.ExitCode);
    }

    [Fact]
    public void A_check_prints_as_a_compiler_does_and_sums_up()
    {
        _folder.Write("a.txt", "Good morning.\n");

        Result result = Command.RunIn(_folder.Root, "", "check", "--form", "text", "a.txt");

        Assert.Equal((0, "1 text in 1 file: nothing odd\n", ""), (result.Code, result.Output, result.Errors));
    }
}

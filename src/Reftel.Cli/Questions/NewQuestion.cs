using Reftel.Analysis.Questions.Files;
using Reftel.Archive.Questions;
using Reftel.Cli.Terminal;

namespace Reftel.Cli.Questions;

/// <summary><c>reftel question new</c>: a commented file to begin with.</summary>
internal static class NewQuestion
{
    public static int Run(CommandHost host, string path)
    {
        if (!QuestionFolder.IsQuestion(path) || QuestionTemplate.IdOf(Path.GetFileNameWithoutExtension(path)) is not { } id)
        {
            host.Errors.WriteLine(Escaped.Line($"reftel question new: '{path}' gives no id; name a file such as questions/river-treaty.yaml"));
            return ExitCode.Usage;
        }

        try
        {
            if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder)
            {
                Directory.CreateDirectory(folder);
            }

            using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
            stream.Write(System.Text.Encoding.UTF8.GetBytes(QuestionTemplate.Of(id, QuestionRun.Today).ReplaceLineEndings("\n")));
        }
        catch (IOException) when (File.Exists(path))
        {
            host.Errors.WriteLine(Escaped.Line($"reftel question new: {path} is there already and stays as it is; give another name"));
            return ExitCode.Failure;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            host.Errors.WriteLine(Escaped.Line($"reftel question new: {path} cannot be written: {e.Message}"));
            return ExitCode.Failure;
        }

        host.Write(Escaped.Line($"{path}: the question {id}; fill it in, and see what reftel question check says") + "\n");
        return ExitCode.Done;
    }
}

using System.Collections.Immutable;
using Reftel.Analysis.Questions;
using Reftel.Analysis.Questions.Files;
using Reftel.Archive.Questions;
using Reftel.Archive.Wording;
using Reftel.Cli.Commands;
using Reftel.Cli.Terminal;

namespace Reftel.Cli.Questions;

/// <summary>Finds question files, reads them and tells what is wrong with them.</summary>
internal static class QuestionFiles
{
    /// <summary>Reads the question that is meant; the person has been told what is wrong where the code is not <see cref="ExitCode.Done"/>.</summary>
    public static int Load(CommandHost host, string command, string asked, string? archive, out Question question)
    {
        int code = Read(host, command, asked, archive, out string path, out QuestionFile? file);
        question = file?.Question!;
        if (file is { IsSound: false })
        {
            Tell(host, path, [.. file.Problems.Where(problem => !problem.IsWarning)]);
            host.Errors.WriteLine($"reftel {command}: mend the file first; docs/question.md explains the codes");
            return ExitCode.Findings;
        }

        return code;
    }

    public static int Check(CommandHost host, string asked, string? archive)
    {
        int code = Read(host, "question check", asked, archive, out string path, out QuestionFile? file);
        if (file is null)
        {
            return code;
        }

        foreach (QuestionProblem problem in file.Problems)
        {
            host.Write(Line(path, problem) + "\n");
        }

        int errors = file.Problems.Count(problem => !problem.IsWarning);
        host.Write(file.Problems.IsEmpty ? Escaped.Line($"{path}: nothing is wrong with it") + "\n" : $"{Counted.Of(errors, "error")}, {Counted.Of(file.Problems.Length - errors, "warning")}\n");
        return file.Problems.IsEmpty ? ExitCode.Done : ExitCode.Findings;
    }

    public static int List(CommandHost host, string? folder, string? archive)
    {
        QuestionFolder questions = folder is null ? QuestionFolder.Beside(ArchiveOption.PlaceOf(archive)) : new QuestionFolder(Path.GetFullPath(folder));
        if (folder is not null && !Directory.Exists(folder))
        {
            host.Errors.WriteLine(Escaped.Line($"reftel question list: there is no folder {folder}"));
            return ExitCode.Failure;
        }

        IReadOnlyList<string> files = questions.Files();
        var page = new Page(host.MeasureWidth(), host.Colour);
        bool failed = false;
        foreach (string path in files)
        {
            (QuestionFile? file, string? failure) = QuestionFolder.Read(path);
            int errors = file?.Problems.Count(problem => !problem.IsWarning) ?? 0;
            failed |= failure is not null || errors > 0;
            page.Wide(file is { Question.Id.Length: > 0 } ? file.Question.Id : Path.GetFileName(path), Style.Title);
            page.Field("", failure ?? (errors > 0 ? $"{Counted.Of(errors, "error")}: reftel question check {path}" : $"{file!.Question.Title} ({Count(file.Question)})"));
        }

        host.Write(page.ToString());
        if (files.Count == 0)
        {
            host.Errors.WriteLine(Escaped.Line($"reftel question list: there are no questions in {questions.Path}; reftel question new FILE.yaml begins one"));
        }

        return failed ? ExitCode.Findings : ExitCode.Done;
    }

    private static string Count(Question question) =>
        $"{Counted.Of(question.Indicators.Length, "indicator")}, {Counted.Of(question.Observations.Length, "observation")}, {Counted.Of(question.Judgements.Length, "judgement")}";

    private static int Read(CommandHost host, string command, string asked, string? archive, out string path, out QuestionFile? file)
    {
        (path, file) = (asked, null);
        if (!File.Exists(asked))
        {
            QuestionFolder folder = QuestionFolder.Beside(ArchiveOption.PlaceOf(archive));
            if (folder.Find(asked) is not { } found)
            {
                host.Errors.WriteLine(Escaped.Line($"reftel {command}: there is neither a file {asked} nor a question of that id in {folder.Path}; reftel question list shows those there are"));
                return ExitCode.Failure;
            }

            path = found;
        }

        (file, string? failure) = QuestionFolder.Read(path);
        if (failure is null)
        {
            return ExitCode.Done;
        }

        host.Errors.WriteLine(Escaped.Line($"reftel {command}: {path}: {failure}"));
        return ExitCode.Failure;
    }

    private static void Tell(CommandHost host, string path, ImmutableArray<QuestionProblem> problems)
    {
        foreach (QuestionProblem problem in problems)
        {
            host.Errors.WriteLine(Line(path, problem));
        }
    }

    private static string Line(string path, QuestionProblem problem) =>
        Escaped.Line($"{path}({problem.Line},{problem.Column}): {(problem.IsWarning ? "warning" : "error")} {problem.Code}: {problem.Message}");
}

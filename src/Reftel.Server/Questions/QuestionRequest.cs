using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Reftel.Analysis.Dates;
using Reftel.Archive.Questions;
using Reftel.Archive.Store;
using Reftel.Server.Hosting;
using Reftel.Server.Ledger;

namespace Reftel.Server.Questions;

/// <summary>What a request asks of the questions.</summary>
internal static class QuestionRequest
{
    public static QuestionFolder Folder(HttpContext context)
    {
        ReadingRoomOptions options = Options(context);
        return options.Questions is { } folder ? new QuestionFolder(folder) : QuestionFolder.Beside(options.Archive);
    }

    /// <summary>The file that the address names. Only names of files that the folder has are taken, so that no name leads out of it.</summary>
    /// <exception cref="ArchiveException">There is none.</exception>
    public static string PathOf(HttpContext context)
    {
        string name = context.Route("id");
        return Folder(context).Files().FirstOrDefault(file => Path.GetFileNameWithoutExtension(file) == name)
            ?? throw new ArchiveException(ArchiveProblem.Document, $"There is no question {name}.");
    }

    /// <summary>The question that the address names, on the day that it names.</summary>
    /// <returns>Null where the reader has been told what is wrong.</returns>
    public static async Task<AskedQuestion?> Sound(HttpContext context)
    {
        if (QuestionDay.Of(context.Text("as-of"), context.Today()) is not { } day)
        {
            await Failures.Tell(context, StatusCodes.Status400BadRequest, "This is not understood", $"as-of '{context.Text("as-of")}' is no date; write 2007, 2007-12 or 2007-12-11.");
            return null;
        }

        string path = PathOf(context);
        KeptQuestion kept = await Task.Run(() => context.Questions().Read(path), context.RequestAborted);
        if (kept.Failure is null && kept.Errors.IsEmpty)
        {
            return new AskedQuestion(kept, day);
        }

        string problem = kept.Failure ?? $"{kept.FileName}, line {kept.Errors[0].Line}, column {kept.Errors[0].Column}: {kept.Errors[0].Code}: {kept.Errors[0].Message}";
        await Failures.Tell(context, StatusCodes.Status422UnprocessableEntity, "The question file is to be mended first", $"{problem}{(kept.Errors.Length > 1 ? $" (and {kept.Errors.Length - 1} more; {kept.Address} has all)" : "")}");
        return null;
    }

    /// <summary>Reads documents as the reader of the request sees them.</summary>
    public static Task<T> Ask<T>(HttpContext context, Func<ArchiveQuestionSources, T> work) => Ask(context, (_, sources) => work(sources));

    /// <summary>The same with the archive itself beside them.</summary>
    public static Task<T> Ask<T>(HttpContext context, Func<IArchiveStore, ArchiveQuestionSources, T> work) => context.Archives().Read(
        store => work(store, new ArchiveQuestionSources(store, Options(context).SightOf(context).MaySee, context.RequestAborted)), context.RequestAborted);

    private static ReadingRoomOptions Options(HttpContext context) => context.RequestServices.GetRequiredService<ReadingRoomOptions>();
}

/// <summary>A question that can be answered, and the day for which it is asked.</summary>
public sealed record AskedQuestion(KeptQuestion Kept, QuestionDay Day);

/// <summary>The day at whose end a question is looked at.</summary>
/// <param name="Typed">A year, month or day as it was typed; null for today.</param>
/// <param name="Day">The last day of that.</param>
public sealed record QuestionDay(string? Typed, DateOnly Day)
{
    public string Iso => Day.ToIso();

    /// <summary>What an address needs to stay on this day.</summary>
    public string Query => Typed is null ? "" : $"?as-of={Uri.EscapeDataString(Typed)}";

    internal static QuestionDay? Of(string? typed, DateOnly today) => typed?.Trim() is not { Length: > 0 } text ? new QuestionDay(null, today)
        : text.Length is 4 or 7 or 10 && !text.AsSpan().ContainsAnyExceptInRange('-', '9') && Period.Parse(text) is { Last: var last } ? new QuestionDay(text, last)
        : null;
}

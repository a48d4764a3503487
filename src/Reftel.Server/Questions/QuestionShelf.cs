using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Reftel.Analysis.Questions.Boards;
using Reftel.Analysis.Questions.Lines;
using Reftel.Analysis.Questions.Sources;
using Reftel.Archive.Questions;
using Reftel.Server.Hosting;
using Reftel.Server.Ledger;

namespace Reftel.Server.Questions;

/// <summary>
/// Question files as they were last read, and their boards and lines. A file is known by its bytes, what is made of it by the file, the day, the stand of the
/// archive and what the reader may see: another of these is another board.
/// </summary>
/// <threadsafety>May be used from several threads.</threadsafety>
internal sealed class QuestionShelf(ReadingRoomOptions options)
{
    // Characters of files. What is made of one takes some five times as many bytes.
    private const long MostCharacters = 24L << 20;

    // A judgement has its statement and sources, a file its title and little else at least.
    private const long OfJudgement = 4_000;
    private const long OfDocument = 2_000;
    private const long OfStatement = 500;
    private const long OfAnything = 10_000;

    private readonly BoundedShelf<(string Path, string Hash), KeptQuestion> _files = new(MostCharacters, kept => OfAnything + (kept.File?.Text.Length ?? 0));
    private readonly BoundedShelf<AnswerKey, QuestionBoard> _boards = new(MostCharacters, board => OfAnything + (board.Question.Observations.Length * 100L));
    private readonly BoundedShelf<AnswerKey, JudgementLine> _lines = new(MostCharacters, line => OfAnything + ((line.Entries.Length + line.Contradictions.Length) * OfJudgement));

    // By the key of their document, and how the archive has them read: a document that is read again gets another key.
    private readonly BoundedShelf<(long Document, string Rules), SourceStatements?> _statements = new(MostCharacters, said => OfDocument + ((said?.All.Length ?? 0) * OfStatement));

    /// <summary>The file as it is now.</summary>
    public KeptQuestion Read(string path)
    {
        (ReadOnlyMemory<byte> bytes, string? failure) = QuestionFolder.Bytes(path);
        if (failure is not null)
        {
            return KeptQuestion.Of(path, null, failure);
        }

        string hash = Convert.ToHexStringLower(SHA256.HashData(bytes.Span));
        return _files.Of((path, hash), () => KeptQuestion.Of(path, QuestionFolder.Parse(bytes), null) with { Hash = hash });
    }

    public Task<QuestionBoard> BoardOf(HttpContext context, AskedQuestion asked) =>
        Answer(context, asked, _boards, sources => QuestionBoard.Of(asked.Kept.Question!, sources, asked.Day.Day));

    public Task<JudgementLine> LineOf(HttpContext context, AskedQuestion asked) =>
        Answer(context, asked, _lines, sources => JudgementLine.Of(asked.Kept.Question!, sources, asked.Day.Day));

    // The stand is asked for before anything is read: what comes meanwhile is another stand.
    private Task<T> Answer<T>(HttpContext context, AskedQuestion asked, BoundedShelf<AnswerKey, T> shelf, Func<ArchiveQuestionSources, T> make)
    {
        Sight sight = options.SightOf(context);
        return context.Archives().Read(
            store => shelf.Of(
                new AnswerKey(asked.Kept.FileName, asked.Kept.Hash, asked.Day.Day, sight.Key, ReadStand.Of(store)),
                () => make(new ArchiveQuestionSources(store, sight.MaySee, context.RequestAborted, _statements.Of))),
            context.RequestAborted);
    }

    private readonly record struct AnswerKey(string File, string Hash, DateOnly Day, string Sight, string Stand);
}

/// <summary>The shelf of a request.</summary>
internal static class QuestionShelfOfRequest
{
    public static QuestionShelf Questions(this HttpContext context) => context.RequestServices.GetRequiredService<QuestionShelf>();
}

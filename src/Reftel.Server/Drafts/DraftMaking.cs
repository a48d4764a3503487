using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Reftel.Analysis.Drafting;
using Reftel.Analysis.Drafting.Assembly;
using Reftel.Analysis.Drafting.Proof;
using Reftel.Archive.Drafts;
using Reftel.Intake;
using Reftel.Reading;
using Reftel.Reading.Diagnostics;
using Reftel.Reading.Text;
using Reftel.Server.Ledger;
using Reftel.Server.Questions;

namespace Reftel.Server.Drafts;

/// <summary>Assembles the next update as the reader of a request sees the archive, writes it into memory and reads it back, as the command does with files.</summary>
internal static class DraftMaking
{
    /// <summary>The draft, from what this reader may see, and how it is read back: with the lists of the archive.</summary>
    public static Task<(DateOnly Since, QuestionDraft Made, ReadingOptions Reading)> Assemble(HttpContext context, DraftRequest request) => QuestionRequest.Ask(context, (store, sources) =>
    {
        DateOnly day = request.Asked.Day.Day;
        DateOnly since = request.Since?.Day ?? UpdateBefore.Of(request.Asked.Kept.Question!, sources, day);
        return (since, QuestionDraft.Of(request.Asked.Kept.Question!, sources, context.Ledger(store).Through(store).Book, since, day), store.Reading().With(ReadingOptions.Default));
    });

    /// <summary>The draft with what is missing, what lint finds, and in each form what reading does not give back.</summary>
    public static async Task<DraftView> View(HttpContext context, DraftRequest request)
    {
        (DateOnly since, QuestionDraft made, ReadingOptions reading) = await Assemble(context, request);
        return await Task.Run(() => Proved(DraftView.Of(request, since, made), made.Draft, reading, context.RequestAborted), context.RequestAborted);
    }

    /// <summary>A form as bytes, read back; or why it cannot be made.</summary>
    public static (ReadOnlyMemory<byte> Bytes, WrittenDraft? Written, string? Problem) Write(
        Draft draft, DraftRequest request, string extension, ReadingOptions reading, PagePrinter? printer, CancellationToken stop)
    {
        (ReadOnlyMemory<byte> bytes, string? problem) = DraftForm.Write(draft, request.Options, extension, request.IsTelegram, printer, stop);
        if (problem is not null)
        {
            return (bytes, null, problem);
        }

        (SourceText? text, string? unread) = DraftForm.Read(bytes, extension, stop);
        return text is null ? (bytes, null, $"it cannot be read back: it {unread}") : (bytes, new WrittenDraft(draft, request.Options, request.IsTelegram, text, reading), null);
    }

    public static ImmutableArray<FoundInDraft> FindingsIn(WrittenDraft written, Draft draft)
    {
        DraftSentence[] sentences = [.. draft.Sentences];
        return
        [
            .. written.Findings().Select(found => new FoundInDraft(
                found.Found.Code, found.Found.Severity.ToWord(), found.Found.Message, BlankSpace.Fold(found.Words),
                found.Sentence is { } sentence ? Array.FindIndex(sentences, one => ReferenceEquals(one, sentence)) + 1 : null)),
        ];
    }

    private static DraftView Proved(DraftView view, Draft draft, ReadingOptions reading, CancellationToken stop)
    {
        if (!view.Problems.IsEmpty)
        {
            return view;
        }

        var forms = ImmutableArray.CreateBuilder<ProvedForm>();
        ImmutableArray<FoundInDraft> findings = [];
        string? telegram = null;
        foreach (string extension in DraftDownload.Written(view.Request.IsTelegram))
        {
            (_, WrittenDraft? written, string? problem) = Write(draft, view.Request, extension, reading, null, stop);
            forms.Add(new ProvedForm(extension, DraftDownload.NameOf(extension), written is null ? [problem!] : [.. written.Differences().Select(one => one.ToString())]));

            // The words are the same in every form.
            if (written is not null && extension == (view.Request.IsTelegram ? DraftForm.Text : DraftForm.Html))
            {
                findings = FindingsIn(written, draft);
                telegram = view.Request.IsTelegram ? written.Document.Source.Text : null;
            }
        }

        return view with { Forms = forms.ToImmutable(), Findings = findings, Telegram = telegram };
    }
}

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Reftel.Analysis.Questions.Boards;
using Reftel.Analysis.Questions.Lines;
using Reftel.Server.Api;
using Reftel.Server.Hosting;
using Reftel.Server.Pages;

namespace Reftel.Server.Questions;

/// <summary>Questions: their pages, and boards and lines as JSON.</summary>
internal static class QuestionRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/questions", (RequestDelegate)QuestionsPage.Answer);
        routes.MapGet("/questions/{id}", (RequestDelegate)QuestionPage.Answer);
        routes.MapGet("/questions/{id}/board", (RequestDelegate)BoardPage.Answer);
        routes.MapGet("/questions/{id}/line", (RequestDelegate)LinePage.Answer);
        routes.MapGet("/questions/{id}/edit", (RequestDelegate)EditQuestionPage.Answer);
        routes.MapPost("/questions/{id}/edit", (RequestDelegate)EditQuestionPage.Change);
        routes.MapGet("/questions/{id}/edit/text", (RequestDelegate)TextQuestionPage.Answer);
        routes.MapPost("/questions/{id}/edit/text", (RequestDelegate)TextQuestionPage.Change);
        routes.MapGet("/api/questions", (RequestDelegate)List);
        routes.MapGet("/api/questions/{id}/board", (RequestDelegate)Board);
        routes.MapGet("/api/questions/{id}/line", (RequestDelegate)Line);
        routes.MapGet("/api/questions/{id}/withdrawal", (RequestDelegate)Withdrawal);
    }

    /// <summary>All files of the folder, by name.</summary>
    public static Task<List<KeptQuestion>> All(HttpContext context) =>
        Task.Run(() => QuestionRequest.Folder(context).Files().Select(context.Questions().Read).ToList(), context.RequestAborted);

    public static Task<QuestionBoard> BoardOf(HttpContext context, AskedQuestion asked) => context.Questions().BoardOf(context, asked);

    public static Task<JudgementLine> LineOf(HttpContext context, AskedQuestion asked) => context.Questions().LineOf(context, asked);

    /// <summary>What the question would lose if a source were withdrawn.</summary>
    public static Task<WithdrawalImpact> ImpactOf(HttpContext context, AskedQuestion asked, string source) =>
        QuestionRequest.Ask(context, sources => WithdrawalImpact.Of(asked.Kept.Question!, sources, asked.Day.Day, source));

    private static async Task List(HttpContext context)
    {
        List<KeptQuestion> all = await All(context);
        await ApiJson.Write(context, json =>
        {
            json.WriteStartObject();
            json.WriteString("schema", "reftel/questions/1");
            json.WriteStartArray("questions");
            foreach (KeptQuestion kept in all)
            {
                json.WriteStartObject();
                json.WriteString("id", kept.Name);
                json.WriteString("file", kept.FileName);
                json.WriteString("title", kept.Question is { Title.Length: > 0 } question ? question.Title : null);
                json.WriteNumber("errors", kept.Errors.Length);
                json.WriteString("failure", kept.Failure);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    private static async Task Board(HttpContext context)
    {
        if (await QuestionRequest.Sound(context) is { } asked)
        {
            QuestionBoard board = await BoardOf(context, asked);
            await ApiJson.Write(context, json => BoardJson.Write(json, board));
        }
    }

    private static async Task Line(HttpContext context)
    {
        if (await QuestionRequest.Sound(context) is { } asked)
        {
            JudgementLine line = await LineOf(context, asked);
            await ApiJson.Write(context, json => LineJson.Write(json, line));
        }
    }

    private static async Task Withdrawal(HttpContext context)
    {
        if (context.Text("source")?.Trim() is not { Length: > 0 } source)
        {
            await Problems.Write(context, StatusCodes.Status400BadRequest, "No source is named", "source names an address, a host, or the id of a document or statement.");
        }
        else if (await QuestionRequest.Sound(context) is { } asked)
        {
            WithdrawalImpact impact = await ImpactOf(context, asked, source);
            await ApiJson.Write(context, impact.Write);
        }
    }
}

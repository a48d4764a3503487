using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Reftel.Archive.Export;
using Reftel.Reading.Documents.Json;
using Reftel.Server.Api;
using Reftel.Server.Hosting;

namespace Reftel.Server.Statements;

/// <summary>Statements of a document as JSON, in the shape that the command gives them, with what readers decided on them.</summary>
internal static class StatementApi
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/api/documents/{id}/statements", (RequestDelegate)Statements);

    // Of "estimates" all are given: statements name them by their index.
    private static async Task Statements(HttpContext context)
    {
        StatementReviews reviews = await StatementReviews.Open(context, context.Text("version"), waits: true);
        StatedDocument stated = reviews.Document;
        var filter = StatementFilter.Of(context);
        await ApiJson.Write(context, json =>
        {
            var output = new JsonOutput(json, stated.Source);
            json.WriteStartObject();
            json.WriteString("schema", "reftel/statements-of-document/1");
            json.WriteString("document", stated.Kept.Card.Id);
            json.WriteString("sha256", stated.Kept.Card.Sha256);
            json.WriteNumber("version", stated.Kept.Card.Version);
            json.WriteNumber("total", stated.Statements.Count);
            StatementJson.Write(output, stated.Read!.Estimates);
            StatementJson.Write(output, [.. stated.Statements.Where(filter.Fits).Select(view => view.Statement)]);
            StatementJson.Write(output, stated.Read.Contradictions);
            json.WriteStartArray("decisions");
            Dictionary<DecidedStatement, string> ids = stated.Statements.Select(view => (View: view, Decided: reviews.On(view))).Where(pair => pair.Decided is not null)
                .DistinctBy(pair => pair.Decided).ToDictionary(pair => pair.Decided!, pair => pair.View.Statement.Id);
            foreach (DecidedStatement decided in reviews.All)
            {
                decided.Write(json, stated.Kept.Card, more => more.WriteString("statement", ids.GetValueOrDefault(decided)));
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });
    }
}

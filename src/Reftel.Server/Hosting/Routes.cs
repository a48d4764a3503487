using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Reftel.Server.Actors;
using Reftel.Server.Adding;
using Reftel.Server.Api;
using Reftel.Server.Drafts;
using Reftel.Server.Ledger;
using Reftel.Server.Pages;
using Reftel.Server.Questions;
using Reftel.Server.Readers;
using Reftel.Server.Statements;

namespace Reftel.Server.Hosting;

/// <summary>All addresses of the reading room.</summary>
internal static class Routes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/", (RequestDelegate)StartPage.Answer);
        routes.MapGet("/search", (RequestDelegate)SearchPage.Answer);
        routes.MapGet("/documents/{id}", (RequestDelegate)DocumentPage.Answer);
        routes.MapGet("/documents/{id}/original", (RequestDelegate)OriginalPage.Answer);
        routes.MapGet("/documents/{id}/compare", (RequestDelegate)ComparePage.Answer);
        routes.MapGet("/documents/{id}/statements", (RequestDelegate)StatementsPage.Answer);
        routes.MapGet("/documents/{id}/statements.fragment", (RequestDelegate)StatementMarks.Answer);
        routes.MapGet("/documents/{id}/statements/{number}", (RequestDelegate)StatementPage.Answer);
        routes.MapGet("/documents/{id}/cite", (RequestDelegate)Cite.Answer);
        routes.MapGet("/cards/{id}", (RequestDelegate)CardFragment.Answer);
        routes.MapGet("/references/{id}", (RequestDelegate)ReferencesPage.Answer);
        routes.MapGet("/timeline", (RequestDelegate)TimelinePage.Answer);
        routes.MapGet("/notes", (RequestDelegate)NotesPage.Answer);
        routes.MapGet("/sources", (RequestDelegate)SourcesPage.Answer);
        routes.MapGet("/sources/{host}", (RequestDelegate)HostPage.Answer);
        routes.MapGet("/findings", (RequestDelegate)FindingsPage.Answer);
        routes.MapGet("/missing", (RequestDelegate)MissingPage.Answer);
        routes.MapGet("/failures", (RequestDelegate)FailuresPage.Answer);
        routes.MapGet("/help", (RequestDelegate)HelpPage.Answer);
        routes.MapGet("/assets/{name}", (RequestDelegate)OwnFiles.Answer);
        OverviewRoutes.Map(routes);
        ApiRoutes.Map(routes);
        UploadRoutes.Map(routes);
        ReaderNoteRoutes.Map(routes);
        SavedSearchRoutes.Map(routes);
        QuestionRoutes.Map(routes);
        DraftRoutes.Map(routes);
        StatementApi.Map(routes);
        DecisionRoutes.Map(routes);
        ActorRoutes.Map(routes);
        LedgerRoutes.Map(routes);
    }
}

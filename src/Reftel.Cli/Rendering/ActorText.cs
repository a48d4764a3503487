using System.Globalization;
using System.Text;
using Reftel.Archive.Actors;
using Reftel.Archive.Store.Actors;
using Reftel.Archive.Wording;
using Reftel.Cli.Terminal;
using Reftel.Reading.Statements;

namespace Reftel.Cli.Rendering;

/// <summary>Actors for a person.</summary>
internal static class ActorText
{
    private const int MostNames = 40;
    private const int MostEvidence = 3;

    public static string List(ActorList page)
    {
        var text = new StringBuilder();
        foreach (ActorCard card in page.Cards)
        {
            text.Append(Escaped.Line($"{card.Key}  {card.Name}, {Facts(card)}")).Append('\n');
        }

        return text.Append(page.Count > page.Cards.Count
            ? $"{page.Cards.Count:N0} of {Counted.Of(page.Count, "actor")}; --limit and --offset show others\n"
            : $"{Counted.Of(page.Count, "actor")}\n").ToString();
    }

    public static string Of(ActorReport report, int width, bool colour)
    {
        var page = new Page(width, colour);
        KeptActor actor = report.Actor;
        page.Wide(actor.Card.Name, Style.Title);
        page.Wide($"{actor.Card.Key}, {Facts(actor.Card)}", Style.Faint);
        page.Blank();
        page.Fields("Names", Some(actor.Names.Select(name =>
            $"{name.Name} ({string.Join(", ", name.Languages.Prepend(name.Script))}{(name.Rule is null ? "" : $", {name.Rule}")}): {Counted.Of(name.Documents, "document")}, {Counted.Of(name.Mentions, "place")}"), actor.Names.Count));
        page.Fields("Spellings", Some(actor.Keys.Select(key => $"{key.Key}, {Counted.Of(key.Documents, "document")}{(key.Evidence.Length == 0 ? "" : $": {key.Evidence}")}"), actor.Keys.Count));
        page.Fields("Offices", report.Offices.Select(Office).Concat(report.Listed.Select(Listed)));
        page.Field("Statements", $"as speaker {Said(report.By)}; as subject {Said(report.About)}");
        page.Fields("Decisions", actor.Decisions.Select(Decision));
        return page.ToString();
    }

    public static string Decided(ActorDecision made) => Escaped.Line(made.What switch
    {
        ActorDecisionKind.Merged => $"{made.One} and {made.Other} are one (decision {made.Key}); reftel actor undo {made.Key} takes it back",
        ActorDecisionKind.Split => $"{made.Other} is an actor of its own (decision {made.Key}); reftel actor undo {made.Key} takes it back",
        _ => $"decision {made.Undoes} on {made.One} and {made.Other} is taken back",
    }) + "\n";

    private static string Facts(ActorCard card) =>
        $"{card.Kind}, in {Counted.Of(card.Documents, "document")}{(card.IsWeak ? "; a surname alone, which several may bear" : "")}";

    private static string Office(OfficeTerm office)
    {
        string when = office.When is { Length: > 0 } told ? $", {told}" : "";
        string former = office.Evidence.All(evidence => evidence.IsFormer) && office.To is null ? ", held no more" : "";
        string evidence = string.Join("; ", office.Evidence.Take(MostEvidence).Select(each => $"\"{each.Words}\" {each.Document}"));
        return $"{office.Title}{(office.Of is null ? "" : $" [{office.Of}]")}{when}{former}: {evidence}{(office.Evidence.Count > MostEvidence ? $" and {office.Evidence.Count - MostEvidence} more" : "")}";
    }

    private static string Listed(GazetteerOffice office)
    {
        string when = OfficeTerm.Held(office.From?.ToString(), office.To?.ToString());
        return $"{office.Title}{(office.Of is null ? "" : $" [{office.Of}]")}{(when.Length > 0 ? $", {when}" : "")}: the gazetteer";
    }

    private static string Said(SaidOfActor said) => said.Count == 0 ? "none" : string.Create(
        CultureInfo.InvariantCulture,
        $"{said.Count:N0} ({string.Join(", ", said.Kinds.OrderByDescending(kind => kind.Value).ThenBy(kind => kind.Key, StringComparer.Ordinal).Select(kind => string.Create(CultureInfo.InvariantCulture, $"{kind.Value:N0} {kind.Key}")))})");

    private static string Decision(ActorDecision decision) =>
        $"{decision.Key} {ActorDecisionTables.Word(decision.What)} {(decision.Undoes is { } undone ? $"{undone}" : $"{decision.One}, {decision.Other}")} by {decision.MadeBy}, {decision.MadeOn}{(decision.Note is { Length: > 0 } note ? $": {note}" : "")}";

    private static IEnumerable<string> Some(IEnumerable<string> all, int count) =>
        count <= MostNames ? all : all.Take(MostNames).Append($"and {Counted.Of(count - MostNames, "other")}");
}

using System.Collections.Immutable;

namespace Reftel.Reading.Documents.Json;

/// <summary>The members of <c>telegram</c> that come from the envelope (ACP 127(G) format lines 1-13).</summary>
internal static class EnvelopeJson
{
    public static void Write(JsonOutput json, Telegram telegram)
    {
        json.Text("transmissionId", telegram.TransmissionId);
        json.Text("precedence", telegram.Precedence?.ToWord());
        json.Text("infoPrecedence", telegram.InfoPrecedence?.ToWord());
        json.Texts("routing", telegram.Routing);
        json.Text("originator", telegram.Originator);
        json.Number("stationSerial", telegram.StationSerial);
        json.Number("part", telegram.Part);
        WriteFiled(json, telegram.Filed);
        WriteSecurity(json, telegram.Security);
        json.Date("dateTimeGroup", telegram.DateTimeGroup);
        json.Texts("trailingSignals", telegram.TrailingSignals);
        json.Text("from", telegram.From);
        WriteAddressees(json, "to", telegram.To);
        WriteAddressees(json, "info", telegram.Info);
    }

    private static void WriteFiled(JsonOutput json, FilingTime? filed)
    {
        if (filed is null)
        {
            json.Null("filed");
            return;
        }

        json.StartObject("filed");
        json.Number("dayOfYear", filed.DayOfYear);
        json.Text("time", filed.Time);
        json.EndObject();
    }

    private static void WriteSecurity(JsonOutput json, SecurityLine? security)
    {
        if (security is null)
        {
            json.Null("security");
            return;
        }

        json.StartObject("security");
        json.Text("signal", security.Signal);
        json.Text("letter", security.Letter);
        json.Texts("operatingSignals", security.OperatingSignals);
        json.EndObject();
    }

    private static void WriteAddressees(JsonOutput json, string name, ImmutableArray<Addressee> addressees)
    {
        json.StartList(name);
        foreach (Addressee addressee in addressees)
        {
            json.StartObject();
            json.Text("routingIndicator", addressee.RoutingIndicator);
            json.Text("name", addressee.Name);
            json.Text("precedence", addressee.Precedence?.ToWord());
            json.Text("numbers", addressee.Numbers);
            json.Flag("exempted", addressee.Exempted);
            json.Flag("deliveredOtherwise", addressee.DeliveredOtherwise);
            json.EndObject();
        }

        json.EndList();
    }
}

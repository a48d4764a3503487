using Reftel.Reading.Documents;

namespace Reftel.Archive.Wording;

/// <summary>Who writes to whom.</summary>
internal static class Correspondents
{
    /// <summary><c>AMEMBASSY MINSK to SECSTATE WASHDC, immediate; info: 5 addressees</c></summary>
    public static string InOneLine(Telegram telegram)
    {
        string to = telegram.To.Length switch
        {
            0 => "",
            1 => $" to {telegram.To[0].Name}",
            _ => $" to {telegram.To[0].Name} and {telegram.To.Length - 1} more",
        };
        string precedence = telegram.Precedence is { } word ? $", {word.ToWord()}" : "";
        string info = telegram.Info.IsEmpty ? "" : $"; info: {Counted.Of(telegram.Info.Length, "addressee")}";
        return $"{telegram.From ?? telegram.Post ?? "(sender unknown)"}{to}{precedence}{info}";
    }

    /// <summary>Name, and what sets this addressee apart from the others.</summary>
    public static string InWords(Addressee addressee)
    {
        string precedence = addressee.Precedence is { } word ? $", {word.ToWord()}" : "";
        string exempted = addressee.Exempted ? ", exempted" : "";
        string otherwise = addressee.DeliveredOtherwise ? ", delivered by other means" : "";
        return $"{addressee.Name}{precedence}{exempted}{otherwise}";
    }
}

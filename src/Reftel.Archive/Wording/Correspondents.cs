using Reftel.Reading.Documents;

namespace Reftel.Archive.Wording;

/// <summary>Who writes to whom.</summary>
internal static class Correspondents
{
    /// <summary><c>AMEMBASSY MINSK to SECSTATE WASHDC, immediate; info: 5 addressees</c></summary>
    public static string InOneLine(Telegram telegram) => InOneLine(telegram, name => name);

    /// <summary><c>Embassy Minsk to State, immediate; info: 5 addressees</c></summary>
    public static string InPlainWords(Telegram telegram) => InOneLine(telegram, Designators.InWords);

    /// <summary>Name, and what sets this addressee apart from the others.</summary>
    public static string InWords(Addressee addressee)
    {
        string precedence = addressee.Precedence is { } word ? $", {word.ToWord()}" : "";
        string exempted = addressee.Exempted ? ", exempted" : "";
        string otherwise = addressee.DeliveredOtherwise ? ", delivered by other means" : "";
        return $"{addressee.Name}{precedence}{exempted}{otherwise}";
    }

    private static string InOneLine(Telegram telegram, Func<string, string> inWords)
    {
        string to = telegram.To.Length switch
        {
            0 => "",
            1 => $" to {inWords(telegram.To[0].Name)}",
            _ => $" to {inWords(telegram.To[0].Name)} and {telegram.To.Length - 1} more",
        };
        string precedence = telegram.Precedence is { } word ? $", {word.ToWord()}" : "";
        string info = telegram.Info.IsEmpty ? "" : $"; info: {Counted.Of(telegram.Info.Length, "addressee")}";
        string from = telegram.From is { } sender ? inWords(sender) : telegram.Post ?? "(sender unknown)";
        return $"{from}{to}{precedence}{info}";
    }
}

using Reftel.Reading.Language;

namespace Reftel.Reading.Reports.Catalogues;

/// <summary>Kinds of publication as houses print them on a line of their own above the title, with or without a number.</summary>
internal static class PublicationKinds
{
    private const int Longest = 60;

    private static readonly WordSet Kinds = HeadWords.Set(
        "policy brief|policy paper|policy note|policy memo|working paper|research paper|research report|occasional paper|discussion paper|briefing paper|briefing note|issue brief|special report|annual report|white paper|fact sheet|factsheet|backgrounder|commentary|testimony|report|study|analysis|"
        + "доклад|аналитический доклад|аналитическая записка|рабочий доклад|рабочая тетрадь|научный доклад|комментарий|аналитика|препринт|даклад|аналітычны даклад|аналітычная запіска|каментар|доповідь|аналітична записка|аналітична доповідь|коментар|"
        + "raport|komentarz|komentarze|analiza|analizy|policy paper|studie|analyse|kommentar|arbeitspapier|diskussionspapier|kurzanalyse|étude|rapport|analyse|note d'analyse|document de travail");

    /// <summary>Whether a line says nothing but the kind, and perhaps its number: <c>Working Paper 2020/07</c>, <c>Аналитическая записка № 14</c>.</summary>
    public static bool Is(ReadOnlySpan<char> line)
    {
        line = CutNumber(line.Trim(" :*_|"));
        return line.Length is > 0 and <= Longest && Kinds.Contains(line);
    }

    private static ReadOnlySpan<char> CutNumber(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> words = line.TrimEnd("0123456789/-\u2013. ");
        if (words.Length == line.Length)
        {
            return line;
        }

        foreach (string sign in (ReadOnlySpan<string>)["№", " No", " Nr", " nr", " n°", "#"])
        {
            words = words.EndsWith(sign, StringComparison.OrdinalIgnoreCase) ? words[..^sign.Length] : words;
        }

        return words.TrimEnd(" ,.");
    }
}

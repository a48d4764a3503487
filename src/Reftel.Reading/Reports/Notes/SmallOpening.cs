using Reftel.Reading.Language;

namespace Reftel.Reading.Reports.Notes;

/// <summary>
/// How a note begins that begins with a small letter, in the languages of reports: <c>ibid.</c>, <c>cf.</c>, <c>см.</c>, or a host with a path. Behind a
/// bare number any other small word is counted by it: <c>5 boats</c>.
/// </summary>
internal static class SmallOpening
{
    private const int LongestHost = 80;

    private static readonly LeadingWords Words = new(
        "ibidem", "ibid", "idem", "id.", "op. cit", "loc. cit", "see", "cf.", "cf", "e.g.", "quoted in", "cited in", "там же", "тамже", "тамсама", "там сама", "там жа", "там само", "см.", "ср.", "цит. по", "гл.", "параўн.",
        "див.", "пор.", "цит. за", "ebenda", "ebd", "vgl", "siehe", "voir", "cité dans", "tamże", "zob.", "por.", "véase");

    public static bool Is(ReadOnlySpan<char> text, int at) => Words.At(text, at) > 0 || IsHost(text[at..]);

    // "press.example.org/2012"
    private static bool IsHost(ReadOnlySpan<char> text)
    {
        int stops = 0;
        int label = 0;
        for (int i = 0; i < text.Length && i < LongestHost; i++)
        {
            if (text[i] == '/')
            {
                return stops > 0 && i - label > 1;
            }

            if (text[i] == '.' && i > label)
            {
                stops++;
                label = i + 1;
            }
            else if (!char.IsAsciiLetterLower(text[i]) && !char.IsAsciiDigit(text[i]) && text[i] != '-')
            {
                return false;
            }
        }

        return false;
    }
}

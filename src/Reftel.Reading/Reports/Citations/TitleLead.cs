using System.Buffers;
using System.Collections.Immutable;
using Reftel.Reading.Language;
using Reftel.Reading.Reports.Catalogues;
using Reftel.Reading.Text;

namespace Reftel.Reading.Reports.Citations;

/// <summary>
/// Authors that stand before a quoted title and are no full names of persons: a family name alone (<c>Ekholm, "Mills"</c>), several that
/// are joined (<c>Berg, Holm and Stone</c>), a body (<c>Ministry of Water</c>, <c>OSCE</c>).
/// </summary>
internal static class TitleLead
{
    private const int Longest = 120;
    private const int MostWords = 14;
    private const int MostRussianWords = 9;
    private const int LongestShortName = 8;
    private const int LeastFamilyName = 3;

    private static readonly WordSet Bodies = Set(
        "ministry|department|office|bureau|agency|administration|institute|institution|university|college|school|academy|faculty|council|committee|commission|subcommittee|bank|fund|union|organization|organisation|federation|confederation|group|center|centre|foundation|association|society|court|tribunal|parliament|assembly|congress|senate|government|cabinet|secretariat|service|services|board|authority|forum|network|alliance|coalition|party|embassy|mission|programme|program|initiative|company|corporation|nations|library|archive|archives|museum|police|directorate|chamber|league|observatory|laboratory|project|taskforce|delegation|house|"
        + "министерство|ведомство|управление|агентство|институт|университет|академия|совет|комитет|комиссия|банк|фонд|союз|организация|центр|ассоциация|общество|суд|парламент|правительство|служба|посольство|партия|"
        + "міністэрства|інстытут|універсітэт|камітэт|камісія|арганізацыя|цэнтр|міністерство|інститут|університет|комітет|комісія|організація|"
        + "ministerium|amt|behörde|universität|kommission|stiftung|verband|gesellschaft|ministère|université|conseil|comité|fondation|ministerstwo|instytut|uniwersytet|komisja|fundacja|ministerio|instituto|universidad|consejo|fundación");

    // Of no name.
    private static readonly SearchValues<char> Marks = SearchValues.Create("\"\u201C\u201D\u00AB\u00BB;,:");

    private static readonly WordSet Small = Set("of|the|for|and|on|in|to|at|against|from|with|de|des|du|la|le|les|et|del|y|für|der|die|das|und|von|zur|i|w|do|na|&");

    // Words that stand alone before a quotation and name nobody.
    private static readonly WordSet NoNames = Set(
        "however|moreover|also|furthermore|nevertheless|nonetheless|instead|similarly|likewise|finally|first|second|third|today|yesterday|title|titled|entitled|article|editorial|photo|picture|figure|table|map|thus|hence|indeed|then|later|earlier|meanwhile|conversely|accordingly|recently|originally|translated|author|authors|note|notes|source|sources|quoted|cited|here|there|see|compare|namely|formerly|again|still|yes|no|so|or|and|but|in|on|at|for|from|by|with|under|the|this|that|he|she|it|they|we|who|when|where|chapter|section|part|volume|appendix|annex|article|"
        + "january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|summer|winter|spring|autumn|"
        + "однако|также|например|напротив|впрочем|источник|источники|далее|здесь|там|так|ранее|позже|сегодня|вчера|глава|раздел|статья|название|аднак|таксама|напрыклад|однак|також|наприклад|crédit|quelle|siehe|hier|dort|zudem");

    /// <summary>The authors, or none where the words prove nothing.</summary>
    /// <param name="before">The words before the opening quotation mark.</param>
    public static ImmutableArray<string> Read(ReadOnlySpan<char> before)
    {
        if (before.Length > Longest)
        {
            return [];
        }

        string words = BlankSpace.Fold(before[BackReferenceReader.SkipSee(before, BackReferenceReader.SkipEdges(before, 0))..]);
        bool comma = words is [.., ','];
        string lead = words.TrimEnd(',', ':', ' ');
        lead = lead.EndsWith(" et al.", StringComparison.Ordinal) || lead.EndsWith(" и др.", StringComparison.Ordinal) ? lead : lead.TrimEnd('.', ' ');
        if (lead.Length < 2 || (!comma && words[^1] is not ('.' or ':')) || DocumentWords.Begins(lead) || DocumentWords.IsProseLead(lead))
        {
            return [];
        }

        return IsBody(lead) ? [lead] : !comma ? [] : IsShortName(lead) || IsFamilyName(lead) ? [lead] : Joined(lead);
    }

    // "Berg and Stone", "Berg, Holm & Stone"; without a joining word the second may be a place.
    private static ImmutableArray<string> Joined(string lead)
    {
        List<string> names = PersonNames.Split(lead);
        bool others = lead.EndsWith(" et al.", StringComparison.Ordinal) || lead.EndsWith(" и др.", StringComparison.Ordinal);
        return (others || (names.Count > 1 && PersonNames.IsJoined(lead))) && names.TrueForAll(name => IsFamilyName(name) || PersonNames.IsName(name)) ? [.. names] : [];
    }

    /// <summary>Whether words are the name of a body: capitals, and a word that bodies have in their names.</summary>
    public static bool IsBody(string lead)
    {
        if (!char.IsUpper(lead[0]) || lead.AsSpan().ContainsAnyInRange('0', '9') || lead.AsSpan().ContainsAny(Marks) || DocumentWords.IsSentence(lead))
        {
            return false;
        }

        bool cyrillic = lead[0] is >= '\u0400' and <= '\u04FF';
        int count = 0;
        bool known = false;
        foreach (string word in lead.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            bool isBody = Has(Bodies, word);
            known |= isBody;

            // Only the first word of a Russian name has a capital: it says that a body is named.
            if (++count > (cyrillic ? MostRussianWords : MostWords) || (cyrillic ? count == 1 && !isBody && !char.IsUpper(word[0]) : !char.IsUpper(word[0]) && word[0] != '(' && !Small.Contains(word)))
            {
                return false;
            }
        }

        return known && (!cyrillic || Has(Bodies, lead.Split(' ')[0]) || Has(Bodies, lead.Split(' ')[^1]));
    }

    // "OSCE", "UNHCR"; a Roman number is none.
    private static bool IsShortName(string lead) =>
        lead.Length is > 1 and <= LongestShortName && lead.AsSpan().IndexOfAnyExcept("IVXLC") >= 0 && lead.All(char.IsUpper);

    private static bool IsFamilyName(string lead)
    {
        bool letters = lead.Length >= LeastFamilyName && char.IsUpper(lead[0]) && char.IsLower(lead[^1]);
        foreach (char c in lead)
        {
            letters &= char.IsLetter(c) || c is '-' or '\'' or '\u2019';
        }

        return letters && !Has(NoNames, lead) && Places.ZoneOf(lead) is null;
    }

    private static bool Has(WordSet set, string word)
    {
        Span<char> lower = stackalloc char[24];
        return word.Length <= lower.Length && set.Contains(lower[..word.AsSpan().ToLowerInvariant(lower)]);
    }

    private static WordSet Set(string words) => words.Split('|', StringSplitOptions.RemoveEmptyEntries).ToWordSet(StringComparer.Ordinal);
}

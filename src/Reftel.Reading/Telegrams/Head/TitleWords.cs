using System.Collections.Frozen;
using Reftel.Reading.Telegrams.Lines;

namespace Reftel.Reading.Telegrams.Head;

/// <summary>Words that positions at a post are made of, to tell <c>Political Counselor</c> from the name behind it.</summary>
internal static class TitleWords
{
    private static readonly FrozenSet<string> Known = new[]
    {
        "ACTING", "A/CHIEF", "ADMINISTRATIVE", "ADMIN", "ADVISER", "ADVISOR", "AFFAIRS", "AGENCY", "AGRICULTURAL", "AIDE", "AMB", "AMBASSADOR",
        "ARMY", "ASSISTANT", "ASST", "ATTACHE", "ATTACH\u00C9", "BRANCH", "BUREAU", "CDA", "CG", "CHARGE", "CHARG\u00C9", "CHIEF", "CHIEFS", "COM", "COMMERCIAL",
        "CONSUL", "CONSULAR", "CONGEN", "CONOFF", "CONS", "CONSGEN", "COUNSEL", "COUNSELOR", "COUNSELLOR", "COUNSELER", "COUNS", "COORDINATOR", "DAO", "DAS", "DATT", "DCM", "ADCM",
        "DEFENSE", "DEPARTMENT", "DEPUTY", "DEP", "DEPPOLCOUNS", "DHOM", "DIRECTOR", "DIR", "DPO", "DPAO", "ECON", "ECONCOUNS", "ECONOFF", "ECONOMIC", "ECOCOUNS",
        "ECONCHIEF", "EMBASSY", "ENERGY", "ENVOY", "EXT", "MIL", "CIVILIAN", "SR", "OMS", "DELEGATION", "NIV", "IV", "EST", "MINCOUNS", "POLMINCOUNS", "ECONMINCOUNS", "MCPA", "MCEA", "MINCOUNSELOR", "ENVIRONMENT", "ENVIRONMENTAL", "ESTH", "EXECUTIVE", "FCS", "FINANCIAL", "FIRST", "FOREIGN", "FSO", "GENERAL", "GLOBAL", "HEAD",
        "HUMAN", "INFORMATION", "INTERIM", "INTERNAL", "INTERNATIONAL", "INL", "LABOR", "LEGAL", "LEGATT", "LNO", "MANAGEMENT", "MC", "MGT", "MILITARY", "MINISTER", "MINISTERCOUNSELOR",
        "MISSION", "MULTILATERAL", "NAS", "NARCOTICS", "ODC", "OFFICE", "OFFICER", "OFF", "OIC", "PA", "PAO", "PDAS", "PE", "PEC", "PERMREP", "PERMANENT", "POL", "POLAD",
        "POLCHIEF", "POLCOUN", "POLCOUNS", "POLCOUNSELOR", "POLECON", "POLECONCHIEF", "POLECONCOUNS", "POLECONOFF", "POLECOUNS", "POLITICAL", "POLITICO", "POLMIL", "POLMILCOUNS",
        "POLOFF", "POST", "PRINCIPAL", "PROGRAM", "PUBLIC", "REF", "REFCOORD", "REFUGEE", "REGIONAL", "REO", "REP", "REPRESENTATIVE", "RSO", "ARSO", "SCIENCE", "SECOND", "SECRETARY",
        "SECTION", "SECURITY", "SENIOR", "SPECIAL", "STAFF", "TEAM", "LEADER", "TECHNOLOGY", "THIRD", "TRADE", "TREASURY", "UNDER", "UNIT", "US", "U.S.", "USAID", "USEU", "USNATO", "VICE", "CHARG",
        "A/DCM", "A/POLCOUNS", "A/PO", "DAFFAIRES", "D'AFFAIRES", "AD", "A.I.", "AI", "ADM", "COL", "COLONEL", "LTC", "LTCOL", "GEN", "MAJOR", "MAJ", "CAPT", "CAPTAIN", "CDR", "COMMANDER",
        "COUNTRY", "DESK", "IO", "EUR", "NEA", "EAP", "SCA", "WHA", "AF", "INR", "PM", "ISN", "DRL", "EB", "EEB", "EMIN", "PO", "POC", "SPO", "TRANSNATIONAL", "ISSUES", "CRIME", "EXTERNAL", "STRATEGIC",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Joiners = ["OF", "FOR", "AND", "TO", "THE", "&", "DE", "IN", "AT", "D'", "ON"];

    private static readonly string[] Positions =
        ["DCM", "ADCM", "A/DCM", "CDA", "AMBASSADOR", "CHARGE", "POLCOUNS", "ECONCOUNS", "COUNSELOR", "CONSUL", "DIRECTOR", "CHIEF", "POLOFF", "ECONOFF", "PAO", "RSO", "DPO"];

    private static readonly string[] Places = ["EMBASSY", "AMEMBASSY", "CONSULATE", "AMCONSUL", "DEPARTMENT", "DOS", "STATE", "USEU", "USNATO", "MISSION", "POST", "BUREAU", "U.S."];

    /// <summary>Length of the title at the beginning of a text, or zero.</summary>
    public static int LeadingTitle(ReadOnlySpan<char> text)
    {
        int end = 0;
        int at = 0;
        bool joined = false;
        while (at < text.Length)
        {
            int stop = Scan.SkipToken(text, at);
            ReadOnlySpan<char> word = text[at..stop];
            if (IsTitle(word))
            {
                end = stop;
            }
            else if (IsAbbreviation(word, text) && IsTitle(NextWord(text, stop)))
            {
                // "PRT Team Leader", "UNVIE Charge"
                end = stop;
            }
            else if (joined && Words(text, stop) >= 2)
            {
                // "Ambassador to Jordan William Brown": the place belongs to the title.
                end = stop;
            }
            else if (end == 0 || !IsJoiner(word))
            {
                break;
            }

            joined = end > 0 && end < stop && IsJoiner(word);
            at = Scan.SkipBlanks(text, stop);
        }

        return end;
    }

    private static bool IsAbbreviation(ReadOnlySpan<char> word, ReadOnlySpan<char> text) =>
        word.Length is >= 2 and <= 6 && word.IndexOfAnyExceptInRange('A', 'Z') < 0 && text.ContainsAnyInRange('a', 'z');

    private static ReadOnlySpan<char> NextWord(ReadOnlySpan<char> text, int at)
    {
        int start = Scan.SkipBlanks(text, at);
        return text[start..Scan.SkipToken(text, start)];
    }

    private static int Words(ReadOnlySpan<char> text, int at)
    {
        int words = 0;
        while ((at = Scan.SkipBlanks(text, at)) < text.Length)
        {
            at = Scan.SkipToken(text, at);
            words++;
        }

        return words;
    }

    /// <summary>Where a title begins behind a name (<c>John Smith Political Counselor</c>), or zero.</summary>
    public static int TrailingTitle(ReadOnlySpan<char> text)
    {
        int at = Scan.SkipBlanks(text, Scan.SkipToken(text, 0));
        while (at < text.Length)
        {
            int stop = Scan.SkipToken(text, at);
            if (IsTitle(text[at..stop]) && stop - at > 2 && (stop < text.Length || IsPosition(text[at..stop])))
            {
                return at;
            }

            at = Scan.SkipBlanks(text, stop);
        }

        return 0;
    }

    // A title of one word behind a name must be a position: "John Smith DCM", but "Jane Public" is a surname.
    private static bool IsPosition(ReadOnlySpan<char> word)
    {
        foreach (string position in Positions)
        {
            if (word.Equals(position, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True for <c>Embassy Minsk</c>, <c>Department of State</c>.</summary>
    public static bool IsPlace(ReadOnlySpan<char> text)
    {
        foreach (string place in Places)
        {
            if (Scan.IsWord(text, 0, place))
            {
                return true;
            }
        }

        return false;
    }

    // "POL/ECON", "A/DCM", "Pol-Econ", "EUR/UMB": every part a word of titles, or a short code in capitals.
    private static bool IsTitle(ReadOnlySpan<char> word)
    {
        FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> words = Known.GetAlternateLookup<ReadOnlySpan<char>>();
        ReadOnlySpan<char> bare = word.Trim(".,:;()");
        if (bare.IsEmpty)
        {
            return false;
        }

        if (words.Contains(bare) || words.Contains(word))
        {
            return true;
        }

        if (bare.IndexOfAny('/', '-') < 0)
        {
            return false;
        }

        bool known = false;
        foreach (Range range in bare.SplitAny('/', '-'))
        {
            ReadOnlySpan<char> part = bare[range];
            bool title = words.Contains(part);
            known |= title || bare.Contains('/');
            if (!title && (part.Length > 4 || part.IndexOfAnyInRange('a', 'z') >= 0))
            {
                return false;
            }
        }

        return known;
    }

    private static bool IsJoiner(ReadOnlySpan<char> word)
    {
        foreach (string joiner in Joiners)
        {
            if (word.Equals(joiner, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}

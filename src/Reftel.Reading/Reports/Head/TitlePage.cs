using Reftel.Reading.Reports.Catalogues;

namespace Reftel.Reading.Reports.Head;

/// <summary>What the programs of manuals print below a title that is none of it: the release, and who wrote the book as a body.</summary>
internal static class TitlePage
{
    private const int LongestRelease = 32;
    private const int MostBlanks = 8;

    private static readonly Language.WordSet Releases = HeadWords.Set(
        "release|version|edition|revision|rev|draft|релиз|версия|выпуск|редакция|версія|випуск|выданне|wersja|wydanie|ausgabe|fassung|versión|versão|édition");

    private static readonly Language.WordSet Teams = HeadWords.Set(
        "team|teams|group|workgroup|project|list|developers|contributors|maintainers|authors|editors|community|consortium|committee|foundation|authorship|"
        + "команда|группа|проект|разработчики|авторы|сообщество|суполка|каманда|команди|група|projekt|gruppe|equipo|équipe|zespół");

    /// <summary><c>Release 12.18</c>, <c>Version 3.0</c>, <c>v2.1</c>: a word and a number.</summary>
    public static bool IsRelease(ReadOnlySpan<char> words)
    {
        words = words.Trim();
        int blank = words.IndexOf(' ');
        if (words.Length > LongestRelease || blank < 0)
        {
            return false;
        }

        ReadOnlySpan<char> number = words[(blank + 1)..];
        return Releases.Contains(words[..blank].TrimEnd(".:")) && number.ContainsAnyInRange('0', '9') && !number.ContainsAny(" ,:");
    }

    /// <summary><c>The Ferry Keepers Team</c>, <c>Pier Workgroup, Orvik</c>: a name of which the first part ends in a word for several people.</summary>
    public static bool IsTeam(ReadOnlySpan<char> words)
    {
        int comma = words.IndexOf(',');
        ReadOnlySpan<char> name = (comma < 0 ? words : words[..comma]).TrimEnd();
        int last = name.LastIndexOf(' ');
        if (last < 0 || name.Count(' ') > MostBlanks || !Teams.Contains(name[(last + 1)..]))
        {
            return false;
        }

        foreach (Range range in name.Split(' '))
        {
            if (name[range] is [var first, _, _, _, ..] && char.IsLower(first))
            {
                return false;
            }
        }

        return true;
    }
}

namespace Reftel.Reading.Reports.Links;

/// <summary>Misread digits that the form of one number proves, without any other address.</summary>
internal static class NumberPatterns
{
    private const int MostStem = 40;

    // Parameters whose values are numbers in every system that has them.
    private static readonly string[] Numeric =
    [
        "id", "nid", "pid", "tid", "aid", "newsid", "news_id", "docid", "doc_id", "storyid", "postid", "itemid", "item_id", "articleid", "article_id", "catid", "lot", "page",
        "p", "n", "no", "nr", "num", "number", "year", "month", "day", "item", "art", "article", "vol", "volume", "issue", "start", "offset", "limit", "section", "story",
    ];

    /// <summary>The repair of a segment, or null.</summary>
    public static LinkRepair? Mend(string segment)
    {
        int dot = segment.IndexOf('.', StringComparison.Ordinal);
        ReadOnlySpan<char> stem = dot < 0 ? segment : segment.AsSpan(0, dot);
        if (stem.Length is < 5 or > MostStem)
        {
            return null;
        }

        if (dot > 0 && PathToken.IsEnding(segment.AsSpan(dot)) && IsOneAmongDigits(stem) && MisreadDigits.TryMend(stem, out string number))
        {
            return Repair(segment, number + segment[dot..], "a single letter stands in the middle of the number of a page");
        }

        return MendTelegram(stem) is { } telegram
            ? Repair(segment, string.Concat(telegram, segment.AsSpan(stem.Length)), "the number of a telegram has two digits, the post, and digits")
            : null;
    }

    /// <summary>A query with the numbers of its parameters mended; the same text when none was.</summary>
    public static string MendQuery(string rest, List<LinkRepair> repairs)
    {
        if (rest.Length < 4 || rest[0] != '?')
        {
            return rest;
        }

        int fragment = rest.IndexOf('#', StringComparison.Ordinal);
        string tail = fragment < 0 ? "" : rest[fragment..];
        string[] parameters = rest[1..(rest.Length - tail.Length)].Split('&');
        bool changed = false;
        for (int i = 0; i < parameters.Length; i++)
        {
            int equals = parameters[i].IndexOf('=', StringComparison.Ordinal);
            if (equals < 1 || !HostWords.IsOneOf(parameters[i].AsSpan(0, equals), Numeric))
            {
                continue;
            }

            string value = parameters[i][(equals + 1)..];
            if (value.Length > 1 && char.IsAsciiDigit(value[0]) && IsSureNumber(value) && MisreadDigits.TryMend(value, out string number))
            {
                repairs.Add(Repair(value, number, "the parameter is a number, and a letter stands among its digits"));
                parameters[i] = $"{parameters[i][..equals]}={number}";
                changed = true;
            }
        }

        return changed ? $"?{string.Join('&', parameters)}{tail}" : rest;
    }

    private static LinkRepair Repair(string printed, string meant, string reason) => new(RepairKinds.OcrDigits, printed, meant, reason);

    // "4O", "1O2345", "12l45"; a small letter at the end may be a mark of its own.
    private static bool IsSureNumber(string value) =>
        !char.IsAsciiLetterLower(value[^1]) && value.Count(char.IsAsciiDigit) * 2 >= value.Length;

    private static bool IsOneAmongDigits(ReadOnlySpan<char> stem)
    {
        int letters = 0;
        for (int i = 0; i < stem.Length; i++)
        {
            letters += char.IsAsciiDigit(stem[i]) ? 0 : 1;
        }

        return letters == 1 && char.IsAsciiDigit(stem[0]) && char.IsAsciiDigit(stem[^1]);
    }

    // 09LOSCEDROS1I8, O7PORTSELWYN1009: year, post in capitals, serial.
    private static string? MendTelegram(ReadOnlySpan<char> stem)
    {
        int serial = stem.Length;
        while (serial > 2 && char.IsAsciiDigit(MisreadDigits.Digit(stem[serial - 1])))
        {
            serial--;
        }

        while (serial < stem.Length && !char.IsAsciiDigit(stem[serial]))
        {
            // Letters before the first sure digit are the post's: 07OSLO118.
            serial++;
        }

        if (serial - 2 < 4 || stem.Length - serial is < 2 or > 6 || stem[2..serial].ContainsAnyExceptInRange('A', 'Z'))
        {
            return null;
        }

        bool yearMended = MisreadDigits.TryMend(stem[..2], out string year);
        bool serialMended = MisreadDigits.TryMend(stem[serial..], out string number);
        bool yearSound = char.IsAsciiDigit(stem[0]) && char.IsAsciiDigit(stem[1]);
        bool oneDigit = char.IsAsciiDigit(stem[0]) || char.IsAsciiDigit(stem[1]);
        if ((yearMended && serialMended) || !(yearMended || serialMended) || !(yearSound || (yearMended && oneDigit)))
        {
            return null;
        }

        return $"{(yearMended ? year : stem[..2])}{stem[2..serial]}{(serialMended ? number : stem[serial..])}";
    }
}

namespace Reftel.Archive.Tests.Search;

/// <summary>Queries and documents made of few words, so that all ways of combining them occur; the same in every run.</summary>
internal sealed class RandomQueries(uint seed)
{
    private static readonly string[] Scraps =
    [
        "\"", "(", ")", " AND ", " OR ", " NOT ", "+", "-", "~1", "~", "~3", "*", " ", " ", " ", "union", "State", "a", "17", "from:", "date:[2001", " TO ", "]",
        "}", "{", "\\", ":", "voice:comment", "subject:", "verbatim:", "tag:(", "date:2003", "id:", "é", "Лукашенко", "&&", "||", "!", "\t", "'", "-", "^2", "/", "?", ">=", "<", "union sta*",
    ];

    private uint _state = seed;

    public int Next(int bound)
    {
        _state = (_state * 1664525) + 1013904223;
        return (int)((_state >> 8) % (uint)bound);
    }

    /// <summary>Anything that a person might type by mistake.</summary>
    public string Scrambled() => string.Concat(Enumerable.Range(0, 1 + Next(5)).Select(_ => Scraps[Next(Scraps.Length)]));

    /// <summary>A query without mistakes, over the words of <see cref="Text"/>.</summary>
    public string Proper(int depth) => Next(depth > 0 ? 9 : 5) switch
    {
        0 or 1 => Word(),
        2 => Next(3) == 0 ? $"\"{Word()} be*\"" : $"\"{Word()} {Word()}\"",
        3 => $"\"{string.Join(' ', Enumerable.Range(0, 2 + Next(2)).Select(_ => Word()))}\"~{1 + Next(4)}",
        4 => Next(2) == 0 ? "be*" : "bat~1",
        5 => $"({Proper(depth - 1)} AND {Proper(depth - 1)})",
        6 => $"({Proper(depth - 1)} OR {Proper(depth - 1)})",
        7 => $"({Proper(depth - 1)} NOT {Proper(depth - 1)})",
        _ => $"(+{Proper(depth - 1)} {Proper(depth - 1)})",
    };

    public string Text(int words) => string.Join(' ', Enumerable.Range(0, words).Select(_ => Word()));

    private string Word() => Next(8) switch
    {
        0 or 1 or 2 => "ab",
        3 or 4 => "bet",
        5 => "bets",
        6 => "bat",
        _ => "zed",
    };
}

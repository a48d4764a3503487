using System.Text;
using Reftel.Testing.Generation;

namespace Reftel.Testing.Mutation;

/// <summary>Changes of a text as decay, careless copying and malice make them. Each is total: it takes any text.</summary>
internal static class TextMutations
{
    private const string Odd = "\0\t\u0001\u001B\u007F\u0085\u00A0\u00AD\u00B6\u2028\u200B\uFEFF\uFFFD\uD83D\uDE00(){}[]<>&#/\\*:;.-\u2014";

    private static readonly string[] Furniture =
    [
        "\n\nKESTREVA 00001009  002 OF 003 \n\n\n", "\nSIPDIS\n", "\nNOFORN\n", "\n\nSIPDIS\n\n", "\nPAGE 02        KESTREVA  06677  02 OF 03  291400Z\n",
        "\nCONFIDENTIAL\n\nCONFIDENTIAL\n\nPAGE 03 STATE 187673\n", "\nC O N F I D E N T I A L SECTION 02 OF 03 KESTREVA 006677\n", "\nBT\n", "\nNNNN\n",
        "\nQUOTE\n", "\nUNQUOTE\n", "\nBEGIN TEXT:\n", "\nEND TEXT\n", "\n-----\n", "(Note: ", " End note.)", "\n\u00B61. (C) ", "\nREF: A. ", "\nTAGS: ",
        "\nSUBJECT: ", "\nE.O. 12958: ", "\nClassified By: ", "\nVZCZCXRO0001\n", "\nMessage Attributes\n", "\nMessage Text\n", "<pre>", "</pre>", "[PGOV](#)", "&#x000A;",
    ];

    public static IReadOnlyList<Func<string, SeededRandom, string>> All { get; } =
    [
        DeleteLines, DuplicateLines, SwapLines, CutAtOffset, CutHead, InsertOdd, DeleteCharacters, ReplaceCharacters, ChangeCase,
        ChangeLineEndings, RepeatChunk, InsertFurniture, InsertFurniture, JoinLines, BreakLines, MoveChunk, Widen,
    ];

    private static string DeleteLines(string text, SeededRandom random) =>
        OnLines(text, random, (lines, at, count) => lines.RemoveRange(at, count));

    private static string DuplicateLines(string text, SeededRandom random) =>
        OnLines(text, random, (lines, at, count) => lines.InsertRange(at, lines.GetRange(at, count)));

    private static string SwapLines(string text, SeededRandom random) =>
        OnLines(text, random, (lines, at, _) =>
        {
            int other = random.Below(lines.Count);
            (lines[at], lines[other]) = (lines[other], lines[at]);
        });

    private static string CutAtOffset(string text, SeededRandom random) => text[..Offset(text, random)];

    private static string CutHead(string text, SeededRandom random) => text[Offset(text, random)..];

    private static string InsertOdd(string text, SeededRandom random)
    {
        int times = random.Between(1, 5);
        for (int i = 0; i < times; i++)
        {
            text = text.Insert(Offset(text, random), new string(Odd[random.Below(Odd.Length)], random.Percent(90) ? 1 : random.Between(2, 90)));
        }

        return text;
    }

    private static string DeleteCharacters(string text, SeededRandom random)
    {
        int at = Offset(text, random);
        return text.Remove(at, Math.Min(random.Between(1, 12), text.Length - at));
    }

    private static string ReplaceCharacters(string text, SeededRandom random)
    {
        var changed = new StringBuilder(text);
        for (int i = random.Between(1, 8); i > 0 && text.Length > 0; i--)
        {
            changed[random.Below(text.Length)] = random.Percent(50) ? (char)random.Between(32, 126) : Odd[random.Below(Odd.Length)];
        }

        return changed.ToString();
    }

    private static string ChangeCase(string text, SeededRandom random)
    {
        int at = Offset(text, random);
        int end = Math.Min(text.Length, at + random.Between(1, 400));
        string part = random.Percent(50) ? text[at..end].ToUpperInvariant() : text[at..end].ToLowerInvariant();
        return string.Concat(text.AsSpan(0, at), part, text.AsSpan(end));
    }

    private static string ChangeLineEndings(string text, SeededRandom random) => random.Below(4) switch
    {
        0 => text.ReplaceLineEndings("\r\n"),
        1 => text.ReplaceLineEndings("\r"),
        2 => text.ReplaceLineEndings("\n"),
        _ => string.Concat(text.ReplaceLineEndings("\n").Select(c => c == '\n' ? random.OneOf("\n", "\r\n", "\r") : c.ToString())),
    };

    private static string RepeatChunk(string text, SeededRandom random)
    {
        int at = Offset(text, random);
        string chunk = text[at..Math.Min(text.Length, at + random.Between(1, 40))];
        return text.Insert(at, string.Concat(Enumerable.Repeat(chunk, random.Between(2, 120))));
    }

    private static string InsertFurniture(string text, SeededRandom random) => text.Insert(Offset(text, random), random.Pick(Furniture));

    private static string JoinLines(string text, SeededRandom random) =>
        OnLines(text, random, (lines, at, count) =>
        {
            string joined = string.Join(' ', lines.GetRange(at, count));
            lines.RemoveRange(at, count);
            lines.Insert(at, joined);
        });

    private static string BreakLines(string text, SeededRandom random)
    {
        for (int i = random.Between(1, 6); i > 0; i--)
        {
            text = text.Insert(Offset(text, random), "\n");
        }

        return text;
    }

    private static string MoveChunk(string text, SeededRandom random)
    {
        int at = Offset(text, random);
        int end = Math.Min(text.Length, at + random.Between(1, 300));
        string rest = text.Remove(at, end - at);
        return rest.Insert(Offset(rest, random), text[at..end]);
    }

    // Full-width letters and digits: char.IsDigit is true of some, int.Parse takes none.
    private static string Widen(string text, SeededRandom random)
    {
        int at = Offset(text, random);
        int end = Math.Min(text.Length, at + random.Between(1, 30));
        return string.Concat(text.AsSpan(0, at), string.Concat(text[at..end].Select(c => c is > ' ' and <= '~' ? (char)(c + 0xFEE0) : c)), text.AsSpan(end));
    }

    private static string OnLines(string text, SeededRandom random, Action<List<string>, int, int> change)
    {
        var lines = text.Split('\n').ToList();
        int at = random.Below(lines.Count);
        change(lines, at, Math.Min(random.Between(1, 6), lines.Count - at));
        return string.Join('\n', lines);
    }

    private static int Offset(string text, SeededRandom random) => random.Below(text.Length + 1);
}

using System.Buffers;
using Reftel.Analysis.Dates;

namespace Reftel.Analysis.Ledger;

/// <summary>
/// Evidence in a line: <c>07MINSK1019/s4</c>, <c>07MINSK1019</c>, or an address with what was captured of it and when,
/// <c>https://news.example/a sha256:9f86...0f00 2021-01-05</c>.
/// </summary>
internal static class EvidenceWords
{
    private const string Hash = "sha256:";

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdef");

    public static string ToLine(this Evidence evidence) => evidence.Kind == EvidenceKind.Address
        ? $"{evidence.Target} {Hash}{evidence.Sha256} {evidence.CapturedOn?.ToIso()}"
        : evidence.Target;

    public static string ToWord(this EvidenceKind kind) => kind switch
    {
        EvidenceKind.Statement => "statement",
        EvidenceKind.Document => "document",
        _ => "address",
    };

    /// <summary>The evidence of a line, or what is wrong with it.</summary>
    /// <param name="line">One piece.</param>
    /// <param name="copyFollows">Whether an address may stand without the hash of its copy, since the copy itself is given.</param>
    public static (Evidence? Evidence, string? Problem) Parse(string line, bool copyFollows = false)
    {
        // Nearly all evidence is one id.
        string[] words = line.Length > 0 && !line.Any(char.IsWhiteSpace) ? [line] : line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
        {
            return (null, "the evidence is empty; name a statement, a document, or an address with its copy");
        }

        return words[0].Contains("://", StringComparison.Ordinal) ? Address(words, copyFollows)
            : words.Length > 1 ? (null, $"'{line}' is not one id; give each piece of evidence by itself")
            : (new Evidence(IsStatement(words[0]) ? EvidenceKind.Statement : EvidenceKind.Document, words[0]), null);
    }

    /// <summary>Why evidence cannot stand, or null.</summary>
    public static string? Problem(Evidence evidence) => evidence.Kind switch
    {
        EvidenceKind.Address when evidence.Sha256 is null || evidence.CapturedOn is null =>
            $"'{evidence.Target}' is an address: give also the copy that was taken of it, {Hash}... and the day of the copy, 2021-01-05",
        EvidenceKind.Address when !IsHash(evidence.Sha256!) => $"'{evidence.Sha256}' is not a SHA-256: 64 small hexadecimal digits",
        EvidenceKind.Address => null,
        _ when evidence.Sha256 is not null || evidence.CapturedOn is not null => $"'{evidence.Target}' is in the archive, and has no copy",
        EvidenceKind.Statement when !IsStatement(evidence.Target) => $"'{evidence.Target}' is not the id of a statement, such as 07MINSK1009/s3",
        _ when evidence.Target.AsSpan().ContainsAny(" \t\r\n") || evidence.Target.Length == 0 => $"'{evidence.Target}' is not an id",
        _ => null,
    };

    /// <summary><c>.../s3</c></summary>
    public static bool IsStatement(string id) =>
        id.LastIndexOf('/') is > 0 and var slash && slash + 2 < id.Length && id[slash + 1] == 's' && IsoDay.Number(id.AsSpan(slash + 2)) > 0;

    private static (Evidence?, string?) Address(string[] words, bool copyFollows)
    {
        string? hash = null;
        DateOnly? day = null;
        foreach (string word in words.AsSpan(1))
        {
            if (word.StartsWith(Hash, StringComparison.Ordinal) && hash is null)
            {
                hash = word[Hash.Length..].ToLowerInvariant();
            }
            else if (IsoDay.Parse(word) is { } captured && day is null)
            {
                day = captured;
            }
            else
            {
                return (null, $"'{word}' behind an address is neither {Hash}... nor a day such as 2021-01-05");
            }
        }

        var evidence = new Evidence(EvidenceKind.Address, words[0], hash, day);
        return (copyFollows && hash is null) || Problem(evidence) is not { } problem ? (evidence, null) : (null, problem);
    }

    private static bool IsHash(string text) => text.Length == 64 && !text.AsSpan().ContainsAnyExcept(HexDigits);
}

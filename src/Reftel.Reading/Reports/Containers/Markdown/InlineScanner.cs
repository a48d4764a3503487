using System.Buffers;
using System.Runtime.InteropServices;

namespace Reftel.Reading.Reports.Containers.Markdown;

/// <summary>
/// Finds what is markup in the lines of one block. Every look ahead has a bound or is made once, so a block takes time
/// proportional to its length.
/// </summary>
internal sealed class InlineScanner(string source, Dictionary<string, string> definitions)
{
    private const int LongestComment = 2_000;
    private const int LongestRaised = 12;
    private const int LongestIdentifier = 100;
    private const int LongestWord = 400;
    private const int LongestRun = 6;

    private static readonly SearchValues<char> Special = SearchValues.Create("\\`*_[]<&$^!");

    private readonly List<InlineToken> _tokens = [];
    private readonly List<int> _brackets = [];

    public List<InlineToken> Scan(IReadOnlyList<SourceLine> lines)
    {
        _tokens.Clear();
        _brackets.Clear();
        int blockEnd = lines[^1].End;
        bool emphasis = false;
        int at = 0;
        foreach (SourceLine line in lines)
        {
            at = Math.Max(at, line.Start);
            while (at < line.End)
            {
                int found = source.AsSpan(at, line.End - at).IndexOfAny(Special);
                if (found < 0)
                {
                    break;
                }

                at += found;
                emphasis |= source[at] is '*' or '_';
                at = ReadSpecial(at, line, blockEnd);
            }
        }

        foreach (int open in _brackets)
        {
            CollectionsMarshal.AsSpan(_tokens)[open].Kind = InlineTokenKind.Text;
        }

        if (emphasis)
        {
            EmphasisMatcher.Match(CollectionsMarshal.AsSpan(_tokens));
        }

        return _tokens;
    }

    private int ReadSpecial(int at, SourceLine line, int blockEnd) => source[at] switch
    {
        '\\' => ReadEscape(at, line),
        '`' => ReadCode(at, line),
        '*' or '_' => ReadRun(at, line),
        '[' => Push(InlineTokenKind.OpenBracket, at, at + 1, bracket: true),
        ']' => ReadClose(at, line),
        '!' => at + 1 < line.End && source[at + 1] == '[' ? Push(InlineTokenKind.OpenBracket, at, at + 2, bracket: true) : at + 1,
        '<' => ReadAngle(at, line),
        '&' => CharacterReferenceAt(at, line),
        '$' => LatexPiece.TryFind(source, at, blockEnd, out int end) ? Push(InlineTokenKind.Latex, at, end) : at + 1,
        _ => ReadCaret(at, line),
    };

    private int Push(InlineTokenKind kind, int start, int end, string? value = null, bool bracket = false)
    {
        if (bracket)
        {
            _brackets.Add(_tokens.Count);
        }

        _tokens.Add(new InlineToken { Kind = kind, Start = start, End = end, Value = value });
        return end;
    }

    private int ReadEscape(int at, SourceLine line)
    {
        if (at + 1 >= line.End)
        {
            return Push(InlineTokenKind.Nothing, at, at + 1);
        }

        return char.IsAscii(source[at + 1]) && (char.IsPunctuation(source[at + 1]) || char.IsSymbol(source[at + 1]))
            ? Push(InlineTokenKind.Escape, at, at + 2)
            : at + 1;
    }

    private int ReadCode(int at, SourceLine line)
    {
        if (!CodeSpan.TryRead(source, at, line.End, out CodeSpan code))
        {
            return code.Start;
        }

        return PushCode(at, code);
    }

    private int PushCode(int at, CodeSpan code)
    {
        _tokens.Add(new InlineToken { Kind = InlineTokenKind.Code, Start = at, End = code.Close, Closes = code.Start - at, Used = code.Close - code.End });
        return code.Close;
    }

    private int ReadRun(int at, SourceLine line)
    {
        int end = at;
        while (end < line.End && source[end] == source[at])
        {
            end++;
        }

        char before = at > line.Start ? source[at - 1] : ' ';
        char after = end < line.End ? source[end] : ' ';
        bool left = !char.IsWhiteSpace(after) && (!IsSign(after) || char.IsWhiteSpace(before) || IsSign(before));
        bool right = !char.IsWhiteSpace(before) && (!IsSign(before) || char.IsWhiteSpace(after) || IsSign(after));
        bool inWord = source[at] == '_';
        bool opens = left && (!inWord || !right || IsSign(before));
        bool closes = right && (!inWord || !left || IsSign(after));
        if (end - at <= LongestRun && (opens || closes) && !IsInAddress(at, line))
        {
            _tokens.Add(new InlineToken { Kind = InlineTokenKind.Emphasis, Start = at, End = end, CanOpen = opens, CanClose = closes, Value = inWord ? "_" : "*" });
        }

        return end;
    }

    private static bool IsSign(char c) => char.IsPunctuation(c) || char.IsSymbol(c);

    // An address holds underscores and asterisks that mark nothing.
    private bool IsInAddress(int at, SourceLine line)
    {
        int least = Math.Max(line.Start, at - LongestWord);
        ReadOnlySpan<char> before = source.AsSpan(least, at - least);
        before = before[(before.LastIndexOfAny(' ', '\t', '<') + 1)..];
        return before.Contains("://", StringComparison.Ordinal) || before.Contains("www.", StringComparison.Ordinal);
    }

    private int ReadClose(int at, SourceLine line)
    {
        if (_brackets.Count == 0)
        {
            return at + 1;
        }

        int open = _brackets[^1];
        _brackets.RemoveAt(_brackets.Count - 1);
        Span<InlineToken> tokens = CollectionsMarshal.AsSpan(_tokens);
        ref InlineToken opening = ref tokens[open];
        ReadOnlySpan<char> inside = source.AsSpan(opening.End, at - opening.End);
        if (opening.Start > 0 && source[opening.Start] == '^')
        {
            opening.Kind = InlineTokenKind.InlineNote;
            opening.Closes = at;
            opening.Used = at + 1;
            return at + 1;
        }

        if (inside.Length is > 1 and <= LongestIdentifier && inside[0] == '^' && !inside.ContainsAny(" \n\r["))
        {
            // "What weather![^1]" ends a sentence: no picture has a note for its words.
            opening.Start += source[opening.Start] == '!' ? 1 : 0;
            opening.Kind = InlineTokenKind.NoteReference;
            opening.End = at + 1;
            opening.Value = inside[1..].ToString();
            return at + 1;
        }

        if (!LinkTarget.TryRead(source, at + 1, line.End, inside, definitions, out string url, out int end))
        {
            opening.Kind = InlineTokenKind.Text;
            return at + 1;
        }

        if (source[opening.Start] == '!')
        {
            opening.Kind = InlineTokenKind.Picture;
            opening.Closes = at;
            opening.End = end;
            return end;
        }

        opening.Kind = InlineTokenKind.LinkStart;
        return Push(InlineTokenKind.LinkEnd, at, end, url);
    }

    private int ReadAngle(int at, SourceLine line)
    {
        ReadOnlySpan<char> rest = source.AsSpan(at, Math.Min(line.End - at, LongestComment));
        if (rest.StartsWith("<!--", StringComparison.Ordinal))
        {
            int close = rest.IndexOf("-->", StringComparison.Ordinal);
            return close < 0 ? at + 4 : Push(InlineTokenKind.Nothing, at, at + close + 3);
        }

        if (DamagedSuperscript.TryRead(source, at, line.End, out int end, out string? sign))
        {
            return Push(sign is null ? InlineTokenKind.Tag : InlineTokenKind.RaisedSign, at, end, sign);
        }

        if (CodeSpan.TryReadTag(source, at, line.End, out CodeSpan code))
        {
            return PushCode(at, code);
        }

        if (InlineTag.TryRead(source, at, line.End, out end))
        {
            return Push(InlineTokenKind.Tag, at, end);
        }

        int angle = rest.IndexOf('>');
        ReadOnlySpan<char> inside = angle > 1 ? rest[1..angle] : default;
        bool address = inside.Contains("://", StringComparison.Ordinal) || inside.Contains('@');
        return address && !inside.ContainsAny(" \t<") ? Push(InlineTokenKind.Autolink, at, at + angle + 1) : at + 1;
    }

    private int CharacterReferenceAt(int at, SourceLine line)
    {
        if (!Text.CharacterReference.TryRead(source, at, out string characters, out int end) || end > line.End)
        {
            return at + 1;
        }

        // "&lt;sup>1&lt;/sup>": the tag itself was escaped.
        return DamagedSuperscript.TryReadEscaped(source, at, line.End, out int tagEnd)
            ? Push(InlineTokenKind.Tag, at, tagEnd)
            : Push(InlineTokenKind.Reference, at, end, characters);
    }

    private int ReadCaret(int at, SourceLine line)
    {
        if (at + 1 < line.End && source[at + 1] == '[' && !(at > line.Start && source[at - 1] == '['))
        {
            return Push(InlineTokenKind.OpenBracket, at, at + 2, bracket: true);
        }

        ReadOnlySpan<char> rest = source.AsSpan(at + 1, Math.Min(LongestRaised + 1, line.End - at - 1));
        int close = rest.IndexOf('^');
        return close > 0 && !rest[..close].ContainsAny(" \t[]") ? Push(InlineTokenKind.Raised, at, at + close + 2) : at + 1;
    }
}

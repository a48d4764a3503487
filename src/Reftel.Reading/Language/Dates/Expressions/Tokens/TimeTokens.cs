using Reftel.Reading.Language.Dates.Expressions.Values;

namespace Reftel.Reading.Language.Dates.Expressions.Tokens;

/// <summary>A text as words, numbers and signs, with small questions that the readers ask of them. Places outside are signs of an end.</summary>
internal sealed class TimeTokens(string text, List<Token> tokens, TimeAnchor anchor)
{
    public string Text { get; } = text;

    public TimeAnchor Anchor { get; } = anchor;

    public int Count => tokens.Count;

    /// <summary>How many tokens were looked at: the measure of the law that reading is linear.</summary>
    public long Looks { get; private set; }

    public Token this[int at]
    {
        get
        {
            Looks++;
            return (uint)at < (uint)tokens.Count ? tokens[at] : Token.None;
        }
    }

    /// <summary>A place behind a dash that joins two dates, where a word begins although it touches the dash; -1 for none.</summary>
    public int Joined { get; set; } = -1;

    public bool Is(int at, Kind kind) => this[at].Kind == kind;

    public bool Is(int at, Small word) => this[at] is { Kind: Kind.Small } token && token.Value == (int)word;

    public bool Is(int at, Small first, Small second) => Is(at, first) || Is(at, second);

    public bool IsMark(int at, char mark) => this[at] is { Kind: Kind.Mark } token && token.Value == mark;

    public bool IsDash(int at) => this[at] is { Kind: Kind.Mark } token && (Characters.IsDash((char)token.Value) || token.Value == '~');

    /// <summary>Nothing stands between the token and the one before.</summary>
    public bool IsGlued(int at) => (uint)at < (uint)tokens.Count && at > 0 && !tokens[at].Spaced;

    public ReadOnlySpan<char> Word(int at) => Text.AsSpan(this[at].Start, this[at].Length);

    public bool IsWord(int at, string word) => this[at].Length == word.Length && Word(at).Equals(word, StringComparison.OrdinalIgnoreCase);

    public bool IsCapital(int at) => this[at].Length > 0 && char.IsUpper(Text[this[at].Start]);

    /// <summary>A word of letters, of whatever kind.</summary>
    public bool IsLetters(int at) => this[at] is { Kind: not (Kind.Number or Kind.Mark) };

    /// <summary>A number or word that is not the middle of a longer one: <c>A1B2</c>, <c>1.5</c>, <c>v/2</c>.</summary>
    public bool BeginsWord(int at)
    {
        if (!IsGlued(at) || at == Joined)
        {
            return !(IsMark(at - 1, '$') || IsMark(at - 1, '\u20AC') || IsMark(at - 1, '\u00A3'));
        }

        Token before = this[at - 1];
        return before.Kind == Kind.Mark && !(before.Value is '/' or '=' or '_' or '#' or '$' or '\u20AC' or '\u00A3' or '%' or '&' or '+' or '@' or '\\')
            && !(((before.Value is '.' or ',' || Characters.IsDash((char)before.Value)) && IsGlued(at - 1) && this[at - 2].Kind != Kind.Mark) || (before.Value == ':' && IsGlued(at - 1) && this[at - 2].Kind == Kind.Number));
    }

    /// <summary>Behind it no letter, digit or sign goes on: <c>2014-99</c>, <c>10%</c>.</summary>
    public bool EndsWord(int end)
    {
        if (!IsGlued(end))
        {
            return true;
        }

        Token next = this[end];
        if (next.Kind != Kind.Mark)
        {
            return false;
        }

        bool goesOn = IsGlued(end + 1) && this[end + 1].Kind != Kind.Mark;
        return !(next.Value is '%' or '$' or '\u20AC' or '\u00B0' or '_' or '=' or '@' or '\\')
            && !(goesOn && (next.Value is '/' or ':' || (next.Value is ',' or '.' && this[end + 1] is { Kind: Kind.Number, Length: > 2 })));
    }

    /// <summary>A unit, also where its word has other meanings: <c>second</c>.</summary>
    public bool TryUnit(int at, out TimeUnit unit)
    {
        unit = TimeUnit.Second;
        if (this[at] is { Kind: Kind.Unit } token)
        {
            unit = (TimeUnit)token.Value;
            return true;
        }

        return IsWord(at, "second");
    }

    /// <summary>Behind one comma at the place.</summary>
    public int SkipComma(int at) => IsMark(at, ',') ? at + 1 : at;

    public int SkipThe(int at) => Is(at, Small.The) ? at + 1 : at;

    public int SkipOf(int at) => Is(at, Small.Of) ? at + 1 : at;
}

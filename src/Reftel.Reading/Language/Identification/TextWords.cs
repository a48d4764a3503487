namespace Reftel.Reading.Language.Identification;

/// <summary>Walks over the words of a text: letters, with the apostrophes and marks that stand inside.</summary>
internal ref struct TextWords(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _at;

    public ReadOnlySpan<char> Current { get; private set; }

    public readonly TextWords GetEnumerator() => this;

    public bool MoveNext()
    {
        while (_at < _text.Length && !char.IsLetter(_text[_at]))
        {
            _at++;
        }

        int start = _at;
        while (_at < _text.Length && (char.IsLetter(_text[_at]) || IsInside(_at)))
        {
            _at++;
        }

        Current = _text[start.._at];
        return _at > start;
    }

    // "don't"; an accent or a soft hyphen that stands as a character of its own.
    private readonly bool IsInside(int at) =>
        at > 0 && at + 1 < _text.Length && _text[at] is '\'' or '\u2019' or '\u02BC' or '\u00AD' or (>= '\u0300' and <= '\u036F') && char.IsLetter(_text[at + 1]) && char.IsLetter(_text[at - 1]);
}

using System.Buffers;
using System.Text;

namespace Reftel.Reading.Language;

/// <summary>
/// A search for any of several phrases, whatever their case. Phrases in ASCII have a fast way, which one letter outside of it
/// would close to all; so the others are kept apart and asked for only where such letters stand.
/// </summary>
internal sealed class PhraseSearch
{
    private readonly SearchValues<string>? _ascii;
    private readonly SearchValues<string>? _other;

    // Each of the others has a sign in this range, in either case: its first outside of ASCII.
    private readonly char _first = char.MaxValue;
    private readonly char _last;

    public PhraseSearch(IReadOnlyList<string> phrases)
    {
        _ascii = Of(phrases.Where(p => Ascii.IsValid(p)));
        _other = Of(phrases.Where(p => !Ascii.IsValid(p)));
        foreach (string phrase in phrases)
        {
            int sign = phrase.AsSpan().IndexOfAnyExceptInRange('\0', '\x7F');
            if (sign >= 0)
            {
                (char small, char capital) = (char.ToLowerInvariant(phrase[sign]), char.ToUpperInvariant(phrase[sign]));
                _first = (char)Math.Min(_first, Math.Min(small, capital));
                _last = (char)Math.Max(_last, Math.Max(small, capital));
            }
        }
    }

    /// <summary>Whether one of the phrases stands anywhere in the text.</summary>
    public bool In(ReadOnlySpan<char> text) =>
        (_ascii is not null && text.ContainsAny(_ascii)) || (_other is not null && HasOther(text) && text.ContainsAny(_other));

    /// <summary>Where the first of them stands, or -1.</summary>
    public int IndexIn(ReadOnlySpan<char> text)
    {
        int ascii = _ascii is null ? -1 : text.IndexOfAny(_ascii);
        ReadOnlySpan<char> before = ascii < 0 ? text : text[..ascii];
        int other = _other is not null && HasOther(before) ? text.IndexOfAny(_other) : -1;
        return other < 0 ? ascii : ascii < 0 ? other : Math.Min(ascii, other);
    }

    private bool HasOther(ReadOnlySpan<char> text) => text.ContainsAnyInRange(_first, _last);

    private static SearchValues<string>? Of(IEnumerable<string> phrases)
    {
        string[] values = [.. phrases];
        return values.Length == 0 ? null : SearchValues.Create(values, StringComparison.OrdinalIgnoreCase);
    }
}

using Reftel.Reading.Text;

namespace Reftel.Reading.Statements.Prose;

/// <summary>
/// Finds again where the characters of words stand in the text they were read from: blanks may differ, places set aside are passed over, character references count as what they mean.
/// A character that the original does not have gets the place of the next one. Linear: a search for lost words looks a fixed way ahead.
/// </summary>
internal sealed class WordPlaces(string source, List<TextSpan> setAside)
{
    /// <summary>How far words may lie from where they are expected; a page's foot and head fit.</summary>
    private const int Reach = 400;

    /// <summary>As many characters alike prove that the words go on there.</summary>
    private const int Proof = 6;

    private int _at;
    private int _end;
    private int _aside;

    public void MoveTo(TextSpan span)
    {
        _at = span.Start;
        _end = span.End;
        _aside = FirstAsideBehind(span.Start);
    }

    /// <summary>Place of the first character of <paramref name="rest"/>, what is left of the words.</summary>
    public int Next(ReadOnlySpan<char> rest)
    {
        char wanted = rest[0];
        if (char.IsWhiteSpace(wanted))
        {
            return Math.Min(_at, Math.Max(_end - 1, 0));
        }

        SkipBlanks();
        if (Stands(_at, wanted, out int behind))
        {
            int place = _at;
            _at = behind;
            return place;
        }

        int found = Search(rest);
        if (found >= 0)
        {
            _at = found + 1;
            _aside = FirstAsideBehind(_at);
            return found;
        }

        return Math.Min(_at, Math.Max(_end - 1, 0));
    }

    private void SkipBlanks()
    {
        while (_at < _end)
        {
            while (_aside < setAside.Count && setAside[_aside].End <= _at)
            {
                _aside++;
            }

            if (_aside < setAside.Count && setAside[_aside].Contains(_at))
            {
                _at = setAside[_aside].End;
            }
            else if (char.IsWhiteSpace(source[_at]))
            {
                _at++;
            }
            else
            {
                return;
            }
        }
    }

    private bool Stands(int at, char wanted, out int behind)
    {
        behind = at + 1;
        if (at >= _end)
        {
            return false;
        }

        return source[at] == wanted
            || (source[at] == '&' && CharacterReference.TryRead(source, at, out string characters, out behind) && characters[0] == wanted);
    }

    private int Search(ReadOnlySpan<char> rest)
    {
        int limit = Math.Min(_end, _at + Reach);
        for (int at = _at; at < limit; at++)
        {
            if (source[at] == rest[0] && GoesOn(at, rest))
            {
                return at;
            }
        }

        return -1;
    }

    private bool GoesOn(int at, ReadOnlySpan<char> rest)
    {
        int alike = 0;
        for (int i = 0; i < rest.Length && i < 2 * Proof && alike < Proof; i++)
        {
            if (char.IsWhiteSpace(rest[i]))
            {
                continue;
            }

            while (at < _end && char.IsWhiteSpace(source[at]))
            {
                at++;
            }

            if (at >= _end || source[at++] != rest[i])
            {
                return false;
            }

            alike++;
        }

        return true;
    }

    private int FirstAsideBehind(int offset)
    {
        int low = 0;
        int high = setAside.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (setAside[middle].End <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}

using System.Buffers;
using Reftel.Reading.Text;

namespace Reftel.Reading.Reports.Containers.Html;

/// <summary>Writes the characters between tags: white space folded as a browser does, character references decoded.</summary>
internal sealed class HtmlText(ContainerBuilder to, string source)
{
    private const int Stretch = 256;

    private static readonly SearchValues<char> Folded = SearchValues.Create("\t\n\r\f&");

    private int _blankStart = -1;
    private int _blankEnd;

    /// <summary>A blank at the beginning of a line is none.</summary>
    private bool AtLineStart => to.Length == to.BlockStart || to.Written[^1] is '\n' or '\t';

    public void Forget() => _blankStart = -1;

    /// <summary>A blank waits to be written before the next word.</summary>
    public bool HoldsBlank => _blankStart >= 0;

    /// <summary>First character that is not white space, or the end.</summary>
    public int SkipBlanks(int start, int end)
    {
        int found = source.AsSpan(start, end - start).IndexOfAnyExcept(" \t\n\r\f");
        return found < 0 ? end : start + found;
    }

    public void Write(int start, int end)
    {
        int at = start;
        int copied = start;
        while (at < end)
        {
            char c = source[at];
            if (c is ' ' && at + 1 < end && !IsBlank(source[at + 1]) && at > copied)
            {
                at++;
            }
            else if (IsBlank(c))
            {
                CopyWord(copied, at);
                copied = SkipBlanks(at, end);
                Blank(at, copied);
                at = copied;
            }
            else if (c is '&' && CharacterReference.TryRead(source, at, out string characters, out int stop) && stop <= end)
            {
                CopyWord(copied, at);
                Reference(characters, at, stop);
                at = copied = stop;
            }
            else
            {
                at = c is '&' ? at + 1 : EndOfWords(at, end);
            }
        }

        CopyWord(copied, at);
    }

    public void WritePreformatted(int start, int end)
    {
        int at = start;
        while (at < end)
        {
            int found = source.AsSpan(at, end - at).IndexOfAny('&', '\r');
            int stop = found < 0 ? end : at + found;
            to.Copy(at, stop);
            at = stop;
            if (at >= end)
            {
                return;
            }

            if (source[at] == '\r')
            {
                int next = at + 1 < end && source[at + 1] == '\n' ? at + 2 : at + 1;
                to.Add('\n', at, next);
                at = next;
            }
            else if (CharacterReference.TryRead(source, at, out string characters, out int next) && next <= end)
            {
                to.Add(characters, at, next);
                at = next;
            }
            else
            {
                to.Copy(at, at + 1);
                at++;
            }
        }
    }

    // Words with one blank between them are copied as they stand: what is left to look at is two blanks, another white space
    // than a blank, a reference, or the last blank. No further than a stretch, so that many blanks take no longer than few.
    private int EndOfWords(int start, int end)
    {
        ReadOnlySpan<char> words = source.AsSpan(start, Math.Min(Stretch, end - start));
        int stop = words.IndexOfAny(Folded);
        words = stop < 0 ? words : words[..stop];
        int blanks = words.IndexOf("  ", StringComparison.Ordinal);
        int length = blanks >= 0 ? blanks : words[^1] == ' ' ? words.Length - 1 : words.Length;
        return start + length;
    }

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f';

    private void Blank(int start, int end)
    {
        if (_blankStart < 0)
        {
            (_blankStart, _blankEnd) = (start, end);
        }
    }

    private void CopyWord(int start, int end)
    {
        if (start < end)
        {
            PutBlank();
            to.Copy(start, end);
        }
    }

    private void Reference(string characters, int start, int end)
    {
        if (characters.Length == 1 && IsBlank(characters[0]))
        {
            Blank(start, end);
            return;
        }

        PutBlank();
        to.Add(characters, start, end);
    }

    private void PutBlank()
    {
        if (_blankStart >= 0 && !AtLineStart)
        {
            if (_blankEnd == _blankStart + 1 && source[_blankStart] == ' ')
            {
                to.Copy(_blankStart, _blankEnd);
            }
            else
            {
                to.Add(' ', _blankStart, _blankEnd);
            }
        }

        _blankStart = -1;
    }
}

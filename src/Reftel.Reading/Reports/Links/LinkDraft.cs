using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Reftel.Reading.Reports.Links;

/// <summary>A link while it is read: its usable form, the place behind each character of it, and the repairs so far.</summary>
internal sealed class LinkDraft
{
    private char[] _url = new char[256];
    private int[] _ends = new int[256];
    private readonly List<(int Length, LinkRepair Repair)> _repairs = [];

    public int Length { get; private set; }

    public char Last => Length == 0 ? '\0' : _url[Length - 1];

    /// <summary>Offset in the text behind the last character.</summary>
    public int End => Length == 0 ? 0 : _ends[Length - 1];

    /// <summary>Whether a percent escape was joined.</summary>
    public bool HasJoinedPercent { get; private set; }

    public char this[int index] => _url[index];

    /// <summary>The last characters, or all where there are fewer.</summary>
    public ReadOnlySpan<char> Tail(int count) => _url.AsSpan(Math.Max(0, Length - count), Math.Min(count, Length));

    public void Clear()
    {
        Length = 0;
        HasJoinedPercent = false;
        _repairs.Clear();
    }

    /// <summary>One character as it stands at <paramref name="at"/>.</summary>
    public void Copy(ReadOnlySpan<char> text, int at) => Append(text[at], at + 1);

    public void Copy(ReadOnlySpan<char> text, int start, int end)
    {
        int length = Length + end - start;
        Grow(length);
        text[start..end].CopyTo(_url.AsSpan(Length));
        Span<int> ends = _ends.AsSpan(Length, end - start);
        for (int i = 0; i < ends.Length; i++)
        {
            ends[i] = start + i + 1;
        }

        Length = length;
    }

    /// <summary>The characters of a range, those that nobody sees left out.</summary>
    public void CopyVisible(ReadOnlySpan<char> text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (DefangConventions.IsInvisible(text[i]))
            {
                Repair(RepairKinds.Refanged, text, i, i + 1, "", "an invisible character stands inside the link");
            }
            else
            {
                Copy(text, i);
            }
        }
    }

    /// <summary>Puts <paramref name="repaired"/> for the characters of a range.</summary>
    public void Repair(string kind, ReadOnlySpan<char> text, int start, int end, string repaired, string reason)
    {
        HasJoinedPercent |= kind == RepairKinds.PercentJoined;
        _repairs.Add((Length, new LinkRepair(kind, text[start..end].ToString(), repaired, reason, start, end)));
        foreach (char c in repaired)
        {
            Append(c, end);
        }
    }

    /// <summary>A second word for the repair made last.</summary>
    public void Note(string kind, string reason)
    {
        LinkRepair last = _repairs[^1].Repair;
        _repairs.Add((Length, last with { Kind = kind, Reason = reason }));
    }

    /// <summary>Goes back to a former length; repairs made from there on are forgotten.</summary>
    public void CutTo(int length)
    {
        if (length >= Length)
        {
            // A repair that leaves nothing, at the very end, repairs nothing.
            while (_repairs.Count > 0 && _repairs[^1].Length >= length && _repairs[^1].Repair.Repaired.Length == 0)
            {
                _repairs.RemoveAt(_repairs.Count - 1);
            }

            return;
        }

        Length = length;
        while (_repairs.Count > 0 && _repairs[^1].Length >= length)
        {
            _repairs.RemoveAt(_repairs.Count - 1);
        }
    }

    public FoundLink ToLink(int start, LinkKind kind)
    {
        CutTo(Length);
        return new FoundLink(start, End, new string(_url, 0, Length), kind, Repairs());
    }

    private ImmutableArray<LinkRepair> Repairs()
    {
        if (_repairs.Count == 0)
        {
            return [];
        }

        var repairs = new LinkRepair[_repairs.Count];
        for (int i = 0; i < repairs.Length; i++)
        {
            repairs[i] = _repairs[i].Repair;
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(repairs);
    }

    private void Append(char c, int end)
    {
        Grow(Length + 1);
        _url[Length] = c;
        _ends[Length++] = end;
    }

    private void Grow(int length)
    {
        if (length > _url.Length)
        {
            int room = Math.Max(length, _url.Length * 2);
            Array.Resize(ref _url, room);
            Array.Resize(ref _ends, room);
        }
    }
}

/// <summary>Words for what was repaired.</summary>
internal static class RepairKinds
{
    /// <summary>A link that was made unclickable on purpose.</summary>
    public const string Refanged = "refanged";

    public const string JoinedLines = "joined-lines";
    public const string JoinedBlanks = "joined-blanks";
    public const string LatexUnwrapped = "latex-unwrapped";

    /// <summary>Escapes of Markdown and HTML.</summary>
    public const string Unescaped = "unescaped";

    public const string PercentJoined = "percent-joined";
    public const string OcrDigits = "ocr-digits";
    public const string SchemeRestored = "scheme-restored";

    /// <summary>A redirect that names its target.</summary>
    public const string Unwrapped = "unwrapped";
}

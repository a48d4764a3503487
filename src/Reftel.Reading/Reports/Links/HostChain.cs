namespace Reftel.Reading.Reports.Links;

/// <summary>One label of a host and the dot before it.</summary>
/// <param name="Dot">How it is parted from the label before; none for the first.</param>
/// <param name="DotStart">First character of the dot.</param>
/// <param name="Start">First character of the label.</param>
/// <param name="End">Behind the label.</param>
internal readonly record struct HostLabel(DotKind Dot, int DotStart, int Start, int End);

/// <summary>Labels that follow one another with dots of any kind between; not yet known to be a host.</summary>
internal sealed class HostChain
{
    private const int MostLabels = 40;
    private const int MostLength = 300;

    private readonly List<HostLabel> _labels = [];

    public int Count => _labels.Count;

    public HostLabel this[int index] => _labels[index];

    public int End(int count) => _labels[count - 1].End;

    /// <summary>Where the last label begins; a search that fails goes on there.</summary>
    public int LastStart => _labels[^1].Start;

    /// <param name="text">The whole text.</param>
    /// <param name="at">First character of the first label.</param>
    /// <param name="spaced">Whether a stop with blanks beside it may part two labels.</param>
    /// <param name="skip">Characters behind the first label to pass over: the bracket of <c>[www]</c>.</param>
    public void Read(ReadOnlySpan<char> text, int at, bool spaced, int skip = 0)
    {
        _labels.Clear();
        DotKind kind = DotKind.None;
        int dotStart = at;
        for (int p = at; _labels.Count < MostLabels && p - at < MostLength;)
        {
            int end = LinkText.SkipLabel(text, p);
            if (end == p)
            {
                break;
            }

            int cut = _labels.Count > 0 ? GluedLabel.Find(text, p, end) : end;
            _labels.Add(new HostLabel(kind, dotStart, p, cut));
            if (cut < end || !DotReader.TryRead(text, end + skip, out DotRead dot) || (dot.Kind is DotKind.Spaced or DotKind.Wrong && !spaced))
            {
                break;
            }

            kind = dot.Kind;
            dotStart = end + skip;
            skip = 0;
            p = dot.End;
        }
    }

    /// <summary>The characters of a label as they stand.</summary>
    public ReadOnlySpan<char> Label(ReadOnlySpan<char> text, int index) => text[_labels[index].Start.._labels[index].End];

    /// <summary>The last of <paramref name="count"/> labels, without signs that nobody sees.</summary>
    public ReadOnlySpan<char> Last(ReadOnlySpan<char> text, int count)
    {
        ReadOnlySpan<char> label = Label(text, count - 1);
        foreach (char c in label)
        {
            if (DefangConventions.IsInvisible(c) || c >= '\uFF01')
            {
                return string.Concat(label.ToString().Where(x => !DefangConventions.IsInvisible(x)).Select(x => x >= '\uFF01' ? LookAlikes.Letter(x) : x));
            }
        }

        return label;
    }

    /// <summary>Whether a dot of this kind stands among the first <paramref name="count"/> labels.</summary>
    public bool Has(DotKind kind, int count)
    {
        for (int i = 1; i < count; i++)
        {
            if (_labels[i].Dot == kind)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a dot with a blank beside it stands among the first <paramref name="count"/> labels.</summary>
    public bool HasBlanks(ReadOnlySpan<char> text, int count)
    {
        for (int i = 1; i < count; i++)
        {
            if (text[_labels[i].DotStart.._labels[i].Start].Contains(' '))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True when the last label is no domain as it stands but has the word for a stop inside: <c>foo-dot-com</c>, <c>fooDOTcom</c>.</summary>
    public void SplitInner(ReadOnlySpan<char> text)
    {
        if (_labels.Count == 0 || TopLevelDomains.IsKnown(Last(text, _labels.Count)))
        {
            return;
        }

        for (int i = 0; i < _labels.Count && _labels.Count < MostLabels * 2; i++)
        {
            HostLabel label = _labels[i];
            int place = FindInner(Label(text, i), out int length);
            if (place > 0)
            {
                _labels[i] = label with { End = label.Start + place };
                _labels.Insert(i + 1, new HostLabel(DotKind.Inner, label.Start + place, label.Start + place + length, label.End));
            }
        }
    }

    private static int FindInner(ReadOnlySpan<char> label, out int length)
    {
        if (!label.ContainsAny('D', '-', '_'))
        {
            length = 0;
            return -1;
        }

        foreach (string sign in (ReadOnlySpan<string>)["-dot-", "_dot_", "-DOT-", "_DOT_"])
        {
            int at = label.IndexOf(sign);
            if (at > 0 && at + sign.Length < label.Length)
            {
                length = sign.Length;
                return at;
            }
        }

        length = 3;
        int glued = label.IndexOf("DOT");
        return glued > 0 && glued + 3 < label.Length && !char.IsAsciiLetterUpper(label[glued - 1]) && !char.IsAsciiLetterUpper(label[glued + 3])
            ? glued
            : -1;
    }
}

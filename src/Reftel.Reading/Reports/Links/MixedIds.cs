namespace Reftel.Reading.Reports.Links;

/// <summary>
/// Ids of letters and digits (<c>Kq7hTzVn0wLd</c>) prove nothing by themselves. Where the same address stands twice in a document and the two differ only
/// in letters that scanners read for digits, the one with the digits is meant.
/// </summary>
internal sealed class MixedIds
{
    private readonly Dictionary<(string Host, string Path), Forms> _forms = [];

    private readonly HashSet<int> _lengths = [];

    /// <summary>Asks for addresses that differ from this one in such letters alone.</summary>
    public void Watch(AddressParts address)
    {
        _lengths.Add(address.Path.Length);
        _forms.TryAdd((address.Host, Fold(address.Path)), new Forms());
    }

    /// <summary>Whether a path may be one that is asked for: those have its length.</summary>
    public bool MayBe(ReadOnlySpan<char> path) => _lengths.Contains(path.Length);

    /// <summary>Notes an address.</summary>
    public void Add(AddressParts address)
    {
        if (_forms.TryGetValue((address.Host, Fold(address.Path)), out Forms? forms))
        {
            forms.Add(address.Path);
        }
    }

    /// <summary>The segments that are meant, or null where nothing proves others than those that stand.</summary>
    public string[]? Find(AddressParts address)
    {
        string path = address.Path;
        if (!_forms.TryGetValue((address.Host, Fold(path)), out Forms? forms) || forms.Best == path || forms.CountOf(forms.Best) < forms.CountOf(path))
        {
            return null;
        }

        string[] meant = forms.Best.Split('/');
        for (int i = 0; i < meant.Length; i++)
        {
            if (meant[i] != address.Segments[i] && !IsMendedBy(address.Segments[i], meant[i]))
            {
                return null;
            }
        }

        return meant;
    }

    // Digits stand where letters were, never the other way, and the id has a digit of its own.
    private static bool IsMendedBy(string printed, string meant)
    {
        for (int i = 0; i < printed.Length; i++)
        {
            if (printed[i] != meant[i] && !char.IsAsciiDigit(meant[i]))
            {
                return false;
            }
        }

        return printed.Any(char.IsAsciiDigit);
    }

    private static string Fold(string path) => string.Create(path.Length, path, static (folded, printed) =>
    {
        for (int i = 0; i < folded.Length; i++)
        {
            folded[i] = MisreadDigits.Digit(printed[i]);
        }
    });

    /// <summary>Paths that differ only in letters that may be digits.</summary>
    private sealed class Forms
    {
        private readonly Dictionary<string, int> _counts = new(1, StringComparer.Ordinal);
        private int _digits = -1;

        /// <summary>The one with the most digits.</summary>
        public string Best { get; private set; } = "";

        public int CountOf(string path) => _counts.GetValueOrDefault(path);

        public void Add(string path)
        {
            _counts[path] = CountOf(path) + 1;
            int digits = MisreadDigits.Count(path);
            if (digits > _digits || (digits == _digits && string.CompareOrdinal(path, Best) < 0))
            {
                (_digits, Best) = (digits, path);
            }
        }
    }
}

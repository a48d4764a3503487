namespace Reftel.Reading.Reports.Links;

/// <summary>
/// Which numbers stand at which place of the paths of a document: same host, same segments before. Only places that a doubtful
/// address asks about are kept.
/// </summary>
internal sealed class NumberPlaces
{
    // Fewer digits are years, pages or chance.
    private const int LeastDigits = 4;

    private readonly Dictionary<(string Host, int Index, string Before), Place> _places = [];

    /// <summary>Whether any place is asked for.</summary>
    public bool AreWatched => _places.Count > 0;

    /// <summary>Asks for the places of an address at which digits may be misread.</summary>
    public void Watch(AddressParts address)
    {
        for (int i = 0; i < address.Segments.Length && i < 16; i++)
        {
            ReadOnlySpan<char> stem = Stem(address.Segments[i]);
            if (stem.Length >= LeastDigits && MisreadDigits.TryMend(stem, out _))
            {
                _places.TryAdd(Key(address, i), new Place());
            }
        }
    }

    /// <summary>Notes the numbers of an address.</summary>
    public void Add(AddressParts address)
    {
        for (int i = 0; i < address.Segments.Length && i < 16 && _places.Count > 0; i++)
        {
            ReadOnlySpan<char> stem = Stem(address.Segments[i]);
            if (stem.Length < LeastDigits || !stem.ContainsAnyInRange('0', '9') || !_places.TryGetValue(Key(address, i), out Place? place))
            {
                continue;
            }

            bool number = !stem.ContainsAnyExceptInRange('0', '9');
            if (!number && !MisreadDigits.TryMend(stem, out _))
            {
                place.Others++;
                continue;
            }

            if (number)
            {
                place.Add(stem.ToString());
            }
        }
    }

    /// <summary>The repair of a segment that is a number but for misread digits, where the place proves it; else null.</summary>
    public LinkRepair? Mend(AddressParts address, string[] segments, int index)
    {
        string segment = segments[index];
        ReadOnlySpan<char> stem = Stem(segment);
        if (index >= 16 || stem.Length < LeastDigits || !MisreadDigits.TryMend(stem, out string number) || MisreadDigits.Count(stem) * 2 <= stem.Length
            || !_places.TryGetValue(Key(address, index), out Place? place))
        {
            return null;
        }

        string tail = segment[stem.Length..];
        if (place.Contains(number))
        {
            return new LinkRepair(RepairKinds.OcrDigits, segment, number + tail, "the same number stands sound at this place in another address of the document");
        }

        return place.Others == 0 && place.CommonLength == number.Length
            ? new LinkRepair(
                RepairKinds.OcrDigits,
                segment,
                number + tail,
                $"other addresses of this host have a number of {number.Length} digits at this place: {place.Least}")
            : null;
    }

    // What stands before a number names what is numbered; further up, an id of one page may differ.
    private static (string Host, int Index, string Before) Key(AddressParts address, int index) =>
        (address.Host, index, index == 0 ? "" : address.Segments[index - 1]);

    private static ReadOnlySpan<char> Stem(string segment)
    {
        int dot = segment.IndexOf('.', StringComparison.Ordinal);
        return dot < 0 ? segment : segment.AsSpan(0, dot);
    }

    private sealed class Place
    {
        private readonly HashSet<string> _numbers = new(StringComparer.Ordinal);

        /// <summary>How many digits all numbers have; 0 when there is none, -1 when they differ.</summary>
        public int CommonLength { get; private set; }

        public string Least { get; private set; } = "";

        /// <summary>Addresses with something else at this place.</summary>
        public int Others { get; set; }

        public bool Contains(string number) => _numbers.Contains(number);

        public void Add(string number)
        {
            if (_numbers.Add(number))
            {
                CommonLength = _numbers.Count == 1 || CommonLength == number.Length ? number.Length : -1;
                Least = _numbers.Count == 1 || string.CompareOrdinal(number, Least) < 0 ? number : Least;
            }
        }
    }
}

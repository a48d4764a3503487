using Reftel.Reading.Reports.Containers;

namespace Reftel.Reading.Reports.Notes;

/// <summary>The numbers in the text that look like anchors, block by block; read once and asked by all who look for notes.</summary>
internal sealed class AnchorPlaces
{
    // Candidates looked at for each label, so that many stretches over one text take no longer than one.
    private const int Reach = 64;
    private const int NextNotes = 2;

    private readonly List<AnchorMark>[] _setOff;
    private readonly List<FusedCandidate>[] _fused;
    private readonly Dictionary<int, int> _firstSetOff = [];
    private readonly Dictionary<string, int> _firstMark = new(StringComparer.Ordinal);
    private readonly List<(int Block, int Number)> _all = [];
    private readonly List<(int Block, int Number)> _onStop = [];
    private readonly List<(int Block, int Number)> _inRound = [];

    public AnchorPlaces(ContainerText text, List<AnchorMark>[] setOff, List<FusedCandidate>[] fused)
    {
        _setOff = setOff;
        _fused = fused;
        for (int block = 0; block < setOff.Length; block++)
        {
            // A raised number in a table belongs to the table first.
            bool counts = text.Blocks[block].Kind is not (ContainerBlockKind.Table or ContainerBlockKind.Code);
            foreach (AnchorMark mark in counts ? setOff[block] : [])
            {
                _firstSetOff.TryAdd(mark.Number, block);
                _all.Add((block, mark.Number));
                if (mark.Mark is not null)
                {
                    _firstMark.TryAdd(mark.Mark, block);
                }
            }

            foreach (FusedCandidate candidate in fused[block])
            {
                if (candidate.Strength == FusedStrength.OnStop)
                {
                    _onStop.Add((block, candidate.Mark.Number));
                }

                if (candidate.Mark.Style == Documents.AnchorStyle.Bracketed && candidate.Strength != FusedStrength.Apart)
                {
                    _inRound.Add((block, candidate.Mark.Number));
                }
            }
        }

        var numbers = new HashSet<int>();
        foreach (List<AnchorMark> marks in setOff)
        {
            marks.ForEach(mark => numbers.Add(mark.Number));
        }

        _onStop.ForEach(place => numbers.Add(place.Number));
        Numbers = numbers;
    }

    /// <summary>Every number that the text sets off or prints on a stop.</summary>
    public IReadOnlySet<int> Numbers { get; }

    /// <summary>True when a block points to one of the next notes behind a number: notes do not, prose does.</summary>
    public bool PointsBehind(int block, int number) =>
        _setOff[block].Exists(a => a.Number > number && a.Number <= number + NextNotes)
        || _fused[block].Exists(f => f.Strength == FusedStrength.OnStop && f.Mark.Number > number && f.Mark.Number <= number + NextNotes);

    /// <summary>True when a block points to any note.</summary>
    public bool PointsFrom(int block) => _setOff[block].Count > 0 || _fused[block].Exists(f => f.Strength == FusedStrength.OnStop);

    /// <summary>Set-off anchors outside of some blocks, in order.</summary>
    public List<AnchorMark> SetOffOutside(IReadOnlySet<int> blocks) => [.. _setOff.Where((_, block) => !blocks.Contains(block)).SelectMany(a => a)];

    /// <summary>Candidates outside of some blocks, in order.</summary>
    public List<FusedCandidate> FusedOutside(IReadOnlySet<int> blocks) => [.. _fused.Where((_, block) => !blocks.Contains(block)).SelectMany(a => a)];

    /// <summary>How many of some numbers stand set off before a block.</summary>
    public int CountSetOffBefore(int block, IReadOnlySet<int> numbers) => numbers.Count(n => _firstSetOff.TryGetValue(n, out int first) && first < block);

    public bool HasMark(string? mark) => mark is not null && _firstMark.ContainsKey(mark);

    /// <summary>How many of some letters stand set off before a block.</summary>
    public int CountMarksBefore(int block, IReadOnlySet<string> marks) => marks.Count(m => _firstMark.TryGetValue(m, out int first) && first < block);

    /// <summary>How many of some numbers stand set off between two blocks.</summary>
    public int CountSetOffBetween(int from, int block, IReadOnlySet<int> numbers)
    {
        int end = First(_all, block);
        var found = new HashSet<int>();
        for (int i = Math.Max(First(_all, from), end - Reach - (Reach * numbers.Count)); i < end; i++)
        {
            if (numbers.Contains(_all[i].Number))
            {
                found.Add(_all[i].Number);
            }
        }

        return found.Count;
    }

    /// <summary>How many of some numbers stand on a stop between two blocks, in rising order.</summary>
    public int CountRisingBefore(int from, int block, IReadOnlySet<int> numbers) => CountRising(_onStop, from, block, numbers);

    /// <summary>How many of some numbers stand in round brackets at the end of a phrase between two blocks, in rising order.</summary>
    public int CountRoundRisingBefore(int from, int block, IReadOnlySet<int> numbers) => CountRising(_inRound, from, block, numbers);

    private static int CountRising(List<(int Block, int Number)> places, int from, int block, IReadOnlySet<int> numbers)
    {
        // Longest rising run: least last number of a run of each length.
        var last = new List<int>();
        int end = First(places, block);
        for (int i = Math.Max(First(places, from), end - Reach - (Reach * numbers.Count)); i < end; i++)
        {
            int number = places[i].Number;
            if (!numbers.Contains(number))
            {
                continue;
            }

            int at = last.BinarySearch(number);
            if (at < 0 && ~at == last.Count)
            {
                last.Add(number);
            }
            else if (at < 0)
            {
                last[~at] = number;
            }
        }

        return last.Count;
    }

    private static int First(List<(int Block, int Number)> places, int block)
    {
        int at = places.BinarySearch((block, int.MinValue));
        return at < 0 ? ~at : at;
    }
}

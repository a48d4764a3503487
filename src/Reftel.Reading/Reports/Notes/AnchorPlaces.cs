using Reftel.Reading.Reports.Containers;

namespace Reftel.Reading.Reports.Notes;

/// <summary>The numbers in the text that look like anchors, block by block; read once and asked by all who look for notes.</summary>
internal sealed class AnchorPlaces
{
    // Candidates looked at for each label, so that many stretches over one text take no longer than one.
    private const int Reach = 64;
    private const int NextNotes = 2;

    private readonly ContainerText _text;
    private readonly List<AnchorMark>[] _setOff;
    private readonly List<FusedCandidate>[] _fused;

    // By number, the first block that sets it off.
    private readonly int[] _firstSetOff;
    private readonly Dictionary<string, int> _firstMark = new(StringComparer.Ordinal);
    private readonly List<(int Block, int Number)> _onStop = [];
    private readonly List<(int Block, int Number)> _inRound = [];
    private readonly List<(int Block, int Number)> _apart = [];
    private readonly HashSet<string> _tied;
    private List<(int Block, int Number)>? _all;

    /// <param name="text">The report.</param>
    /// <param name="setOff">Numbers that the text sets off, by block.</param>
    /// <param name="fused">Numbers that may be anchors, by block.</param>
    /// <param name="tied">Names of notes that the container ties to their anchors: those anchors prove no other list.</param>
    public AnchorPlaces(ContainerText text, List<AnchorMark>[] setOff, List<FusedCandidate>[] fused, HashSet<string> tied)
    {
        _text = text;
        _tied = tied;
        _setOff = setOff;
        _fused = fused;
        foreach (List<AnchorMark> marks in setOff)
        {
            foreach (AnchorMark mark in marks)
            {
                Numbers.Add(mark.Number);
            }
        }

        _firstSetOff = new int[Numbers.Highest() + 1];
        Array.Fill(_firstSetOff, int.MaxValue);
        for (int block = 0; block < setOff.Length; block++)
        {
            AddSetOff(block);
            int next = 0;
            foreach (FusedCandidate candidate in fused[block])
            {
                // A number that the container made an anchor reads like one that ran into the words.
                while (next < setOff[block].Count && setOff[block][next].Start < candidate.Mark.Start)
                {
                    next++;
                }

                if (next < setOff[block].Count && setOff[block][next].Start == candidate.Mark.Start && IsTied(setOff[block][next]))
                {
                    continue;
                }

                if (candidate.Strength == FusedStrength.OnStop)
                {
                    _onStop.Add((block, candidate.Mark.Number));
                    Numbers.Add(candidate.Mark.Number);
                }

                if (candidate is { Strength: FusedStrength.Apart or FusedStrength.OnStop, Mark.Style: Documents.AnchorStyle.Fused })
                {
                    _apart.Add((block, candidate.Mark.Number));
                }

                if (candidate.Mark.Style == Documents.AnchorStyle.Bracketed && candidate.Strength != FusedStrength.Apart)
                {
                    _inRound.Add((block, candidate.Mark.Number));
                }
            }
        }
    }

    /// <summary>Every number that the text sets off or prints on a stop.</summary>
    public NumberSet Numbers { get; } = new();

    /// <summary>True when a block points to one of the next notes behind a number: notes do not, prose does.</summary>
    public bool PointsBehind(int block, int number)
    {
        foreach (AnchorMark mark in _setOff[block])
        {
            if (mark.Number > number && mark.Number <= number + NextNotes)
            {
                return true;
            }
        }

        foreach (FusedCandidate candidate in _fused[block])
        {
            if (candidate.Strength == FusedStrength.OnStop && candidate.Mark.Number > number && candidate.Mark.Number <= number + NextNotes)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True when a block points to any note.</summary>
    public bool PointsFrom(int block) => _setOff[block].Count > 0 || _fused[block].Exists(f => f.Strength == FusedStrength.OnStop);

    /// <summary>Set-off anchors outside of some blocks, in order.</summary>
    public List<AnchorMark> SetOffOutside(HashSet<int> blocks) => Outside(_setOff, blocks);

    /// <summary>Candidates outside of some blocks, in order.</summary>
    public List<FusedCandidate> FusedOutside(HashSet<int> blocks) => Outside(_fused, blocks);

    /// <summary>How many of some numbers stand set off before a block.</summary>
    public int CountSetOffBefore(int block, NumberSet numbers)
    {
        int count = 0;
        foreach (int number in numbers)
        {
            count += number < _firstSetOff.Length && _firstSetOff[number] < block ? 1 : 0;
        }

        return count;
    }

    /// <summary>True when the text sets off a number in a block that ends before a place.</summary>
    public bool SetsOffBefore(int number, int at) => number < _firstSetOff.Length && _firstSetOff[number] is var block && block < _text.Blocks.Count && _text.Blocks[block].End <= at;

    public bool HasMark(string? mark) => mark is not null && _firstMark.ContainsKey(mark);

    /// <summary>How many of some letters stand set off before a block.</summary>
    public int CountMarksBefore(int block, HashSet<string> marks) => marks.Count(m => _firstMark.TryGetValue(m, out int first) && first < block);

    /// <summary>How many of some numbers stand set off between two blocks.</summary>
    public int CountSetOffBetween(int from, int block, NumberSet numbers)
    {
        List<(int Block, int Number)> all = _all ??= AllSetOff();
        int end = First(all, block);
        var found = new NumberSet();
        for (int i = Math.Max(First(all, from), end - Reach - (Reach * numbers.Count)); i < end; i++)
        {
            if (numbers.Contains(all[i].Number))
            {
                found.Add(all[i].Number);
            }
        }

        return found.Count;
    }

    /// <summary>How many of some numbers stand set off before a block, in rising order.</summary>
    public int CountSetOffRising(int block, NumberSet numbers) => CountRising(_all ??= AllSetOff(), 0, block, numbers);

    /// <summary>How many of some numbers stand on a stop between two blocks, in rising order.</summary>
    public int CountRisingBefore(int from, int block, NumberSet numbers) => CountRising(_onStop, from, block, numbers);

    /// <summary>How many of some numbers stand in round brackets at the end of a phrase between two blocks, in rising order.</summary>
    public int CountRoundRisingBefore(int from, int block, NumberSet numbers) => CountRising(_inRound, from, block, numbers);

    /// <summary>The same of numbers that stand behind a stop, with a blank between or without.</summary>
    public int CountApartRisingBefore(int from, int block, NumberSet numbers) => CountRising(_apart, from, block, numbers);

    private static int CountRising(List<(int Block, int Number)> places, int from, int block, NumberSet numbers)
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

    // A raised number in a table belongs to the table first.
    private bool Counts(int block) => _text.Blocks[block].Kind is not (ContainerBlockKind.Table or ContainerBlockKind.Code);

    private bool IsTied(AnchorMark mark) => mark.Identifier is { } name && _tied.Contains(name);

    private void AddSetOff(int block)
    {
        if (_setOff[block].Count == 0 || !Counts(block))
        {
            return;
        }

        foreach (AnchorMark mark in _setOff[block])
        {
            if (IsTied(mark))
            {
                continue;
            }

            _firstSetOff[mark.Number] = Math.Min(_firstSetOff[mark.Number], block);
            if (mark.Mark is not null)
            {
                _firstMark.TryAdd(mark.Mark, block);
            }
        }
    }

    // Only for stretches behind a rule, and lists.
    private List<(int Block, int Number)> AllSetOff()
    {
        var all = new List<(int Block, int Number)>();
        for (int block = 0; block < _setOff.Length; block++)
        {
            if (Counts(block))
            {
                _setOff[block].ForEach(mark => all.Add((block, mark.Number)));
            }
        }

        return all;
    }

    private static List<T> Outside<T>(List<T>[] found, HashSet<int> blocks)
    {
        int count = 0;
        foreach (List<T> own in found)
        {
            count += own.Count;
        }

        var outside = new List<T>(count);
        for (int block = 0; block < found.Length; block++)
        {
            if (found[block].Count > 0 && !blocks.Contains(block))
            {
                outside.AddRange(found[block]);
            }
        }

        return outside;
    }

    private static int First(List<(int Block, int Number)> places, int block)
    {
        int at = places.BinarySearch((block, int.MinValue));
        return at < 0 ? ~at : at;
    }
}

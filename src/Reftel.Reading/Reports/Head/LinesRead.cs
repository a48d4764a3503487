namespace Reftel.Reading.Reports.Head;

/// <summary>What the lines of a head say, each read when it is first asked for.</summary>
/// <param name="text">The readable text.</param>
internal sealed class LinesRead(string text)
{
    private readonly Dictionary<(int Start, int End), DatelineLine> _says = [];
    private readonly Dictionary<(int Start, int End), bool> _names = [];

    public DatelineLine Says(int start, int end)
    {
        if (!_says.TryGetValue((start, end), out DatelineLine? says))
        {
            says = DatelineLine.Read(text, start, end);
            _says.Add((start, end), says);
        }

        return says;
    }

    public bool IsNames(int start, int end)
    {
        if (!_names.TryGetValue((start, end), out bool names))
        {
            names = NameList.Read(text, start, end, lenient: false, out bool plain) is not null && plain;
            _names.Add((start, end), names);
        }

        return names;
    }
}

namespace Reftel.Testing.Reports.Chapters;

/// <summary>Lays lines out on pages with running heads, numbers and notes at the foot; or one behind the other where there are no pages.</summary>
internal sealed class BookPages(ChapterOptions options, string title, string author)
{
    private const int Middle = 40;
    private const int LeastOfChapter = 16;

    private readonly List<string> _pages = [];
    private readonly List<string> _body = [];
    private readonly List<string> _foot = [];

    /// <summary>No heading is the last line of a page.</summary>
    public bool IsNearlyFull => options.PageLines > 0 && Lines + LeastOfChapter > options.PageLines;

    private int Lines => _body.Count + (_foot.Count > 0 ? _foot.Count + 2 : 0);

    public void Add(IEnumerable<string> lines)
    {
        foreach (string line in lines)
        {
            if (options.PageLines > 0 && Lines >= options.PageLines)
            {
                Turn();
            }

            _body.Add(line);
        }
    }

    /// <summary>A paragraph with the notes that it points to, on one page.</summary>
    public void AddParagraph(IReadOnlyCollection<string> lines, IReadOnlyCollection<string> notes)
    {
        if (options.PageLines > 0 && Lines + lines.Count + notes.Count > options.PageLines)
        {
            Turn();
        }

        _body.AddRange([.. lines, ""]);
        _foot.AddRange(notes);
    }

    public void Turn()
    {
        if (options.PageLines == 0 || _body.Count == 0)
        {
            return;
        }

        int page = _pages.Count + 1;
        var lines = new List<string>();
        if (page > 1)
        {
            lines.AddRange([Centred(page % 2 == 0 ? author : title), ""]);
        }

        lines.AddRange(_body);
        if (_foot.Count > 0)
        {
            lines.AddRange(options.Ruled ? ["____________________"] : []);
            lines.AddRange(_foot);
        }

        lines.AddRange(["", Centred($"{page}")]);
        _pages.Add(string.Join('\n', lines) + "\n");
        _body.Clear();
        _foot.Clear();
    }

    public string ToText()
    {
        Turn();
        return options.PageLines > 0 ? string.Join('\f', _pages) : string.Join('\n', _body) + "\n";
    }

    private static string Centred(string words) => words.PadLeft(Middle + (words.Length / 2));
}

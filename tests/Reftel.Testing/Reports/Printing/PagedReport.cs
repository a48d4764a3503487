using System.Text;
using Reftel.Testing.Generation;

namespace Reftel.Testing.Reports.Printing;

/// <summary>
/// The text of a paged document with its lay-out kept: running heads, page numbers, form feeds, superscripts as plain
/// digits behind the word, notes at the foot of the page that cites them.
/// </summary>
internal static class PagedReport
{
    public static string Print(ReportDraft draft)
    {
        SeededRandom random = draft.PrintRandom;
        int lines = random.Between(38, 52);
        int width = random.Between(84, 104);
        string margin = new(' ', random.OneOf(0, 0, 4));
        var page = new PageBuilder(lines, margin, random.Percent(60) ? draft.Series ?? draft.Headline : null);
        foreach (string line in Wrapped.Lines(draft.Title, width).Concat(draft.HeadLines).Append(""))
        {
            page.Add(line, []);
        }

        foreach (ParagraphDraft paragraph in draft.Paragraphs)
        {
            string prose = ReportPrinter.Prose(draft, paragraph);
            foreach (string line in Wrapped.Lines(paragraph.Shape == ParagraphShape.Bullet ? $"\u2022 {prose}" : prose, width))
            {
                page.Add(line, Notes(draft, line, width));
            }

            if (!paragraph.JoinedToNext)
            {
                page.Add("", []);
            }
        }

        return page.Finish();
    }

    /// <summary>The foot lines of the notes that a line cites; an anchor's second mark ends it.</summary>
    private static List<FootNote> Notes(ReportDraft draft, string line, int width)
    {
        var ends = line.Where(Marks.IsMark).GroupBy(c => c).Where(g => g.Count() == 2).Select(g => Marks.IndexOf(g.Key)).ToHashSet();
        var numbers = draft.Anchors.Where(a => ends.Contains(a.Index)).SelectMany(a => a.Numbers).ToHashSet();
        return [.. ReportPrinter.PrintedNotes(draft).Where(n => numbers.Contains(n.Number)).Select(n =>
        {
            string label = n.LabelPrint == LabelPrint.Dropped ? "" : $"{n.Label} ";
            return new FootNote(Wrapped.Lines(label + NoteText.Print(draft, n), width), n.IsSplitOverPages, n.JoinedToNext);
        })];
    }

    private sealed record FootNote(List<string> Lines, bool Splits, bool JoinedToNext);

    private sealed class PageBuilder(int capacity, string margin, string? head)
    {
        private readonly StringBuilder _text = new();
        private readonly List<string> _body = [];
        private readonly List<FootNote> _foot = [];
        private List<string> _left = [];
        private int _page = 1;

        public void Add(string line, List<FootNote> notes)
        {
            int foot = _foot.Concat(notes).Sum(n => n.Lines.Count) + _left.Count;
            if (_body.Count > 4 && _body.Count + 1 + foot > capacity)
            {
                Break(isLast: false);
            }

            _body.Add(line);
            _foot.AddRange(notes);
        }

        public string Finish()
        {
            Break(isLast: true);
            if (_left.Count > 0)
            {
                Break(isLast: true);
            }

            return _text.ToString();
        }

        private void Break(bool isLast)
        {
            if (head is not null && _page > 1)
            {
                Write(head.ToUpperInvariant());
                Write("");
            }

            _body.ForEach(Write);
            Write("");
            _left.ForEach(Write);
            _left = [];
            for (int i = 0; i < _foot.Count; i++)
            {
                List<string> lines = _foot[i].Lines;
                bool splits = _foot[i].Splits && i == _foot.Count - 1 && lines.Count > 1 && !isLast;
                (splits ? lines.Take(1) : lines).ToList().ForEach(Write);
                _left = splits ? [.. lines.Skip(1)] : _left;
            }

            Write("");
            Write($"{new string(' ', 44)}{_page++}");
            _text.Append('\f');
            _body.Clear();
            _foot.Clear();
        }

        private void Write(string line) => _text.Append(line.Length == 0 ? "" : margin).Append(line).Append('\n');
    }
}

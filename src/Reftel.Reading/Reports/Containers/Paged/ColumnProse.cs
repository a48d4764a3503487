using System.Globalization;

namespace Reftel.Reading.Reports.Containers.Paged;

/// <summary>
/// Whether what stands on both sides of a gutter is prose. A table has short cells on one side, or its rows begin on both sides at once;
/// lines of prose fill their column, and most of them go on in the middle of a sentence.
/// </summary>
internal sealed class ColumnProse
{
    private const int LeastWidth = 20;

    private readonly string _source;
    private readonly int _count;
    private readonly long _left;
    private readonly long _right;
    private readonly int _pairs;
    private readonly int _leftGoesOn;
    private readonly int _rightGoesOn;
    private readonly int _rows;

    /// <param name="source">The whole text.</param>
    /// <param name="lines">The lines of the page.</param>
    /// <param name="column">Where the gutter may be.</param>
    /// <param name="gutter">Tells which lines leave it free.</param>
    public ColumnProse(string source, List<SourceLine> lines, int column, Gutter gutter)
    {
        _source = source;
        SourceLine? before = null;
        foreach (SourceLine line in lines)
        {
            if (!gutter.HasBoth(line, column))
            {
                before = null;
                continue;
            }

            int cut = line.Start - line.Indent + column;
            SourceLine left = SourceLine.Trim(source, line.Start, cut);
            SourceLine right = SourceLine.Trim(source, cut, line.End);
            _count++;
            _left += left.Length;
            _right += right.Length;
            if (before is not null)
            {
                bool leftGoesOn = GoesOn(left);
                bool rightGoesOn = GoesOn(right);
                _pairs++;
                _leftGoesOn += leftGoesOn ? 1 : 0;
                _rightGoesOn += rightGoesOn ? 1 : 0;
                _rows += leftGoesOn || rightGoesOn ? 0 : 1;
            }

            before = line;
        }
    }

    public bool FillsBoth => _count > 0 && _left / _count >= LeastWidth && _right / _count >= LeastWidth;

    /// <summary>Half of the lines go on on either side, and they are not rows: a new one on both sides at once.</summary>
    public bool RunsOn => _pairs > 0 && _leftGoesOn * 2 >= _pairs && _rightGoesOn * 2 >= _pairs && _rows * 4 <= _pairs;

    // With a small letter, or in a script that has none.
    private bool GoesOn(SourceLine line) => char.IsLower(_source[line.Start]) || char.GetUnicodeCategory(_source[line.Start]) == UnicodeCategory.OtherLetter;
}

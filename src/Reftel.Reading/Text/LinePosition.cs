namespace Reftel.Reading.Text;

/// <summary>A place as an editor shows it.</summary>
/// <param name="Line">One-based line number.</param>
/// <param name="Column">One-based column, counted in Unicode code points.</param>
public readonly record struct LinePosition(int Line, int Column)
{
    public override string ToString() => $"{Line},{Column}";
}

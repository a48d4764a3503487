namespace Reftel.Reading.Reports.Notes;

/// <summary>How the labels of a stretch stand, and what stands behind them.</summary>
internal sealed class LabelCount
{
    public NumberSet Numbers { get; } = new();

    public HashSet<string> Marks { get; } = [];

    public int First { get; private set; }

    public int Last { get; private set; }

    public int Labelled { get; private set; }

    public int Raised { get; private set; }

    /// <summary>Numbers in brackets or alone, directly before a link: no list is printed so.</summary>
    public int Bare { get; private set; }

    public int Citing { get; private set; }

    /// <summary>Numbers with a stop, as lists have them.</summary>
    public int Listed { get; private set; }

    public void Add(LabelShape shape, int? number, bool cites, bool linkFirst)
    {
        Labelled++;
        Raised += shape is LabelShape.Superscript or LabelShape.Unreadable ? 1 : 0;
        Bare += shape is LabelShape.Bare or LabelShape.Bracketed && linkFirst ? 1 : 0;
        Citing += cites ? 1 : 0;
        Listed += shape is LabelShape.Punctuated ? 1 : 0;
        if (number is int known)
        {
            Numbers.Add(known);
            First = First == 0 ? known : First;
            Last = known;
        }
    }
}

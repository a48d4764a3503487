namespace Reftel.Reading.Reports.Containers.Html;

/// <summary>Blocks that stand in one list item, or in one element that is a note.</summary>
internal sealed partial class HtmlReader
{
    private int _parts;
    private int _lastPart;

    private int PartOf(int outer, string name, in HtmlAttributes attributes) =>
        name == "li" || (HtmlElements.Block.Contains(name) && HtmlCruft.IsOneNote(attributes)) ? ++_parts : outer;

    private void GoOnWith(int part)
    {
        if (part > 0)
        {
            _out.InPart(goesOn: part == _lastPart);
        }

        _lastPart = part;
    }
}

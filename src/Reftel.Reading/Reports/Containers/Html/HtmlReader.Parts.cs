namespace Reftel.Reading.Reports.Containers.Html;

/// <summary>Blocks that stand in one list item, or in one element that is a note.</summary>
internal sealed partial class HtmlReader
{
    private int _parts;
    private int _lastPart;

    private int PartOf(int outer, string name, string? classes) =>
        name == "li" || (classes is not null && HtmlCruft.IsOneNote(classes) && HtmlElements.Block.Contains(name)) ? ++_parts : outer;

    private void GoOnWith(int part)
    {
        if (part > 0 && part == _lastPart)
        {
            _out.GoOn();
        }

        _lastPart = part;
    }
}

using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Reftel.Server.Pages.Parts;

/// <summary>Words in a chart. By hand, since Razor keeps the name of the element for itself.</summary>
public sealed class ChartText : ComponentBase
{
    [Parameter]
    public double X { get; set; }

    [Parameter]
    public double Y { get; set; }

    [Parameter]
    public required string Words { get; set; }

    /// <summary>Whether it stands within a mark, around its place.</summary>
    [Parameter]
    public bool IsInside { get; set; }

    /// <summary>What of the words stands at the place: <c>middle</c>, <c>end</c>; null for their begin.</summary>
    [Parameter]
    public string? Anchor { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "text");
        builder.AddAttribute(1, "class", IsInside ? "tick-label in" : "tick-label");
        builder.AddAttribute(2, "x", X.ToString("F1", CultureInfo.InvariantCulture));
        builder.AddAttribute(3, "y", Y.ToString("F1", CultureInfo.InvariantCulture));
        builder.AddAttribute(4, "text-anchor", IsInside ? "middle" : Anchor);
        builder.AddContent(5, Words);
        builder.CloseElement();
    }
}

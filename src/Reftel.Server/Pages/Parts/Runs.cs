using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Reftel.Server.Documents;

namespace Reftel.Server.Pages.Parts;

/// <summary>Words with their marks. Written by hand, since a blank between two elements would be a blank in the text.</summary>
public sealed class Runs : ComponentBase
{
    [Parameter]
    public required IReadOnlyList<TextRun> Of { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        List<IReadOnlyList<TextRun>> pieces = RunPieces.Of(Of);
        foreach (IReadOnlyList<TextRun> piece in pieces)
        {
            if (pieces.Count == 1)
            {
                AddAll(builder, piece);
                return;
            }

            builder.OpenElement(40, "span");
            builder.AddAttribute(41, "class", "piece");
            AddAll(builder, piece);
            builder.CloseElement();
        }
    }

    private static void AddAll(RenderTreeBuilder builder, IReadOnlyList<TextRun> runs)
    {
        TextMark? open = null;
        foreach (TextRun run in runs)
        {
            if (run.Leads != open && open is not null)
            {
                builder.CloseElement();
            }

            if (run.Leads is { } link && link != open)
            {
                Open(builder, link);
            }

            open = run.Leads;
            if (run.Anchor is { } anchor)
            {
                AddAnchor(builder, anchor);
            }
            else
            {
                AddWords(builder, run);
            }
        }

        if (open is not null)
        {
            builder.CloseElement();
        }
    }

    private static void Open(RenderTreeBuilder builder, TextMark link)
    {
        builder.OpenElement(0, "a");
        if (link.Kind == MarkKind.Reference)
        {
            builder.AddAttribute(1, "href", link.Label is null ? Searches.DocumentAddress(link.Target) : Searches.ReferencesAddress(link.Target));
            builder.AddAttribute(2, "class", link.Label is null ? "reference" : "reference missing");
            builder.AddAttribute(3, "data-document", link.Target);
            builder.AddAttribute(4, "title", link.Label is null ? link.Target : $"{link.Target}, {link.Label}");
        }
        else
        {
            builder.AddAttribute(1, "href", link.Target);
            builder.AddAttribute(2, "class", "outward");
            builder.AddAttribute(3, "rel", "noopener noreferrer");
        }
    }

    private static void AddAnchor(RenderTreeBuilder builder, TextMark anchor)
    {
        string note = anchor.Target[..anchor.Target.IndexOf("-a", StringComparison.Ordinal)];
        builder.OpenElement(10, "sup");
        builder.AddAttribute(11, "class", "anchor");
        builder.OpenElement(12, "a");
        builder.AddAttribute(13, "id", anchor.Target);
        builder.AddAttribute(14, "href", $"#{note}");
        builder.AddAttribute(15, "aria-label", $"Note {anchor.Label}");
        builder.AddAttribute(16, "data-note", note);
        builder.AddContent(17, anchor.Label);
        builder.CloseElement();
        builder.CloseElement();
    }

    private static void AddWords(RenderTreeBuilder builder, TextRun run)
    {
        int elements = 0;
        foreach (TextMark mark in run.Marks)
        {
            if (Element(mark.Kind) is not { } element)
            {
                continue;
            }

            builder.OpenElement(20, element);
            builder.AddAttribute(21, "class", Class(mark.Kind));
            if (mark.Kind is MarkKind.Finding or MarkKind.Highlight)
            {
                builder.AddAttribute(22, "data-target", mark.Target);
                builder.AddAttribute(23, "title", mark.Label);
            }

            elements++;
        }

        builder.AddContent(30, run.Text);
        for (; elements > 0; elements--)
        {
            builder.CloseElement();
        }
    }

    private static string? Element(MarkKind kind) => kind switch
    {
        MarkKind.Hit or MarkKind.Highlight or MarkKind.Pointed => "mark",
        MarkKind.Finding or MarkKind.Sentence or MarkKind.Speaker or MarkKind.Cue or MarkKind.Content => "span",
        _ => null,
    };

    private static string Class(MarkKind kind) => kind switch
    {
        MarkKind.Hit => "hit",
        MarkKind.Highlight => "highlight",
        MarkKind.Pointed => "pointed",
        MarkKind.Sentence => "stated-sentence",
        MarkKind.Speaker => "part speaker",
        MarkKind.Cue => "part cue",
        MarkKind.Content => "part content",
        _ => "finding",
    };
}

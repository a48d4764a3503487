using System.Text;
using Reftel.Reading.Reports.Containers;
using Reftel.Reading.Text;

namespace Reftel.Reading.Tests.Reports.Containers;

/// <summary>What was read, for the eyes of a reviewer: the source, its blocks, under each its marks with their place in the source.</summary>
internal static class ContainerTable
{
    public static string Of(string name, string source)
    {
        ContainerText text = ContainerReader.Read(source, out ContainerForm form);
        var table = new StringBuilder().Append("== ").Append(name).Append(" (").Append(form).Append(")\n");
        foreach (string line in source.ReplaceLineEndings("\n").Replace("\f", "\\f", StringComparison.Ordinal).Split('\n'))
        {
            table.Append("    ").Append(line.TrimEnd()).Append('\n');
        }

        foreach (ContainerBlock block in text.Blocks)
        {
            table.Append(Head(block)).Append(": ").Append(Escape(text.Text[block.Start..block.End])).Append('\n');
            foreach (ContainerInline inline in text.Inlines.Where(i => IsIn(i, block)))
            {
                TextSpan place = text.Readable.ToSource(inline.Start, inline.End);
                table.Append("  - ").Append(inline.Kind).Append(" \"").Append(Escape(text.Text[inline.Start..inline.End])).Append('"')
                    .Append(inline.Value is null ? "" : $" = {inline.Value}")
                    .Append(" <- \"").Append(Escape(source.Substring(place.Start, place.Length))).Append("\"\n");
            }
        }

        foreach ((string key, string value) in text.Facts)
        {
            table.Append("  fact ").Append(key).Append(" = ").Append(value).Append('\n');
        }

        return table.Append('\n').ToString();
    }

    private static bool IsIn(ContainerInline inline, ContainerBlock block) =>
        inline.Start >= block.Start && inline.End <= block.End && block.Kind != ContainerBlockKind.Rule;

    private static string Head(ContainerBlock block) =>
        block.Kind + (block.Level > 0 ? $" {block.Level}" : "") + (block.Label is null ? "" : $" [{block.Label}]") + (block.Ids.Count == 0 ? "" : $" #{string.Join('#', block.Ids)}");

    private static string Escape(string text) => text.Replace("\n", "\\n", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal);
}

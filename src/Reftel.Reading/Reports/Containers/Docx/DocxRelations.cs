using System.Xml;

namespace Reftel.Reading.Reports.Containers.Docx;

/// <summary>What a part leads to: other parts by their kind, and the addresses of links by their ids. Nothing is ever fetched.</summary>
internal sealed class DocxRelations
{
    private readonly Dictionary<string, string> _byKind = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _addresses = new(StringComparer.Ordinal);

    /// <param name="part">Name of the part; empty for the package itself.</param>
    public static DocxRelations Of(DocxArchive archive, string part, DocxLimits limits)
    {
        int slash = part.LastIndexOf('/') + 1;
        string folder = part[..slash];
        var relations = new DocxRelations();
        archive.TryRead($"{folder}_rels/{part[slash..]}.rels", xml =>
        {
            for (var children = new DocxChildren(xml, limits.MaxDepth); children.Next();)
            {
                relations.Add(xml, folder);
            }
        });
        return relations;
    }

    /// <summary>Name of the part of a kind, such as <c>footnotes</c>: the last step of the relationship's type.</summary>
    public string? Part(string kind) => _byKind.GetValueOrDefault(kind);

    /// <summary>Address of an outside link, as it is written.</summary>
    public string? Address(string? id) => id is null ? null : _addresses.GetValueOrDefault(id);

    private static string Resolve(string folder, string target)
    {
        var steps = new List<string>(target.StartsWith('/') ? [] : folder.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (string step in target.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step == ".." && steps.Count > 0)
            {
                steps.RemoveAt(steps.Count - 1);
            }
            else if (step is not ("." or ".."))
            {
                steps.Add(step);
            }
        }

        return string.Join('/', steps);
    }

    private void Add(XmlReader xml, string folder)
    {
        if (xml.GetAttribute("Target") is not { } target || xml.GetAttribute("Type") is not { } type)
        {
            return;
        }

        if (xml.GetAttribute("TargetMode") != "External")
        {
            _byKind.TryAdd(type[(type.LastIndexOf('/') + 1)..], Resolve(folder, target));
        }
        else if (xml.GetAttribute("Id") is { } id && type.EndsWith("/hyperlink", StringComparison.Ordinal))
        {
            _addresses.TryAdd(id, target);
        }
    }
}

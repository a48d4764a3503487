using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Reftel.Analysis.Questions.Files;

namespace Reftel.Server.Questions.Editing;

/// <summary>What one form is about: a part of the file, one item of a list, or an item that is to be added.</summary>
/// <param name="Part">Which part.</param>
/// <param name="Place">The way to what is changed; empty for the top of the file, null for an item that is to be added.</param>
/// <param name="Value">What stands there, or null.</param>
internal sealed record FormPlace(FormPart Part, string? Place, YamlValue? Value)
{
    /// <summary>Behind the list, where an item is to be added.</summary>
    public const string New = "+";

    /// <summary>What addresses call it: <c>observations/3</c>, <c>observations/+</c>, <c>question</c>.</summary>
    public string Name => Place is null ? $"{Part.Place}/{New}" : Place.Length == 0 ? "question" : Place;

    public static FormPlace? Find(YamlValue root, string name)
    {
        if (name == "question")
        {
            return new FormPlace(FormParts.All[0], "", root);
        }

        if (FormParts.All.FirstOrDefault(part => !part.IsList && part.Place == name) is { } mapping)
        {
            return new FormPlace(mapping, name, At(root, name));
        }

        // A list of one may be written as that one alone.
        if (FormParts.All.FirstOrDefault(part => part.IsList && part.Place == name) is { } single)
        {
            return Items(root, single).FirstOrDefault(item => item.Name == name);
        }

        int slash = name.LastIndexOf('/');
        if (slash < 0 || FormParts.All.FirstOrDefault(part => part.IsList && part.Place == name[..slash]) is not { } list)
        {
            return null;
        }

        return name[(slash + 1)..] == New ? new FormPlace(list, null, null) : Items(root, list).FirstOrDefault(item => item.Name == name);
    }

    /// <summary>The items of a list, with the ways to them; where it is not written as a list, the one that it is.</summary>
    public static IEnumerable<FormPlace> Items(YamlValue root, FormPart list)
    {
        YamlValue? value = At(root, list.Place);
        return value is null || value.IsNothing ? []
            : value.Items is { } items ? items.Select((item, i) => new FormPlace(list, $"{list.Place}/{(item["id"]?.Text is { Length: > 0 } id ? id : i)}", item))
            : [new FormPlace(list, list.Place, value)];
    }

    /// <summary>Each field with its text; null where it has members of its own, which a form has no place for.</summary>
    public ImmutableArray<(FormField Field, string? Text)> Fields() => [.. Part.Fields.Select(field => (field, TextOf(field)))];

    /// <summary>What stands in an item, for a list of them: without its id, which its way has, and without what is nested in it.</summary>
    public string Summary() => string.Join("; ", Fields()
        .Where(one => one.Field.Name != "id" && !one.Field.Name.Contains('/', StringComparison.Ordinal))
        .Select(one => one.Text?.ReplaceLineEndings(", ")).Where(text => !string.IsNullOrEmpty(text)));

    /// <summary>Names what stands there in a file, so that an item is told from another that has got its number; empty where nothing does.</summary>
    public string Seen(string text) => Value is null ? "" : Convert.ToHexStringLower(SHA256.HashData(MemoryMarshal.AsBytes(text.AsSpan(Value.Start, Math.Max(0, Value.End - Value.Start)))))[..16];

    /// <summary>What stands at a way from a value, or null.</summary>
    public static YamlValue? At(YamlValue? value, string way)
    {
        foreach (string name in way.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            value = value?[name];
        }

        return value;
    }

    private string? TextOf(FormField field)
    {
        if (Value?.Text is { } alone)
        {
            return Shown(field.Name == Part.Alone ? alone : "");
        }

        int slash = field.Name.IndexOf('/', StringComparison.Ordinal);
        if (slash > 0 && At(Value, field.Name[..slash]) is { IsNothing: false, Members: null })
        {
            return null;
        }

        return At(Value, field.Name) switch
        {
            null => "",
            { IsNothing: true } => "",
            { Text: { } text } => Shown(text),
            { Items: { } items } when field.Kind == FormFieldKind.List && items.TrueForAll(item => item.Text is { } text && !text.AsSpan().ContainsAny('\r', '\n')) => Shown(string.Join('\n', items.Select(item => item.Text))),
            _ => null,
        };
    }

    // What a page would not show as it is must not come back from it.
    private static string? Shown(string text) => PageText.Survives(text) ? text.ReplaceLineEndings("\n").Trim() : null;
}

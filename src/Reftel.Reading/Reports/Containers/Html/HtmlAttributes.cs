using System.Text;
using AngleSharp.Html.Parser.Tokens;
using Reftel.Reading.Text;

namespace Reftel.Reading.Reports.Containers.Html;

/// <summary>Attributes of a tag, read once.</summary>
internal readonly record struct HtmlAttributes(
    string? Id, string? Name, string? Class, string? Role, string? Style, string? Type, string? Href, string? Start, string? Value, string? Property, string? Content, string? Rel, bool Hidden, bool AriaHidden)
{
    public static HtmlAttributes Of(HtmlTagToken tag)
    {
        var found = default(HtmlAttributes);
        List<HtmlAttributeToken> attributes = tag.Attributes;
        for (int i = attributes.Count - 1; i >= 0; i--)
        {
            string value = attributes[i].Value ?? "";
            found = attributes[i].Name switch
            {
                "id" => found with { Id = value },
                "name" => found with { Name = value },
                "class" => found with { Class = value },
                "role" => found with { Role = value },
                "style" => found with { Style = value },
                "epub:type" => found with { Type = value },
                "href" => found with { Href = value },
                "start" => found with { Start = value },
                "value" => found with { Value = value },
                "property" => found with { Property = value },
                "rel" => found with { Rel = value },
                "content" => found with { Content = value },
                "hidden" => found with { Hidden = value != "until-found" },
                "aria-hidden" => found with { AriaHidden = value == "true" },
                _ => found,
            };
        }

        return found;
    }

    /// <summary>A value with its character references decoded.</summary>
    public static string Decode(string value)
    {
        if (!value.Contains('&', StringComparison.Ordinal))
        {
            return value;
        }

        var plain = new StringBuilder(value.Length);
        for (int i = 0; i < value.Length; i++)
        {
            if (value[i] == '&' && CharacterReference.TryRead(value, i, out string characters, out int end))
            {
                plain.Append(characters);
                i = end - 1;
            }
            else
            {
                plain.Append(value[i]);
            }
        }

        return plain.ToString();
    }
}

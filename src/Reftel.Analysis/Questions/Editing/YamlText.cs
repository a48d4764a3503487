using System.Text;

namespace Reftel.Analysis.Questions.Editing;

/// <summary>Writes values as YAML.</summary>
internal static class YamlText
{
    private static readonly System.Buffers.SearchValues<char> Plain =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 -_./()+;'=%$");

    /// <summary>A text on one line: as it is where that can be read in one way only, else in double quotes.</summary>
    public static string Scalar(string text) => IsPlain(text) ? text : Quoted(text);

    /// <summary>A value with brackets and braces.</summary>
    public static string Flow(EditValue value) => value.Text is { } text ? Scalar(text)
        : value.Items is { } items ? $"[{string.Join(", ", items.Select(Flow))}]"
        : $"{{{string.Join(", ", value.Members!.Value.Select(member => $"{Scalar(member.Name)}: {Flow(member.Value)}"))}}}";

    /// <summary>Members in lines, the first without indent, the others with it.</summary>
    public static string Members(EditValue value, int indent, string newLine) =>
        string.Join(newLine + new string(' ', indent), value.Members!.Value.Select(member => Member(member.Name, member.Value, indent, newLine)));

    /// <summary>A member: <c>name: value</c>, or its items and members below it.</summary>
    public static string Member(string name, EditValue value, int indent, string newLine) => $"{Scalar(name)}:{Behind(value, indent, newLine)}";

    /// <summary>What stands behind the colon of a member, with the blank or the new line before it.</summary>
    public static string Behind(EditValue value, int indent, string newLine)
    {
        string below = newLine + new string(' ', indent + 2);
        return value.Text is { } text ? $" {Scalar(text)}"
            : value.Items is { } items && items.All(item => item.Text is not null) ? $" {Flow(value)}"
            : value.Items is { } mixed ? string.Concat(mixed.Select(item => $"{below}{Item(item, indent + 2, newLine)}"))
            : value.Members is { Length: > 0 } ? below + Members(value, indent + 2, newLine)
            : " {}";
    }

    /// <summary>An item of a list in lines: <c>- ...</c></summary>
    public static string Item(EditValue value, int indent, string newLine) =>
        value.Members is { Length: > 0 } ? $"- {Members(value, indent + 2, newLine)}" : $"- {Flow(value)}";

    // Letters, digits and signs that mean nothing to YAML; what may be read as nothing is quoted as well.
    private static bool IsPlain(string text) => text.Length > 0 && !text.AsSpan().ContainsAnyExcept(Plain) && text[0] != ' ' && text[^1] != ' '
        && !(text[0] is '-' or '\'' or '%' or '.' or '=' && (text.Length == 1 || text[0] is '\'' or '%' or '-' or '=')) && !text.StartsWith("...", StringComparison.Ordinal)
        && text is not ("null" or "~" or "Null" or "NULL");

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (char c in text)
        {
            _ = c switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append("\\\\"),
                '\n' => quoted.Append("\\n"),
                '\r' => quoted.Append("\\r"),
                '\t' => quoted.Append("\\t"),
                < ' ' or (>= '\u007F' and <= '\u00A0') or '\u2028' or '\u2029' or '\uFEFF' => quoted.Append("\\u").Append(((int)c).ToString("x4", System.Globalization.NumberFormatInfo.InvariantInfo)),
                _ => quoted.Append(c),
            };
        }

        return quoted.Append('"').ToString();
    }
}

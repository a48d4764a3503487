namespace Reftel.Analysis.Questions.Files;

/// <summary>A value of a YAML file with its place, so that it can be named in a message and changed without touching what stands around it.</summary>
internal sealed class YamlValue
{
    /// <summary>Text of a scalar, or null for a list or a mapping.</summary>
    public string? Text { get; init; }

    public List<YamlValue>? Items { get; init; }

    public List<(YamlValue Key, YamlValue Value)>? Members { get; init; }

    /// <summary>UTF-16 offset of the first character.</summary>
    public required int Start { get; init; }

    /// <summary>UTF-16 offset behind the last character that is its own; blank lines and comments behind it are not.</summary>
    public required int End { get; init; }

    /// <summary>From 1.</summary>
    public required int Line { get; init; }

    /// <summary>From 1.</summary>
    public required int Column { get; init; }

    /// <summary>Written with brackets or braces.</summary>
    public bool IsFlow { get; init; }

    /// <summary>Written behind <c>|</c> or <c>></c>.</summary>
    public bool IsBlockText { get; init; }

    /// <summary>A scalar without quotes: nothing, where it is empty.</summary>
    public bool IsPlain { get; init; }

    /// <summary>Whether a member was named and left empty.</summary>
    public bool IsNothing => IsPlain && Text is "" or "~" or "null";

    /// <summary>The value of a member, or null.</summary>
    public YamlValue? this[string key]
    {
        get
        {
            foreach ((YamlValue name, YamlValue value) in Members ?? [])
            {
                if (name.Text == key)
                {
                    return value;
                }
            }

            return null;
        }
    }
}

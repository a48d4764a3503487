using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Reftel.Reading.Lists;

/// <summary>A value of a YAML file with its place; built from events, so that nothing is looked up by reflection.</summary>
internal sealed class YamlNode(string? scalar, List<YamlNode>? items, List<(YamlNode Key, YamlNode Value)>? members, int line, int column)
{
    private const int Deepest = 8;

    /// <summary>Text of a scalar, or null for a list or a mapping.</summary>
    public string? Scalar => scalar;

    public List<YamlNode>? Items => items;

    public List<(YamlNode Key, YamlNode Value)>? Members => members;

    public int Line => line;

    public int Column => column;

    /// <summary>The value of a member, or null.</summary>
    public YamlNode? this[string key] => members?.Find(member => member.Key.Scalar == key).Value;

    /// <summary>Reads the node that begins at the current event; false with the reason where the form does not allow it.</summary>
    /// <exception cref="YamlException">The text is not YAML.</exception>
    public static YamlNode Read(IParser parser, int depth = 0)
    {
        ParsingEvent start = parser.Current!;
        (int line, int column) = ((int)start.Start.Line, (int)start.Start.Column);
        if (depth > Deepest)
        {
            throw new YamlException(start.Start, start.End, "nested too deeply");
        }

        parser.MoveNext();
        switch (start)
        {
            case Scalar scalar:
                return new YamlNode(scalar.Value, null, null, line, column);
            case SequenceStart:
                var items = new List<YamlNode>();
                while (parser.Current is not SequenceEnd)
                {
                    items.Add(Read(parser, depth + 1));
                }

                parser.MoveNext();
                return new YamlNode(null, items, null, line, column);
            case MappingStart:
                var members = new List<(YamlNode, YamlNode)>();
                while (parser.Current is not MappingEnd)
                {
                    YamlNode key = Read(parser, depth + 1);
                    members.Add((key, Read(parser, depth + 1)));
                }

                parser.MoveNext();
                return new YamlNode(null, null, members, line, column);
            default:
                throw new YamlException(start.Start, start.End, "references (*name) are not read; write the value again");
        }
    }
}

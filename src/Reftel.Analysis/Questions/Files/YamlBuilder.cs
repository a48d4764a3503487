using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Reftel.Analysis.Questions.Files;

/// <summary>Goes once over the events of a file.</summary>
internal sealed class YamlBuilder
{
    private readonly string _text;
    private readonly Parser _parser;
    private QuestionProblem? _problem;
    private int _count;

    public YamlBuilder(string text)
    {
        _text = text;
#pragma warning disable RS0030 // A reader over a string reads no file; the parser takes nothing else.
        _parser = new Parser(new System.IO.StringReader(text));
#pragma warning restore RS0030
    }

    /// <summary>Of what was read last.</summary>
    public (int Line, int Column) Place => _parser.Current is { } last ? ((int)last.Start.Line, (int)last.Start.Column) : (1, 1);

    public YamlValue? Build(out QuestionProblem? problem)
    {
        YamlValue? root = null;
        while (_problem is null && _parser.MoveNext())
        {
            if (_parser.Current is DocumentStart start && root is not null)
            {
                Refuse(start, QuestionCodes.Syntax, "a second document begins here; a file has one question");
            }
            else if (_parser.Current is NodeEvent)
            {
                root = Value(0);
            }
        }

        problem = _problem ?? (root is null ? new QuestionProblem(1, 1, QuestionCodes.Syntax, false, "the file is empty; reftel question new writes one to begin with") : null);
        return problem is null ? root : null;
    }

    // Leaves the parser at the last event of the value.
    private YamlValue? Value(int depth)
    {
        if (_parser.Current is not NodeEvent { Anchor.IsEmpty: true } start)
        {
            return Refuse(_parser.Current!, QuestionCodes.Syntax, "references (&name, *name) are not read; write the value again");
        }

        if (!start.Tag.IsEmpty)
        {
            return Refuse(start, QuestionCodes.Syntax, "tags (!name) are not read; leave it out");
        }

        if (depth > YamlTree.Deepest)
        {
            return Refuse(start, QuestionCodes.Limit, $"this is nested more than {YamlTree.Deepest} deep; no member of a question is");
        }

        if (++_count > YamlTree.MostValues)
        {
            return Refuse(start, QuestionCodes.Limit, $"the file has more than {YamlTree.MostValues} values; put what is older into another file");
        }

        return start switch
        {
            Scalar scalar => Scalar(scalar),
            SequenceStart list => List(list, depth),
            MappingStart mapping => Mapping(mapping, depth),
            _ => Refuse(start, QuestionCodes.Syntax, "this is not read here"),
        };
    }

    private YamlValue Scalar(Scalar scalar) => new()
    {
        Text = scalar.Value,
        Start = (int)scalar.Start.Index,
        End = OwnEnd((int)scalar.Start.Index, (int)scalar.End.Index, scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded),
        Line = (int)scalar.Start.Line,
        Column = (int)scalar.Start.Column,
        IsPlain = scalar.Style == ScalarStyle.Plain,
        IsBlockText = scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded,
    };

    private YamlValue? List(SequenceStart start, int depth)
    {
        var items = new List<YamlValue>();
        while (_parser.MoveNext() && _parser.Current is not SequenceEnd)
        {
            if (Value(depth + 1) is not { } item)
            {
                return null;
            }

            items.Add(item);
        }

        bool flow = start.Style == SequenceStyle.Flow;
        return new YamlValue
        {
            Items = items,
            Start = (int)start.Start.Index,
            End = flow || items.Count == 0 ? FlowEnd(_parser.Current!) : items[^1].End,
            Line = (int)start.Start.Line,
            Column = (int)start.Start.Column,
            IsFlow = flow,
        };
    }

    private YamlValue? Mapping(MappingStart start, int depth)
    {
        var members = new List<(YamlValue, YamlValue)>();
        while (_parser.MoveNext() && _parser.Current is not MappingEnd)
        {
            if (Value(depth + 1) is not { } key || !_parser.MoveNext() || Value(depth + 1) is not { } value)
            {
                return null;
            }

            members.Add((key, value));
        }

        bool flow = start.Style == MappingStyle.Flow;
        return new YamlValue
        {
            Members = members,
            Start = (int)start.Start.Index,
            End = flow || members.Count == 0 ? FlowEnd(_parser.Current!) : members[^1].Item2.End,
            Line = (int)start.Start.Line,
            Column = (int)start.Start.Column,
            IsFlow = flow,
        };
    }

    // The mark behind a block of text stands behind blank lines too; those belong to nobody.
    private int OwnEnd(int start, int end, bool isBlock)
    {
        while (isBlock && end > start && char.IsWhiteSpace(_text[end - 1]))
        {
            end--;
        }

        return end;
    }

    // The mark of the end of a list in brackets may stand before its bracket.
    private int FlowEnd(ParsingEvent end)
    {
        int at = (int)end.Start.Index;
        return at < _text.Length && _text[at] is ']' or '}' ? at + 1 : (int)end.End.Index;
    }

    private YamlValue? Refuse(ParsingEvent at, string code, string message)
    {
        _problem ??= new QuestionProblem((int)at.Start.Line, (int)at.Start.Column, code, false, message);
        return null;
    }
}

using System.Runtime.InteropServices;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;

namespace Reftel.Reading.Reports.Containers.Html;

/// <summary>
/// Reads a web page from the tags that AngleSharp's tokenizer finds; characters are taken from the source, so each keeps its
/// place. No tree is built: a hostile page would make that quadratic, and a tree does not know where its text stood.
/// </summary>
internal sealed partial class HtmlReader
{
    // Elements nested deeper are read, but what they are is not kept.
    private const int Deepest = 256;

    private readonly string _source;
    private readonly HtmlRegions _regions;
    private readonly bool _lenient;
    private readonly ContainerBuilder _out;
    private readonly HtmlText _text;
    private readonly List<HtmlScope> _scopes = new(32);
    private readonly List<KeyValuePair<string, string>> _facts = [];
    private readonly List<string> _pendingIds = [];
    private string? _pendingLabel;
    private bool _titled;
    private int _tooDeep;
    private int _openMarks;
    private int _lineBreakAt = -1;
    private bool _joins;
    private int _setAside;

    private HtmlReader(string source, HtmlRegions regions, bool lenient)
    {
        _source = source;
        _regions = regions;
        _lenient = lenient;
        _out = new ContainerBuilder(source);
        _text = new HtmlText(_out, source);
        _scopes.Add(new HtmlScope { Name = "", Aside = !lenient && regions.ArticleElement is not null });
    }

    /// <summary>
    /// The text of a page without navigation and cruft. Where nearly everything was set aside the page marks its parts in an
    /// unknown way, and only what no reader sees is left out.
    /// </summary>
    public static ContainerText Read(string source)
    {
        var regions = new HtmlRegions(source);
        var reader = new HtmlReader(source, regions, lenient: false);
        reader.ReadTokens();
        if (reader._setAside > 20 * (reader._out.Length + 20))
        {
            reader = new HtmlReader(source, regions, lenient: true);
            reader.ReadTokens();
        }

        reader.EndBlock();
        return HtmlInnerLinks.Shorten(reader._out.Build(reader._facts) with { Stated = reader._stated });
    }

    private ref HtmlScope Top => ref CollectionsMarshal.AsSpan(_scopes)[^1];

    private void ReadTokens()
    {
        // The string itself: a source that can be written to would copy it and look up each character in the copy.
        using var text = new TextSource(new StringTextSource(_source));
        using var tokenizer = new HtmlTokenizer(text, HtmlEntityProvider.ResolverExtended)
        {
            SkipDataText = true,
            SkipScriptText = true,
            SkipRawText = true,
            SkipRCDataText = true,
            SkipComments = true,
            SkipPlaintext = true,
            SkipCDATA = true,
            IsNotConsumingCharacterReferences = true,
        };
        int textStart = 0;
        while (true)
        {
            if (tokenizer.State == HtmlParseMode.PCData)
            {
                SkipText(text);
            }

            HtmlToken token = tokenizer.Get();
            if (token.Type == HtmlTokenType.Character)
            {
                continue;
            }

            int start = Math.Min(token.Position.Index, _source.Length);
            ReadText(textStart, start);
            if (token.Type == HtmlTokenType.EndOfFile)
            {
                EndNote();
                return;
            }

            textStart = Math.Min(tokenizer.Position, _source.Length);
            if (token is HtmlTagToken tag)
            {
                if (token.Type == HtmlTokenType.StartTag)
                {
                    tokenizer.State = StateIn(tag.Name);
                    Start(tag, start, textStart);
                }
                else if (token.Type == HtmlTokenType.EndTag)
                {
                    End(tag.Name, start, textStart);
                }
            }
        }
    }

    // Text between tags says nothing to the tokenizer, which would go through it character by character.
    private void SkipText(TextSource text)
    {
        int at = text.Index;
        if (at < _source.Length && _source[at] != '<')
        {
            int tag = _source.IndexOf('<', at);
            text.Index = tag < 0 ? _source.Length : tag;
        }
    }

    private static HtmlParseMode StateIn(string name) => name switch
    {
        "script" => HtmlParseMode.Script,
        "title" or "textarea" => HtmlParseMode.RCData,
        _ => HtmlElements.Raw.Contains(name) ? HtmlParseMode.Rawtext : HtmlParseMode.PCData,
    };

    private void ReadText(int start, int end)
    {
        if (start >= end)
        {
            return;
        }

        if (_note is not null)
        {
            _note.Take(start, end);
            return;
        }

        ref HtmlScope scope = ref Top;
        if (scope.Name == "title" && !_titled)
        {
            _titled = true;
            AddFact("title", _source[start..end]);
        }

        if (scope.Hidden || scope.Aside)
        {
            _setAside += scope.Hidden ? 0 : end - _text.SkipBlanks(start, end);
            return;
        }

        if (!_out.IsOpen || _lineBreakAt >= 0 || _joins)
        {
            int first = _text.SkipBlanks(start, end);
            if (first == end && !scope.Preformatted)
            {
                return;
            }

            _lineBreakAt = -1;
            if (_joins)
            {
                _out.Add(' ', first, first);
                _joins = false;
                start = first;
            }
            else if (!_out.IsOpen)
            {
                start = scope.Preformatted ? AfterLineEnd(start, end) : first;
                OpenBlock(scope, start);
            }
        }

        PartTouching(start);
        if (scope.Preformatted)
        {
            _text.WritePreformatted(start, end);
        }
        else
        {
            _text.Write(start, end);
        }
    }

    private void OpenBlock(HtmlScope scope, int place)
    {
        bool item = scope.Kind == ContainerBlockKind.ListItem;
        if (_written is { } note)
        {
            _out.Open(ContainerBlockKind.Note, 0, note.Identifier, _pendingIds.Count == 0 ? [] : [.. _pendingIds], note.IsBegun ? null : note.Tag, place);
            note.IsBegun = true;
            _pendingIds.Clear();
            if (_openMarks > 0)
            {
                RestartMarks();
            }

            return;
        }

        _out.Open(scope.Kind, item ? scope.ListDepth : scope.Level, item ? _pendingLabel : null, _pendingIds.Count == 0 ? [] : [.. _pendingIds], null, place);
        GoOnWith(scope.Part);
        _pendingIds.Clear();
        _pendingLabel = item ? null : _pendingLabel;
        if (_openMarks > 0)
        {
            RestartMarks();
        }
    }

    // The first line end in "pre" is for the eyes of whoever writes the page.
    private int AfterLineEnd(int start, int end)
    {
        int at = start + (_source[start] == '\r' ? 1 : 0);
        return at < end && _source[at] == '\n' ? at + 1 : at;
    }

    // The number of a note may stand in a block of its own, before the block of its words.
    private void EndBlock(bool mayJoin = false)
    {
        _lineBreakAt = -1;
        _text.Forget();
        if (!_out.IsOpen)
        {
            return;
        }

        if (mayJoin && Top.InNotes && IsBareNumber(_out.Written[_out.BlockStart..]))
        {
            if (!_joins)
            {
                _out.Mark(ContainerInlineKind.Superscript, _out.BlockStart, _out.Length);
            }

            _joins = true;
            return;
        }

        _joins = false;

        if (_openMarks > 0)
        {
            CutMarks();
        }

        _out.Close();
        WriteNotes();
    }

    private static bool IsBareNumber(ReadOnlySpan<char> words) => words.Length is > 0 and <= 3 && !words.ContainsAnyExceptInRange('0', '9');

    // Twice in a row ends the paragraph, as pages do that know no paragraphs.
    private void BreakLine(int start, int end)
    {
        HtmlScope scope = Top;
        if (scope.Hidden || scope.Aside || !_out.IsOpen)
        {
            return;
        }

        if (_lineBreakAt >= 0 && scope.Kind != ContainerBlockKind.Table && !scope.Preformatted)
        {
            EndBlock();
            return;
        }

        _text.Forget();
        _out.Add('\n', start, end);
        _lineBreakAt = end;
    }
}

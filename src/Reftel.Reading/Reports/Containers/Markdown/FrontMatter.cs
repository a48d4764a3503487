using Reftel.Reading.Text;

namespace Reftel.Reading.Reports.Containers.Markdown;

/// <summary>
/// The head that Markdown states apart from its prose: a block of keys between two rules (YAML, as pandoc and site programs
/// read it) or pandoc's title block (<c>% Title</c>, <c>% Names</c>, <c>% Date</c>). Keys without a use here are no prose.
/// </summary>
internal sealed class FrontMatter(string source)
{
    private const int Longest = 1 << 14;

    // A key that says nothing here.
    private const string Other = "-";

    private bool _block;

    // TOML between "+++": "key = value", and tables whose keys have their name before them.
    private bool _toml;
    private string _table = "";

    /// <summary>Ranges of the lines of the title.</summary>
    public List<(int Start, int End)> Title { get; } = [];

    public List<StatedFact> Facts { get; } = [];

    /// <summary>Behind the block and its last line end.</summary>
    public int End { get; private set; }

    /// <returns>The block at the beginning of the source, or null where there is none.</returns>
    public static FrontMatter? Read(string source)
    {
        // Copies begin with empty lines; pandoc reads past them too.
        int at = source.Length - source.AsSpan().TrimStart("\uFEFF\r\n").Length;
        if (at >= source.Length || source[at] is not ('-' or '%' or '+'))
        {
            return null;
        }

        var read = new FrontMatter(source);
        return (source[at] == '%' ? read.ReadTitleBlock(at) : read.ReadKeys(at)) ? read : null;
    }

    // A line each; one that begins with a blank goes on with the last.
    private bool ReadTitleBlock(int at)
    {
        int limit = Math.Min(source.Length, at + Longest);
        int field = 0;
        for (int next = at; SourceLine.TryRead(source, ref next, limit, out SourceLine line) && !line.IsBlank; at = next)
        {
            bool begins = source[line.Start] == '%' && line.Indent == 0;
            field += begins ? 1 : 0;
            int start = begins ? line.Start + 1 : line.Start;
            if ((!begins && line.Indent == 0) || field > 3 || (begins && start < line.End && source[start] is not (' ' or '\t')))
            {
                return false;
            }

            End = next;
            Take(field switch { 1 => "title", 2 => "author", _ => "date" }, start, line.End);
        }

        return Title.Count > 0 && field > 1;
    }

    private bool ReadKeys(int at)
    {
        int limit = Math.Min(source.Length, at + Longest);
        string key = "";
        bool opened = false;
        while (SourceLine.TryRead(source, ref at, limit, out SourceLine line))
        {
            ReadOnlySpan<char> words = source.AsSpan(line.Start, line.Length);
            if (!opened)
            {
                _toml = words is "+++";
                opened = (_toml || words is "---") && line.Indent == 0;
                if (!opened)
                {
                    return false;
                }

                continue;
            }

            if (line.Indent == 0 && (_toml ? words is "+++" : words is "---" or "..."))
            {
                End = at;
                return key.Length > 0;
            }

            if (_toml && words is ['[', .., ']'] && words.IndexOfAny("\"', ") < 0)
            {
                _table = words.Trim("[]").ToString();
                key = Other;
                continue;
            }

            int colon = Colon(words, _toml ? '=' : ':');
            if ((_toml || line.Indent == 0) && colon > 0 && words[0] != '-')
            {
                key = Key(words[..colon].TrimEnd().ToString().ToLowerInvariant());
                _block = words[(colon + 1)..].Trim() is ['|' or '>', ..];
                Take(key, line.Start + colon + 1, _block ? line.Start + colon + 1 : line.End);
            }
            else if (key.Length == 0 || (line is { IsBlank: false, Indent: 0 } && !(_toml ? words[0] is '"' or '\'' or '[' or ']' or '{' or '}' or '#' : words[0] is '-' or '#')))
            {
                return false;
            }
            else if (!line.IsBlank && words[0] != '#')
            {
                Take(key, line.Start, line.End);
            }
        }

        return false;
    }

    // "name" in the table "author" is the author; other tables say nothing of the document.
    private string Key(string key) => _table.Length == 0 ? key : _table is "author" or "authors" && key == "name" ? "author" : Other;

    // The sign behind a key of letters, digits and dashes; behind a colon stands a blank or the end; else -1.
    private static int Colon(ReadOnlySpan<char> words, char sign = ':')
    {
        int at = 0;
        while (at < words.Length && (char.IsLetterOrDigit(words[at]) || words[at] is '-' or '_' || (sign == '=' && words[at] == '.')))
        {
            at++;
        }

        if (sign == '=')
        {
            at += words[at..].Length - words[at..].TrimStart(" \t").Length;
            return at < words.Length && words[at] == sign ? at : -1;
        }

        return at < words.Length && words[at] == sign && (at + 1 == words.Length || words[at + 1] is ' ' or '\t') ? at : -1;
    }

    private void Take(string key, int start, int end)
    {
        switch (key)
        {
            case "title":
                Trim(ref start, ref end);
                if (end > start)
                {
                    Title.Add((start, end));
                }

                break;
            case "date" or "published":
                Add(StatedKind.Published, start, end);
                break;
            case "author" or "authors":
                TakeAuthors(start, end);
                break;
        }
    }

    // "[Ann Reed, Bo Stone]", "- Ann Reed", "- name: Ann Reed", "{name: Ann Reed, role: editor}", "Ann Reed and Bo Stone".
    private void TakeAuthors(int start, int end)
    {
        while (start < end && source[start] is '-' or ' ' or '\t')
        {
            start++;
        }

        char quote = '\0';
        int part = start;
        for (int at = start; at <= end; at++)
        {
            char c = at < end ? source[at] : ',';
            if (at < end && quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c is '"' or '\'' && source.AsSpan(part, at - part).Trim() is "" or [.., ':'])
            {
                quote = c;
            }
            else if (c is ',' or '[' or ']' or '{' or '}')
            {
                AddAuthor(part, at);
                part = at + 1;
            }
        }
    }

    private void AddAuthor(int start, int end)
    {
        while (start < end && source[start] is ' ' or '\t')
        {
            start++;
        }

        ReadOnlySpan<char> words = source.AsSpan(start, end - start);
        int colon = Colon(words);
        if (colon < 0 || words[..colon] is "name")
        {
            Add(StatedKind.Author, start + colon + 1, end);
        }
    }

    private void Add(StatedKind kind, int start, int end)
    {
        Trim(ref start, ref end);
        if (end > start)
        {
            Facts.Add(new StatedFact(kind, source[start..end], TextSpan.Between(start, end)));
        }
    }

    private void Trim(ref int start, ref int end)
    {
        while (start < end && char.IsWhiteSpace(source[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(source[end - 1]))
        {
            end--;
        }

        if (end - start > 1 && source[start] is '"' or '\'' && source[end - 1] == source[start])
        {
            (start, end) = (start + 1, end - 1);
        }
    }
}

using System.Collections.Immutable;
using System.Text;
using Reftel.Reading.Documents;
using Reftel.Reading.Text;

namespace Reftel.Reading.Statements.Prose;

/// <summary>Joins the blocks of a document in order and remembers where every character stands.</summary>
internal sealed class ProseBuilder(Document document)
{
    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<ProseBlock>.Builder _blocks = ImmutableArray.CreateBuilder<ProseBlock>();
    private readonly PieceMap _places = new(64);
    private readonly WordPlaces _words = new(document.Source.Text, SetAside.Of(document));

    /// <summary>Adds the words of a place of the original.</summary>
    /// <param name="words">As they read; blanks may differ from the original.</param>
    /// <param name="span">Where they stand; places must not go back.</param>
    /// <param name="role">What the block is for.</param>
    /// <param name="voice">Who speaks.</param>
    /// <param name="marking">Portion mark, or null.</param>
    /// <param name="language">The language where it is not that of the document, or null.</param>
    public void Add(string words, TextSpan span, ProseRole role, Voice voice, string? marking, string? language = null)
    {
        if (words.AsSpan().IsWhiteSpace())
        {
            return;
        }

        if (_text.Length > 0)
        {
            _text.Append("\n\n");
        }

        int start = _text.Length;
        _words.MoveTo(span);
        for (int i = 0; i < words.Length; i++)
        {
            _places.AddUnlessGoingOn(start + i, _words.Next(words.AsSpan(i)));
        }

        _text.Append(words);
        _blocks.Add(new ProseBlock(TextSpan.Between(start, _text.Length), role, voice, marking, language));
    }

    public DocumentProse Build() => new(_text.ToString(), _blocks.DrainToImmutable(), _places.Count == 0 ? null : _places);
}

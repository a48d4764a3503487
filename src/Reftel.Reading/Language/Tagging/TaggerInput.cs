using Reftel.Reading.Language.Models;

namespace Reftel.Reading.Language.Tagging;

/// <summary>What the tagger knows of the words of a sentence, two places of padding on either side.</summary>
internal sealed class TaggerInput
{
    public const int Padding = 2;

    public const int PiecesOfWord = 8;

    /// <summary>The piece that is the ending of three letters.</summary>
    public const int Ending = 2;

    public int Length { get; private set; }

    /// <summary>Hash of each word in small letters, numbers as one.</summary>
    public uint[] Words { get; private set; } = [];

    /// <summary>Hash of each word as it is written.</summary>
    public uint[] Forms { get; private set; } = [];

    /// <summary>Hash of the tags that a known word has had.</summary>
    public uint[] Kinds { get; private set; } = [];

    /// <summary>Capitals, digits and marks of each.</summary>
    public uint[] Shapes { get; private set; } = [];

    /// <summary>Endings of one to five letters, then beginnings of one to three.</summary>
    public uint[] Pieces { get; private set; } = [];

    /// <summary>Fine tags chosen so far, from one.</summary>
    public uint[] Tags { get; private set; } = [];

    /// <summary>The second-best tag of each word where it comes close; else zero.</summary>
    public uint[] Rivals { get; private set; } = [];

    public void Reset(int length)
    {
        Length = length;
        int size = length + (2 * Padding);
        if (Words.Length < size)
        {
            int room = size * 2;
            Words = new uint[room];
            Forms = new uint[room];
            Kinds = new uint[room];
            Shapes = new uint[room];
            Tags = new uint[room];
            Rivals = new uint[room];
            Pieces = new uint[room * PiecesOfWord];
        }

        foreach (uint[] values in (ReadOnlySpan<uint[]>)[Words, Forms, Kinds, Shapes, Tags, Rivals])
        {
            values[0] = values[1] = 1;
            values[length + 2] = values[length + 3] = 2;
        }

        Array.Clear(Pieces, 0, Padding * PiecesOfWord);
        Array.Clear(Pieces, (length + Padding) * PiecesOfWord, Padding * PiecesOfWord);
    }

    /// <summary>Sets the word at <paramref name="at"/> (from zero).</summary>
    public void Set(int at, ReadOnlySpan<char> form, WordTable kinds)
    {
        int place = at + Padding;
        Span<char> lower = stackalloc char[32];
        ReadOnlySpan<char> cut = form[..Math.Min(form.Length, lower.Length)];
        int length = WordShape.Lower(cut, lower);
        ReadOnlySpan<char> word = lower[..length];
        uint hash = WordShape.Hash(word);
        Words[place] = hash;
        Forms[place] = FeatureHash.OfText(cut);
        Kinds[place] = (uint)kinds[hash];
        Shapes[place] = WordShape.Of(form);
        Span<uint> pieces = Pieces.AsSpan(place * PiecesOfWord, PiecesOfWord);
        for (int i = 0; i < 5; i++)
        {
            pieces[i] = length > i ? FeatureHash.OfText(word[(length - 1 - i)..]) : 3;
        }

        for (int i = 0; i < 3; i++)
        {
            pieces[5 + i] = length > i ? FeatureHash.OfText(word[..(i + 1)]) : 3;
        }
    }
}

using System.Collections.Immutable;
using Reftel.Reading.Language.Models;
using Reftel.Reading.Language.Tagging;

namespace Reftel.Reading.Language.Parsing;

/// <summary>What the parser knows of the words of a sentence. Two places follow the last word: the root, and "no word", so that no look-up needs a check.</summary>
internal sealed class ParserInput
{
    private const int Padding = 2;

    /// <summary>Number of words.</summary>
    public int Length { get; private set; }

    public int Root => Length;

    public int None => Length + 1;

    /// <summary>Hash of each word in small letters.</summary>
    public uint[] Words { get; private set; } = new uint[64];

    /// <summary>Fine tag: part of speech with the tag of the treebank.</summary>
    public uint[] Tags { get; private set; } = new uint[64];

    /// <summary>Part of speech.</summary>
    public uint[] Parts { get; private set; } = new uint[64];

    /// <summary>The tag that came close to the chosen one, mixed with it; else the same as the tag.</summary>
    public uint[] Doubts { get; private set; } = new uint[64];

    /// <summary>Hash of the last three letters.</summary>
    public uint[] Endings { get; private set; } = new uint[64];

    /// <summary>Takes over a tagged sentence.</summary>
    /// <param name="tagged">Words and fine tags.</param>
    /// <param name="partOfTag">The part of speech of each fine tag.</param>
    public void Set(TaggerInput tagged, ImmutableArray<byte> partOfTag)
    {
        Reset(tagged.Length);
        for (int i = 0; i < Length; i++)
        {
            int place = i + TaggerInput.Padding;
            uint tag = tagged.Tags[place];
            Words[i] = tagged.Words[place];

            // Zero is no word, one the root.
            Tags[i] = tag + 2;
            Doubts[i] = FeatureHash.Of(4, tag, tagged.Rivals[place]);
            Parts[i] = partOfTag[(int)tag] + 2u;
            Endings[i] = tagged.Pieces[(place * TaggerInput.PiecesOfWord) + TaggerInput.Ending];
        }
    }

    /// <summary>Makes room for a sentence and sets the words that are none.</summary>
    private void Reset(int length)
    {
        Length = length;
        if (Words.Length < length + Padding)
        {
            int size = (length + Padding) * 2;
            Words = new uint[size];
            Tags = new uint[size];
            Parts = new uint[size];
            Doubts = new uint[size];
            Endings = new uint[size];
        }

        foreach (uint[] values in (ReadOnlySpan<uint[]>)[Words, Tags, Parts, Doubts, Endings])
        {
            values[Root] = 1;
            values[None] = 0;
        }
    }
}

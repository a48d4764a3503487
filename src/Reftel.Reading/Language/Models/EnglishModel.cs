using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Reftel.Reading.Language.Models;

/// <summary>All that was learnt from a treebank. Nothing in it changes, so any number of threads may read it.</summary>
internal sealed class EnglishModel
{
    /// <summary>First bytes of the file; another number where its form changes.</summary>
    public const string Form = "reftel-english-1";

    private const string Resource = "Reftel.Reading.Language.Models.english-ewt.bin";

    private static readonly Lazy<EnglishModel> Shipped = new(Load);

    /// <summary>The one that comes with the library, read when it is first asked for.</summary>
    public static EnglishModel Default => Shipped.Value;

    /// <summary>Parts of speech by number, from one; the first is empty.</summary>
    public required ImmutableArray<string> Parts { get; init; }

    /// <summary>Fine tags by number, from one: tag of the treebank.</summary>
    public required ImmutableArray<string> Tags { get; init; }

    /// <summary>The part of speech of each fine tag.</summary>
    public required ImmutableArray<byte> PartOfTag { get; init; }

    /// <summary>Relations by number, from one.</summary>
    public required ImmutableArray<string> Relations { get; init; }

    /// <summary>Of a known word the set of its tags, as a number.</summary>
    public required WordTable Kinds { get; init; }

    /// <summary>How a known word is written; see <see cref="Tokens.LetterCase"/>.</summary>
    public required WordTable Cases { get; init; }

    /// <summary>Base forms that the rules do not give, by form and part of speech ("went VERB").</summary>
    public required FrozenDictionary<string, string> Lemmas { get; init; }

    /// <summary>Known base forms of verbs.</summary>
    public required WordTable Verbs { get; init; }

    public required LinearModel Tagger { get; init; }

    /// <summary>Which move to make.</summary>
    public required MoveModel Moves { get; init; }

    /// <summary>Which relation an arc has.</summary>
    public required LinearModel Labels { get; init; }

    /// <summary>The model in these bytes.</summary>
    /// <exception cref="FormatException">They are no model of this version.</exception>
    public static EnglishModel Read(ReadOnlySpan<byte> bytes)
    {
        var reader = new ModelReader(bytes);
        if (reader.Text() != Form)
        {
            throw new FormatException($"not a model of the form '{Form}'");
        }

        ImmutableArray<string> fine = reader.Texts();
        ImmutableArray<string> parts = ["", .. fine.Skip(1).Select(t => t.Split('\t')[0]).Distinct()];
        ImmutableArray<string> relations = reader.Texts();
        return new EnglishModel
        {
            Parts = parts,
            Tags = [.. fine.Select(t => t.Split('\t')[^1])],
            PartOfTag = [.. fine.Select(t => (byte)parts.IndexOf(t.Split('\t')[0]))],
            Relations = relations,
            Kinds = reader.Words(),
            Cases = reader.Words(),
            Lemmas = Pairs(reader.Texts()),
            Verbs = reader.Words(),
            Tagger = reader.Weights().ToModel(),
            Moves = reader.Moves().ToModel(),
            Labels = reader.Weights().ToModel(),
        };
    }

    private static FrozenDictionary<string, string> Pairs(ImmutableArray<string> texts) =>
        texts.Chunk(2).ToFrozenDictionary(p => p[0], p => p[1], StringComparer.Ordinal);

#pragma warning disable RS0030 // A resource is part of the program: reading it is no I/O that a document could steer.
    private static EnglishModel Load()
    {
        using System.IO.Stream stream = typeof(EnglishModel).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"the resource {Resource} is missing from this build");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return Read(bytes);
    }
#pragma warning restore RS0030
}

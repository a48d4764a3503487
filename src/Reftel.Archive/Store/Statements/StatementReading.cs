using System.Security.Cryptography;
using System.Text;
using Reftel.Reading;
using Reftel.Reading.Statements;

namespace Reftel.Archive.Store.Statements;

/// <summary>How the statements of an archive are read: with the rules of the program, the lists of its users that are kept, and with metonyms or without.</summary>
internal sealed class StatementReading
{
    private const int HashLength = 12;

    private readonly Lazy<GazetteerList> _gazetteer;
    private readonly Lazy<ScaleList> _scales;

    private StatementReading(KeptGazetteer gazetteer, string scales)
    {
        // What was kept had no faults; a later version may find some, and leaves those rows out.
        _gazetteer = new Lazy<GazetteerList>(() => gazetteer.Yaml.Length == 0 ? GazetteerList.Empty : GazetteerList.Parse(gazetteer.Yaml, out _));
        _scales = new Lazy<ScaleList>(() => scales.Length == 0 ? ScaleList.Empty : ScaleList.Parse(scales, out _));
        Metonyms = gazetteer.Metonyms;
        string names = gazetteer == KeptGazetteer.None ? "" : $"+{Hash($"{gazetteer.Metonyms} {gazetteer.Yaml}")}";
        Rules = StatementRules.Current + names + (scales.Length == 0 ? "" : $"+scales:{Hash(scales)}");
    }

    /// <summary>Without any list.</summary>
    public static StatementReading Plain { get; } = new(KeptGazetteer.None, "");

    /// <summary>Tells readings apart: another list makes other statements.</summary>
    public string Rules { get; }

    /// <summary>Names of one's own.</summary>
    public GazetteerList Gazetteer => _gazetteer.Value;

    /// <summary>Scales of likelihood of one's own.</summary>
    public ScaleList Scales => _scales.Value;

    /// <summary>Whether places and words of the trade may stand for others.</summary>
    public bool Metonyms { get; }

    /// <summary>How statements are read with what an archive keeps.</summary>
    public static StatementReading Of(ISharedConnection connection)
    {
        (KeptGazetteer gazetteer, string scales) = (new GazetteerTables(connection).Latest() ?? KeptGazetteer.None, new ScaleTables(connection).Latest());
        return gazetteer == KeptGazetteer.None && scales.Length == 0 ? Plain : new StatementReading(gazetteer, scales);
    }

    /// <summary>The same options with names, metonyms and scales as the archive has them.</summary>
    public ReadingOptions With(ReadingOptions options) => options with { Gazetteer = Gazetteer, Metonyms = Metonyms, Scales = Scales };

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..HashLength];
}

/// <summary>A gazetteer as it is kept.</summary>
/// <param name="Yaml">Its text; empty for none.</param>
/// <param name="Metonyms">Whether metonyms count.</param>
internal sealed record KeptGazetteer(string Yaml, bool Metonyms)
{
    /// <summary>No names, and metonyms count.</summary>
    public static KeptGazetteer None { get; } = new("", Metonyms: true);
}

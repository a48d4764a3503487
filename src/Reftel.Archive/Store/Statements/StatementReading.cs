using System.Security.Cryptography;
using System.Text;
using Reftel.Reading;
using Reftel.Reading.Statements;

namespace Reftel.Archive.Store.Statements;

/// <summary>How the statements of an archive are read: with the rules of the program, the gazetteer that is kept, and with metonyms or without.</summary>
/// <param name="Rules">Tells readings apart: another gazetteer makes other statements.</param>
/// <param name="Gazetteer">Names of one's own.</param>
/// <param name="Metonyms">Whether places and words of the trade may stand for others.</param>
internal sealed record StatementReading(string Rules, GazetteerList Gazetteer, bool Metonyms)
{
    private const int HashLength = 12;

    /// <summary>Without any list.</summary>
    public static StatementReading Plain { get; } = new(StatementRules.Current, GazetteerList.Empty, Metonyms: true);

    public static StatementReading Of(KeptGazetteer? kept)
    {
        if (kept is null || (kept.Metonyms && kept.Yaml.Length == 0))
        {
            return Plain;
        }

        // What was kept had no faults; a later version may find some, and leaves those rows out.
        string hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{kept.Metonyms} {kept.Yaml}")))[..HashLength];
        return new StatementReading($"{StatementRules.Current}+{hash}", GazetteerList.Parse(kept.Yaml, out _), kept.Metonyms);
    }

    /// <summary>The same options with names and metonyms as the archive has them.</summary>
    public ReadingOptions With(ReadingOptions options) => options with { Gazetteer = Gazetteer, Metonyms = Metonyms };
}

/// <summary>A gazetteer as it is kept.</summary>
/// <param name="Yaml">Its text; empty for none.</param>
/// <param name="Metonyms">Whether metonyms count.</param>
internal sealed record KeptGazetteer(string Yaml, bool Metonyms);

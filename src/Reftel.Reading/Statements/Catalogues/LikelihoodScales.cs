using System.Collections.Frozen;
using Reftel.Reading.Statements.Estimates;

namespace Reftel.Reading.Statements.Catalogues;

/// <summary>
/// What the words of likelihood mean in numbers, by who wrote the table: a scale belongs to its issuing body and date. Ends are fractions of 1; a meaning that a scale does not have has no number on it.
/// </summary>
internal static class LikelihoodScales
{
    /// <summary>Sherman Kent, Words of Estimative Probability, 1964: certain 100, almost certain 93±6, probable 75±12, about even 50±10, probably not 30±10, almost certainly not 7±5.</summary>
    public static readonly PublishedScale Kent = new("kent", "Kent 1964",
    [
        ("almost certain", 0.87, 0.99), ("probable", 0.63, 0.87), ("likely", 0.63, 0.87), ("very likely", 0.63, 0.87), ("roughly even chance", 0.40, 0.60), ("improbable", 0.20, 0.40), ("unlikely", 0.20, 0.40),
        ("almost certainly not", 0.02, 0.12), ("highly improbable", 0.02, 0.12), ("certain", 1, 1),
    ]);

    /// <summary>ICD 203, 2 January 2015, both rows; ends are shared by neighbours.</summary>
    public static readonly PublishedScale Icd203 = new("icd203", "ICD 203 (2015)",
    [
        ("almost no chance", 0.01, 0.05), ("remote", 0.01, 0.05), ("very unlikely", 0.05, 0.20), ("highly improbable", 0.05, 0.20), ("unlikely", 0.20, 0.45), ("improbable", 0.20, 0.45),
        ("roughly even chance", 0.45, 0.55), ("likely", 0.55, 0.80), ("probable", 0.55, 0.80), ("very likely", 0.80, 0.95), ("highly probable", 0.80, 0.95), ("almost certain", 0.95, 0.99), ("almost certainly not", 0.01, 0.05),
    ]);

    /// <summary>Professional Head of Intelligence Assessment, probability yardstick; it has gaps between its bands.</summary>
    public static readonly PublishedScale Phia = new("phia", "UK probability yardstick",
    [
        ("remote", 0, 0.05), ("almost no chance", 0, 0.05), ("very unlikely", 0.10, 0.20), ("highly improbable", 0.10, 0.20), ("unlikely", 0.25, 0.35), ("improbable", 0.25, 0.35), ("realistic possibility", 0.40, 0.50),
        ("likely", 0.55, 0.75), ("probable", 0.55, 0.75), ("very likely", 0.80, 0.90), ("highly probable", 0.80, 0.90), ("almost certain", 0.95, 1),
    ]);

    /// <summary>NATO AJP-2.1.</summary>
    public static readonly PublishedScale Nato = new("nato", "NATO AJP-2.1",
    [
        ("very likely", 0.90, 1), ("likely", 0.60, 0.90), ("probable", 0.60, 0.90), ("roughly even chance", 0.40, 0.60), ("unlikely", 0.10, 0.40), ("improbable", 0.10, 0.40), ("very unlikely", 0, 0.10), ("highly improbable", 0, 0.10),
    ]);

    /// <summary>IPCC guidance note on uncertainty, 2010; its rows lie within each other.</summary>
    public static readonly PublishedScale Ipcc = new("ipcc", "IPCC 2010",
    [
        ("almost certain", 0.99, 1), ("very likely", 0.90, 1), ("likely", 0.66, 1), ("probable", 0.66, 1), ("better than even", 0.50, 1), ("roughly even chance", 0.33, 0.66), ("unlikely", 0, 0.33), ("very unlikely", 0, 0.10), ("almost no chance", 0, 0.01),
    ]);

    /// <summary>What readers take the words for: a public survey of 46, tenth to ninetieth percentile. For texts older than the tables.</summary>
    public static readonly PublishedScale Readers = new("readers", "what readers take them for (survey)",
    [
        ("almost certain", 0.85, 0.99), ("very likely", 0.80, 0.96), ("highly probable", 0.80, 0.96), ("likely", 0.60, 0.86), ("probable", 0.55, 0.85), ("we believe", 0.50, 0.85), ("better than even", 0.51, 0.70),
        ("roughly even chance", 0.45, 0.55), ("we doubt", 0.07, 0.45), ("unlikely", 0.08, 0.35), ("improbable", 0.08, 0.35), ("very unlikely", 0.03, 0.20), ("highly improbable", 0.03, 0.20), ("remote", 0.01, 0.10), ("almost no chance", 0.01, 0.10), ("almost certainly not", 0.02, 0.12),
    ]);

    /// <summary>All, by key.</summary>
    public static readonly FrozenDictionary<string, LikelihoodScale> All = new LikelihoodScale[] { Kent, Icd203, Phia, Nato, Ipcc, Readers }.ToFrozenDictionary(scale => scale.Key, StringComparer.Ordinal);
}

/// <summary>What words of likelihood mean in numbers.</summary>
/// <param name="key">Word of the JSON: <c>icd203</c>.</param>
/// <param name="title">For a reader.</param>
internal abstract class LikelihoodScale(string key, string title)
{
    public string Key => key;

    public string Title => title;

    /// <summary>The interval of a word; null where the scale has no number for it.</summary>
    public abstract (double Low, double High)? Of(EstimateTerm term);
}

/// <summary>A table of the catalogue.</summary>
/// <param name="key">Word of the JSON.</param>
/// <param name="title">For a reader.</param>
/// <param name="rows">Meaning, lower and upper end.</param>
internal sealed class PublishedScale(string key, string title, (string Meaning, double Low, double High)[] rows) : LikelihoodScale(key, title)
{
    public override (double Low, double High)? Of(EstimateTerm term)
    {
        foreach ((string meaning, double low, double high) in rows)
        {
            if (meaning == term.Meaning)
            {
                return (low, high);
            }
        }

        return null;
    }
}

using System.Collections.Immutable;
using Reftel.Analysis.Dates;
using Reftel.Analysis.Ledger;

namespace Reftel.Analysis.Questions.Files;

/// <summary>Reads an observation and what it rests on.</summary>
internal static class ObservationReader
{
    public static Observation Read(YamlValue node, QuestionReading reading)
    {
        var fields = new YamlFields(node, "an observation", reading, "indicator", "on", "recorded-on", "state", "evidence", "by", "note");
        fields.Need("indicator");
        fields.Need("state");
        fields.Need("evidence");
        var observation = new Observation
        {
            Indicator = fields.Named("indicator", "indicator") ?? "",
            On = fields.NeededDay("on"),
            RecordedOn = fields.Day("recorded-on"),
            Sighting = fields.Word<Sighting>("state", QuestionWords.ToWord) ?? Sighting.NotSeen,
            Evidence = Evidence(fields, reading),
            By = fields.Text("by"),
            Note = fields.Text("note"),
        };
        if (observation.RecordedOn < observation.On)
        {
            reading.Report(fields.At("recorded-on"), QuestionCodes.Dates, $"it was recorded before {observation.On.ToIso()}, when it was seen; what has not come cannot be recorded");
        }

        if (observation.Evidence.FirstOrDefault(evidence => evidence.Dated > observation.KnownOn) is { } later)
        {
            reading.Report(fields.At("evidence"), QuestionCodes.Dates, $"{later.Target} is of {later.Dated!.Value.ToIso()}, after the observation was known; name what it rested on, or give recorded-on");
        }

        return observation;
    }

    private static ImmutableArray<ObservedEvidence> Evidence(YamlFields fields, QuestionReading reading)
    {
        if (fields["evidence"] is not { } value)
        {
            return [];
        }

        if (value.Items is { Count: 0 })
        {
            reading.Report(value, QuestionCodes.Missing, "there is no evidence; name a statement, a document, or an address with its date");
        }

        return [.. (value.Items ?? [value]).Select(item => One(item, reading)).OfType<ObservedEvidence>()];
    }

    private static ObservedEvidence? One(YamlValue node, QuestionReading reading)
    {
        ObservedEvidence? evidence = node.Text is { } line ? OfLine(node, line, reading) : OfMembers(node, reading);
        if (evidence is { Kind: EvidenceKind.Address, Sha256: null })
        {
            reading.Warn(node, QuestionCodes.NoCopy, $"{evidence.Target} has no copy, and addresses die; take one and give its sha256 and captured-on");
        }

        return evidence;
    }

    private static ObservedEvidence? OfLine(YamlValue node, string line, QuestionReading reading)
    {
        if (IsAddress(line.Trim()))
        {
            return new ObservedEvidence(EvidenceKind.Address, line.Trim());
        }

        (Evidence? evidence, string? problem) = EvidenceWords.Parse(line);
        if (evidence is null)
        {
            reading.Report(node, QuestionCodes.Value, problem!);
            return null;
        }

        return new ObservedEvidence(evidence.Kind, evidence.Target, null, evidence.Sha256, evidence.CapturedOn);
    }

    private static ObservedEvidence? OfMembers(YamlValue node, QuestionReading reading)
    {
        var fields = new YamlFields(node, "evidence", reading, "address", "dated", "sha256", "captured-on");
        string address = fields.Needed("address");
        if (address.Length == 0)
        {
            return null;
        }

        if (!IsAddress(address))
        {
            fields.Wrong(fields.At("address"), $"\"{address}\" is no address such as https://news.example/a; the id of a statement or document stands by itself");
        }

        string? hash = fields.Text("sha256")?.ToLowerInvariant();
        DateOnly? captured = fields.Day("captured-on");
        if (hash is null != captured is null)
        {
            reading.Report(node, QuestionCodes.Missing, "a copy has both, sha256 and captured-on");
        }
        else if (hash is not null && EvidenceWords.Problem(new Evidence(EvidenceKind.Address, address, hash, captured)) is { } problem)
        {
            fields.Wrong(fields.At("sha256"), problem);
        }

        return new ObservedEvidence(EvidenceKind.Address, address, fields.Day("dated"), hash, captured);
    }

    internal static bool IsAddress(string text) => text.Contains("://", StringComparison.Ordinal) && !text.AsSpan().ContainsAny(" \t\r\n");
}

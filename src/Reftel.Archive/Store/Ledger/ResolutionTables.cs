using System.Collections.Immutable;
using System.Data.Common;
using Reftel.Analysis.Dates;
using Reftel.Analysis.Ledger;

namespace Reftel.Archive.Store.Ledger;

/// <summary>The table <c>resolution</c>, whatever engine keeps it.</summary>
/// <param name="connection">The archive.</param>
/// <param name="clock">Tells when something is decided.</param>
/// <param name="account">Who decides it, where nobody else is named.</param>
internal sealed class ResolutionTables(ISharedConnection connection, TimeProvider clock, string account)
{
    public static readonly string[] Columns =
    [
        "id", "entry", "proposition", "sha256", "first", "last", "cue_first", "outcome", "resolved_on", "recorded_on", "decided_by", "evidence", "note", "supersedes",
    ];

    private static readonly string Selected = $"SELECT {string.Join(", ", Columns)} FROM resolution";

    public List<Resolution> All() => Read($"{Selected} ORDER BY key");

    /// <exception cref="ArchiveException">It breaks a rule of resolutions.</exception>
    public Resolution Add(LedgerEntry entry, ResolutionDraft draft)
    {
        string now = StoreTime.Now(clock);
        string proposition = Storable.Text(entry.Proposition)!;
        List<Resolution> before = Read($"{Selected} WHERE sha256 = $1 OR entry = $2 OR proposition = $3 ORDER BY key", entry.Place.Sha256, entry.Id, proposition);
        var resolution = new Resolution
        {
            Id = ResolutionRules.IdOf(entry.Id, 1 + before.Count(one => one.Entry == entry.Id)),
            Entry = entry.Id,
            Proposition = proposition,
            Place = entry.Place,
            Outcome = draft.Outcome,
            ResolvedOn = draft.ResolvedOn ?? IsoDay.Parse(now)!.Value,
            RecordedOn = now,
            DecidedBy = Storable.Text(draft.DecidedBy) is { Length: > 0 } person ? person : account.Length > 0 ? account : "unknown",
            Evidence = [.. draft.Evidence],
            Note = Storable.Text(draft.Note),
            Supersedes = before.LastOrDefault(one => one.Place.Key == entry.Place.Key || IsOfOtherVersion(one))?.Id,
        };
        if ((ResolutionRules.Problem(entry.Kind, resolution.Outcome) ?? ResolutionRules.Problem(resolution)) is { } problem)
        {
            throw new ArchiveException(ArchiveProblem.Refused, problem);
        }

        Keep(resolution);
        return resolution;

        bool IsOfOtherVersion(Resolution one) => one.Place.Sha256 != entry.Place.Sha256 && one.Proposition == proposition && EntryIds.DocumentOf(one.Entry) == entry.Document;
    }

    public void Keep(Resolution resolution) => connection.Change(
        $"INSERT INTO resolution ({string.Join(", ", Columns)}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)",
        resolution.Id, resolution.Entry, resolution.Proposition, resolution.Place.Sha256, resolution.Place.Sentence.Start, resolution.Place.Sentence.End, resolution.Place.CueStart,
        resolution.Outcome.ToWord(), resolution.ResolvedOn.ToIso(), resolution.RecordedOn, resolution.DecidedBy,
        string.Join('\n', resolution.Evidence.Select(evidence => evidence.ToLine())), resolution.Note, resolution.Supersedes);

    /// <summary>Takes out what hangs on a file that is removed: its words would stand in it still.</summary>
    public void Forget(string sha256) => connection.Change("DELETE FROM resolution WHERE sha256 = $1", sha256);

    private List<Resolution> Read(string sql, params ReadOnlySpan<object?> values)
    {
        var texts = new StringPool();
        return connection.Select(sql, row => Read(row, texts), values);
    }

    private static Resolution Read(DbDataReader row, StringPool texts) => new()
    {
        Id = row.GetString(0),
        Entry = row.GetString(1),
        Proposition = row.GetString(2),
        Place = new EntryPlace(texts.Of(row.GetString(3))!, new CodePointRange(row.GetInt32(4), row.GetInt32(5)), row.IsDBNull(6) ? null : row.GetInt32(6)),
        Outcome = Outcomes.Parse(row.GetString(7)) ?? throw Changed(),
        ResolvedOn = IsoDay.Parse(row.GetString(8)) ?? throw Changed(),
        RecordedOn = texts.Of(row.GetString(9))!,
        DecidedBy = texts.Of(row.GetString(10))!,
        Evidence = Evidence(row.GetString(11)),
        Note = row.IsDBNull(12) ? null : row.GetString(12),
        Supersedes = row.IsDBNull(13) ? null : row.GetString(13),
    };

    private static ImmutableArray<Evidence> Evidence(string lines) => lines.Contains('\n', StringComparison.Ordinal)
        ? [.. lines.Split('\n').Select(line => EvidenceWords.Parse(line).Evidence ?? throw Changed())]
        : [EvidenceWords.Parse(lines).Evidence ?? throw Changed()];

    private static InvalidDataException Changed() => new("A resolution cannot be read.");
}

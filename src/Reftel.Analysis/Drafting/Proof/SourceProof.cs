using Reftel.Analysis.Drafting.Notes;
using Reftel.Reading.Documents;

namespace Reftel.Analysis.Drafting.Proof;

/// <summary>
/// The sources of a draft and those that were read are the same: one for one over all citations. Where reading takes two addresses for one source and says
/// so, both are there, and that is enough.
/// </summary>
internal sealed class SourceProof(Report report, DifferenceList differences)
{
    private readonly Dictionary<string, DraftSource> _written = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _readOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _writtenOf = new(StringComparer.Ordinal);
    private readonly HashSet<string> _joined = new(report.Sources.Where(source => !source.SameAs.IsEmpty).Select(source => source.Id), StringComparer.Ordinal);

    public void Add(string what, LaidNote note, LaidCitation written, Citation read)
    {
        DraftSource source = written.Citation.Source;
        _written.TryAdd(source.Key, source);
        if (read.Source is not { } id)
        {
            differences.Compare($"source of {what}", Name(source), null);
            return;
        }

        if (_joined.Contains(id))
        {
            return;
        }

        if (!_readOf.TryAdd(source.Key, id))
        {
            differences.Compare($"source of {what}", _readOf[source.Key], id);
        }
        else if (!_writtenOf.TryAdd(id, source.Key))
        {
            differences.Compare($"source of {what}", Name(source), Name(_written[_writtenOf[id]]));
        }

        Source? found = report.Sources.FirstOrDefault(other => other.Id == id);
        differences.Compare($"note {note.Number} among those that cite {Name(source)}", "yes", found?.CitedBy.Contains(note.Number) == true ? "yes" : "no");
    }

    public void Finish() => differences.CompareCount("sources", _written.Count, report.Sources.Sum(source => 1 + source.SameAs.Length));

    private static string Name(DraftSource source) => source.Url ?? source.Document ?? source.Title ?? source.Key;
}

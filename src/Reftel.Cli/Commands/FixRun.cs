using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using Reftel.Archive.Wording;
using Reftel.Cli.Batch;
using Reftel.Cli.Rendering;
using Reftel.Cli.Terminal;
using Reftel.Reading.Diagnostics;
using Reftel.Reading.Documents;
using Reftel.Reading.Reports.Writing;

namespace Reftel.Cli.Commands;

/// <summary><c>reftel check --fix OUT FILE...</c>: repaired copies of reports, each change listed, and what no copy can mend.</summary>
internal sealed class FixRun(CommandHost host, InputSelection selection, string place, bool force, DiagnosticSeverity least)
{
    private readonly CopyTarget _target = new(place, selection.Arguments, force);
    private int _copies;
    private int _changes;
    private int _remaining;
    private int _refused;
    private int _failures;

    public int Run()
    {
        // One at a time: which of two inputs of one name gets the name must not depend on chance.
        Tally tally = new DocumentRun(host, selection with { Jobs = 1 }).Run(Fix, untilClosed: false);
        host.Write($"{Counted.Of(_copies, "repaired copy").Replace("copys", "copies", StringComparison.Ordinal)}, {Counted.Of(_changes, "change")}\n");
        return tally.Failures + _failures > 0 ? ExitCode.Failure
            : _refused > 0 ? ExitCode.Usage
            : _remaining > 0 ? ExitCode.Findings : ExitCode.Done;
    }

    internal void Fix(Document document, string name, IBufferWriter<byte> output)
    {
        string file = Escaped.Line(name);
        if (document.Report is null)
        {
            _refused++;
            host.Errors.WriteLine($"reftel check: {file}: only reports can be fixed so far, and this is a {document.Form.ToWord()}");
            return;
        }

        string path;
        try
        {
            path = _target.Write(name, RepairedCopy.Write(document));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            _failures++;
            host.Errors.WriteLine(Escaped.Line($"reftel check: {name}: no copy was written: {e.Message}"));
            return;
        }

        ImmutableArray<Repair> repairs = RepairList.Of(document);
        _copies++;
        _changes += repairs.Length;
        foreach (Repair repair in repairs)
        {
            string position = document.Source.GetPosition(repair.Span.Start).ToString();
            string change = $"fixed {repair.Kind}: \"{repair.Original}\" -> \"{repair.Repaired}\" ({repair.Reason})";
            Encoding.UTF8.GetBytes($"{file}({position}): {Escaped.Line(change)}\n", output);
        }

        Document rest = document with { Diagnostics = [.. document.Diagnostics.Where(finding => !IsMended(finding, repairs))] };
        _remaining += rest.Diagnostics.Count(finding => finding.Severity >= least && finding.Severity > DiagnosticSeverity.Info);
        new FindingLines(least, host.Colour).WriteText(rest, name, output);
        Encoding.UTF8.GetBytes($"{file} -> {Escaped.Line(path)}\n", output);
    }

    // Findings that say what the copy has changed; a lost anchor stays lost although the label beside it was restored.
    private static readonly FrozenSet<string> OfChanges = new[]
    {
        DiagnosticCatalogue.LabelRestored, DiagnosticCatalogue.LinkRepaired, DiagnosticCatalogue.DamagedDate, DiagnosticCatalogue.NotesOutOfOrder, DiagnosticCatalogue.NotePrintedTwice,
    }.Select(descriptor => descriptor.Code).ToFrozenSet(StringComparer.Ordinal);

    private static bool IsMended(Diagnostic finding, ImmutableArray<Repair> repairs)
    {
        if (!OfChanges.Contains(finding.Code))
        {
            return false;
        }

        // The repairs are in the order of the text, and do not nest: the last that begins before the finding ends decides.
        int low = 0;
        int high = repairs.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (repairs[middle].Span.Start < Math.Max(finding.Span.End, finding.Span.Start + 1))
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low > 0 && repairs[low - 1].Span.Overlaps(finding.Span);
    }
}

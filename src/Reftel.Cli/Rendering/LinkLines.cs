using System.Buffers;
using System.Text;
using Reftel.Analysis.Tables;
using Reftel.Archive.Wording;
using Reftel.Cli.Terminal;
using Reftel.Reading;
using Reftel.Reading.Documents;
using Reftel.Reading.Documents.Json;

namespace Reftel.Cli.Rendering;

/// <summary>The links of a file in the three forms of output. Used from several threads.</summary>
/// <param name="colour">Whether the text is coloured.</param>
internal sealed class LinkLines(bool colour)
{
    public const string CsvHeader = "path,line,column,start,end,kind,url,repairs,raw,reasons\r\n";

    private long _links;
    private long _repaired;

    /// <summary><c>3 links, 2 of them repaired</c></summary>
    public string Summary => $"{Counted.Of(_links, "link")}, {_repaired:N0} repaired\n";

    /// <summary><c>file(line,column): link</c>, and below a repaired one what stood there and why it was changed.</summary>
    public void WriteText(Document document, string name, IBufferWriter<byte> output)
    {
        var text = new StringBuilder();
        string file = Escaped.Line(name);
        foreach (TextLink link in Find(document))
        {
            text.Append(file).Append('(').Append(document.Source.GetPosition(link.Span.Start)).Append("): ")
                .Append(Style.Title.Apply(Escaped.Line(link.Url), colour)).Append('\n');
            if (link.Repairs.IsEmpty)
            {
                continue;
            }

            text.Append("    stood  ").Append(Escaped.Line(link.Raw)).Append('\n');
            foreach ((string kind, string reason) in link.Repairs.Select(repair => (repair.Kind, repair.Reason)).Distinct())
            {
                text.Append("    ").Append(Style.Faint.Apply($"{kind}: {Escaped.Line(reason)}", colour)).Append('\n');
            }
        }

        Encoding.UTF8.GetBytes(text.ToString(), output);
    }

    /// <summary>One JSON object for each link.</summary>
    public void WriteJson(Document document, string name, IBufferWriter<byte> output)
    {
        foreach (TextLink link in Find(document))
        {
            LinkJson.Write(link, document.Source, name, output);
            output.Write("\n"u8);
        }
    }

    /// <summary>One record for each link, as RFC 4180 has it; lists inside a field are parted by semicolons.</summary>
    public void WriteCsv(Document document, string name, IBufferWriter<byte> output)
    {
        var text = new StringBuilder();
        foreach (TextLink link in Find(document))
        {
            Reading.Text.LinePosition place = document.Source.GetPosition(link.Span.Start);
            string[] fields =
            [
                name,
                $"{place.Line}",
                $"{place.Column}",
                $"{document.Source.ToCodePoint(link.Span.Start)}",
                $"{document.Source.ToCodePoint(link.Span.End)}",
                link.Kind,
                link.Url,
                string.Join(';', link.RepairWords),
                link.Raw,
                string.Join("; ", link.Repairs.Select(repair => repair.Reason).Distinct(StringComparer.Ordinal)),
            ];
            text.AppendRecord(fields);
        }

        Encoding.UTF8.GetBytes(text.ToString(), output);
    }

    /// <summary>The text itself with its links mended.</summary>
    public static void WriteRefanged(Document document, string name, IBufferWriter<byte> output)
    {
        _ = name;
        Encoding.UTF8.GetBytes(TextLinks.Refang(document.Source), output);
    }

    private System.Collections.Immutable.ImmutableArray<TextLink> Find(Document document)
    {
        System.Collections.Immutable.ImmutableArray<TextLink> links = TextLinks.Find(document.Source);
        Interlocked.Add(ref _links, links.Length);
        Interlocked.Add(ref _repaired, links.Count(link => !link.Repairs.IsEmpty));
        return links;
    }
}

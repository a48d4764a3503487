using System.Text;
using Reftel.Testing.Reports;

namespace Reftel.Benchmarks.Archives;

/// <summary>Files of a made-up archive in a folder of its own: telegrams with a graph of references, one report in twenty. The same for every run.</summary>
internal sealed class ArchiveCorpus : IDisposable
{
    private const int InFolder = 1_000;

    private ArchiveCorpus(string root, int documents, long bytes) => (Root, Documents, Bytes) = (root, documents, bytes);

    public string Root { get; }

    public int Documents { get; }

    public long Bytes { get; }

    public string Files => Path.Combine(Root, "files");

    public string ArchiveFile => Path.Combine(Root, "archive.db");

    public string BaselineFile => Path.Combine(Root, "fts5.db");

    public static ArchiveCorpus Write(int documents)
    {
        string root = Directory.CreateTempSubdirectory("reftel-bench-").FullName;
        var telegrams = new TelegramWriter(new ZipfWords(), documents);
        long bytes = 0;
        Parallel.For(0, (documents + InFolder - 1) / InFolder, folder =>
        {
            string place = Directory.CreateDirectory(Path.Combine(root, "files", $"{folder:D4}")).FullName;
            long written = 0;
            for (int i = folder * InFolder; i < Math.Min(documents, (folder + 1) * InFolder); i++)
            {
                byte[] text = Encoding.UTF8.GetBytes(i % 20 == 19 ? ReportGenerator.FromSeed((ulong)i, new ReportOptions { Form = ReportForm.Plain }).Text : telegrams.Write(i));
                File.WriteAllBytes(Path.Combine(place, $"{i:D7}.txt"), text);
                written += text.Length;
            }

            Interlocked.Add(ref bytes, written);
        });
        return new ArchiveCorpus(root, documents, bytes);
    }

    public IEnumerable<string> InOrder() => Directory.EnumerateDirectories(Files).Order(StringComparer.Ordinal).SelectMany(f => Directory.EnumerateFiles(f).Order(StringComparer.Ordinal));

    public void Dispose() => Directory.Delete(Root, recursive: true);
}

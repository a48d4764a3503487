using System.Text;
using Reftel.Archive.Store;

namespace Reftel.Archive.Tests.Postgres;

/// <summary>All that an archive holds as text, whatever keeps it and in whatever order it came: no keys, no times.</summary>
internal static class Contents
{
    public static string Of(IArchiveStore opened)
    {
        using IArchiveStore store = opened;
        var files = new List<string>();
        foreach (long key in store.Originals(0, int.MaxValue, notRules: null))
        {
            KeptFile file = store.File(key);
            var text = new StringBuilder($"{file.Sha256} {file.Given} {file.AddedBy} {string.Join('|', file.Names)} {Convert.ToHexString(file.Bytes)}\n");
            foreach (KeptDocument document in store.DocumentsOf(key))
            {
                text.Append($"  {document.Part}/{document.Parts} {document.Rules} {document.Card with { Key = 0 }} {string.Join(' ', store.TargetsOf(document.Card.Key))}\n");
                text.AppendJoin("", store.Pieces(document.Card.Key).Select(piece => $"    {piece}\n"));
            }

            files.Add(text.ToString());
        }

        IEnumerable<string> failures = store.Failures().Select(failure => $"{failure.Path} {failure.Kind} {failure.Message}");
        StoreCounts counts = store.Counts() with { ArchiveBytes = 0, Segments = 0, IndexBytes = 0 };
        return string.Join("", files.Order(StringComparer.Ordinal)) + string.Join('\n', failures) + counts;
    }
}
